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
 * Everything in the window: above what drives the run, at the left what can be changed, and in the
 * middle the fit with the loss and the neurons below.
 */
final class MainWindow implements AutoCloseable {
  private final SessionView view;
  private final Look look;
  private final BorderPane root = new BorderPane();
  private final ZoomPane zoomed;
  private final LossPanel loss;
  private final Spotlight spotlight;
  private final NetworkPanel network;

  MainWindow(Session session, Look look, Runnable fullScreen) {
    this.look = look;
    view = new SessionView(session);
    Commands commands = new Commands(session);
    spotlight = new Spotlight(view);
    loss = new LossPanel(view, look);
    network = new NetworkPanel(view, look, spotlight);
    SettingsPanel settings = new SettingsPanel(view, look);
    zoomed = new ZoomPane(root, look);
    zoomed.getStyleClass().add("window");
    zoomed.setFocusTraversable(true);
    // A click beside all controls takes the focus from a field, and keys drive the run again.
    zoomed.setOnMousePressed(event -> zoomed.requestFocus());
    root.setTop(new TransportBar(view, look, commands, new LookSwitch(view, look)));
    root.setLeft(settings);
    root.setCenter(panels(commands));
    view.add(
        look.paletteProperty()
            .subscribe(
                palette -> {
                  Section.hide(settings, palette.equals(Palette.PROJECTOR));
                  zoomed.requestLayout();
                }));
    zoomed.addEventFilter(
        KeyEvent.KEY_PRESSED, new KeyCommands(keys(commands, fullScreen))::handle);
  }

  private GridPane panels(Commands commands) {
    Banner banner = new Banner(view, look, commands);
    StackPane fit = new StackPane(new FitPanel(view, look, spotlight), banner);
    StackPane.setAlignment(banner, Pos.BOTTOM_CENTER);
    fit.setMinSize(0, 0);
    GridPane grid = new GridPane();
    grid.getStyleClass().add("panels");
    grid.setMinSize(0, 0);
    grid.add(fit, 0, 0, 2, 1);
    grid.add(network, 2, 0);
    grid.add(loss, 0, 1);
    grid.add(new NeuronPanel(view, look, spotlight), 1, 1, 2, 1);
    grid.getColumnConstraints().addAll(column(44), column(26), column(30));
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
    Map<KeyCode, Runnable> keys = new HashMap<>();
    keys.put(KeyCode.SPACE, commands::playOrPause);
    keys.put(KeyCode.PAGE_DOWN, commands::playOrPause);
    keys.put(KeyCode.RIGHT, commands::oneEpoch);
    keys.put(KeyCode.N, commands::oneEpoch);
    keys.put(KeyCode.R, commands::resetToStart);
    keys.put(KeyCode.HOME, commands::resetToStart);
    keys.put(KeyCode.PAGE_UP, commands::resetToStart);
    keys.put(KeyCode.S, commands::newSeed);
    keys.put(KeyCode.L, loss::toggleAxis);
    keys.put(KeyCode.P, () -> toggle(Palette.PROJECTOR));
    keys.put(KeyCode.D, () -> toggle(Palette.DARK));
    keys.put(KeyCode.W, network::editParameter);
    for (int digit = 1; digit <= 9; digit++) {
      int index = digit - 1;
      keys.put(KeyCode.valueOf("DIGIT" + digit), () -> spotlight.toggle(index));
      keys.put(KeyCode.valueOf("NUMPAD" + digit), () -> spotlight.toggle(index));
    }
    keys.put(KeyCode.DIGIT0, spotlight::allOn);
    keys.put(KeyCode.NUMPAD0, spotlight::allOn);
    keys.put(KeyCode.F11, fullScreen);
    return keys;
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
