package org.netsketch.ui;

import java.util.HashMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.RowConstraints;
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

  MainWindow(Session session, Look look, FileChoice files, Runnable fullScreen) {
    this.look = look;
    view = new SessionView(session);
    Commands commands = new Commands(session);
    loss = new LossPanel(view, look);
    Toolbox toolbox = new Toolbox(view);
    fit = new FitPanel(view, look, toolbox, files);
    deskKeys = new DeskKeys(toolbox, fit);
    SettingsPanel settings = new SettingsPanel(view, look);
    zoomed = new ZoomPane(root, look);
    zoomed.getStyleClass().add("window");
    zoomed.setFocusTraversable(true);
    // A click beside all controls takes the focus from a field, and keys drive the run again.
    zoomed.setOnMousePressed(event -> zoomed.requestFocus());
    root.setTop(new TransportBar(view, look, commands, new LookSwitch(view, look)));
    root.setLeft(settings);
    root.setCenter(panels(commands));
    root.setBottom(new TimelinePanel(view, look));
    view.add(
        look.paletteProperty()
            .subscribe(
                palette -> {
                  Section.hide(settings, palette.equals(Palette.PROJECTOR));
                  zoomed.requestLayout();
                }));
    zoomed.addEventFilter(KeyEvent.KEY_PRESSED, deskKeys::handle);
    fit.exchange().acceptDrops(zoomed);
    zoomed.addEventFilter(
        KeyEvent.KEY_PRESSED,
        new KeyCommands(keys(commands, fullScreen), timelineKeys(commands))::handle);
  }

  private GridPane panels(Commands commands) {
    Banner banner = new Banner(view, look, commands);
    StackPane fitWithBanner = new StackPane(fit, banner);
    StackPane.setAlignment(banner, Pos.BOTTOM_CENTER);
    fitWithBanner.setMinSize(0, 0);
    GridPane grid = new GridPane();
    grid.getStyleClass().add("panels");
    grid.setMinSize(0, 0);
    grid.add(fitWithBanner, 0, 0, 2, 1);
    grid.add(loss, 0, 1);
    grid.add(new NeuronPanel(view, look), 1, 1);
    grid.getColumnConstraints().addAll(column(46), column(54));
    grid.getRowConstraints().addAll(row(62), row(38));
    return grid;
  }

  private static ColumnConstraints column(double percent) {
    ColumnConstraints column = new ColumnConstraints();
    column.setPercentWidth(percent);
    column.setHgrow(Priority.ALWAYS);
    return column;
  }

  private static RowConstraints row(double percent) {
    RowConstraints row = new RowConstraints();
    row.setPercentHeight(percent);
    row.setVgrow(Priority.ALWAYS);
    return row;
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
    view.close();
  }
}
