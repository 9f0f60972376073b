package org.netsketch.ui;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.netsketch.figure.Palette;
import org.netsketch.session.Session;

/**
 * Everything in the window: above what drives the run, at the left what can be changed, in the
 * middle the fit with the loss and the neurons below, and at the foot the run from end to end.
 */
final class MainWindow implements AutoCloseable {
  private final SessionView view;
  private final Look look;
  private final BorderPane root = new BorderPane();
  private final ZoomPane zoomed;
  private final LossPanel loss;
  private final FitPanel fit;
  private final DeskKeys deskKeys;
  private final SettingsPanel settings;
  private final Workspace workspace;
  private final Spotlight spotlight;
  private final NetworkPanel network;
  private final PanelTabs errors;
  private final PanelTabs neurons;

  MainWindow(
      Session session, Look look, FileChoice files, Runnable fullScreen, WindowMemory memory) {
    this.look = look;
    view = new SessionView(session);
    Commands commands = new Commands(session);
    spotlight = new Spotlight(view);
    loss = new LossPanel(view, look);
    Toolbox toolbox = new Toolbox(view);
    fit = new FitPanel(view, look, toolbox, spotlight, files);
    deskKeys = new DeskKeys(toolbox, fit);
    network = new NetworkPanel(view, look, spotlight);
    errors = new PanelTabs(look, "G", loss, new GradientPanel(view, look));
    neurons =
        new PanelTabs(
            look,
            "H",
            new NeuronPanel(view, look, spotlight),
            new ActivationPanel(view, look, spotlight));
    settings = new SettingsPanel(view, look);
    zoomed = new ZoomPane(root, look);
    zoomed.getStyleClass().add("window");
    zoomed.setFocusTraversable(true);
    // A click beside all controls takes the focus from a field, and keys drive the run again.
    zoomed.setOnMousePressed(event -> zoomed.requestFocus());
    root.setTop(new TransportBar(view, look, commands, new LookSwitch(view, look)));
    root.setLeft(settings);
    workspace = panels(commands, memory);
    root.setCenter(workspace);
    root.setBottom(new TimelinePanel(view, look));
    view.add(look.paletteProperty().subscribe(this::arrange));
    view.add(workspace.grownProperty().subscribe(this::arrange));
    zoomed.addEventFilter(KeyEvent.KEY_PRESSED, deskKeys::handle);
    fit.exchange().acceptDrops(zoomed);
    zoomed.addEventFilter(
        KeyEvent.KEY_PRESSED,
        new KeyCommands(keys(commands, fullScreen), timelineKeys(commands))::handle);
  }

  private Workspace panels(Commands commands, WindowMemory memory) {
    Banner banner = new Banner(view, look, commands);
    StackPane fitWithBanner = new StackPane(fit, banner);
    StackPane.setAlignment(banner, Pos.BOTTOM_CENTER);
    fitWithBanner.setMinSize(0, 0);
    return new Workspace(fitWithBanner, network, errors, neurons, memory);
  }

  private Map<KeyCode, Runnable> keys(Commands commands, Runnable fullScreen) {
    Map<KeyCode, Runnable> keys = new HashMap<>(deskKeys.plain());
    keys.put(KeyCode.SPACE, commands::playOrPause);
    keys.put(KeyCode.PAGE_DOWN, commands::playOrPause);
    keys.put(KeyCode.RIGHT, commands::oneEpoch);
    keys.put(KeyCode.N, commands::oneEpoch);
    keys.put(KeyCode.LEFT, () -> commands.showEpochBy(-1));
    keys.put(KeyCode.B, commands::oneBatch);
    keys.put(KeyCode.R, commands::resetToStart);
    keys.put(KeyCode.HOME, commands::resetToStart);
    keys.put(KeyCode.PAGE_UP, commands::resetToStart);
    keys.put(KeyCode.S, commands::newSeed);
    keys.put(KeyCode.L, loss::toggleAxis);
    keys.put(KeyCode.P, () -> toggle(Palette.PROJECTOR));
    keys.put(KeyCode.D, () -> toggle(Palette.DARK));
    keys.put(KeyCode.G, errors::next);
    keys.put(KeyCode.H, neurons::next);
    keys.put(KeyCode.K, network::editParameter);
    for (int digit = 1; digit <= 9; digit++) {
      int index = digit - 1;
      keys.put(KeyCode.valueOf("DIGIT" + digit), () -> spotlight.toggle(index));
      keys.put(KeyCode.valueOf("NUMPAD" + digit), () -> spotlight.toggle(index));
    }
    keys.put(KeyCode.DIGIT0, spotlight::allOn);
    keys.put(KeyCode.NUMPAD0, spotlight::allOn);
    keys.put(KeyCode.F10, workspace::growOrShrink);
    Runnable leave = keys.get(KeyCode.ESCAPE);
    keys.put(
        KeyCode.ESCAPE,
        () -> (workspace.grownProperty().get() ? (Runnable) workspace::shrink : leave).run());
    keys.put(KeyCode.F11, fullScreen);
    return keys;
  }

  /** With Shift: along the run without training. */
  private static Map<KeyCode, Runnable> timelineKeys(Commands commands) {
    return Map.of(
        KeyCode.LEFT,
        () -> commands.showEpochBy(-1),
        KeyCode.RIGHT,
        () -> commands.showEpochBy(1),
        KeyCode.HOME,
        commands::showFirstEpoch,
        KeyCode.END,
        commands::showNewestEpoch);
  }

  /** Settings stand beside the panels, unless they are in the way of what is to be seen. */
  private void arrange() {
    boolean projector = look.palette().equals(Palette.PROJECTOR);
    Section.hide(settings, projector || workspace.grownProperty().get());
    zoomed.requestLayout();
  }

  private void toggle(Palette palette) {
    boolean chosen = look.palette().equals(palette);
    look.paletteProperty().set(chosen ? Palette.LIGHT : palette);
  }

  /** What the scene shows. */
  Parent root() {
    return zoomed;
  }

  /** Stops listening to the session. */
  @Override
  public void close() {
    workspace.remember();
    view.close();
  }
}
