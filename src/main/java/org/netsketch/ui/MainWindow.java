package org.netsketch.ui;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Parent;
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
  private final FileDesk files;
  private final Sheet sheet;

  MainWindow(Session session, Look look, FileDesk files, Runnable fullScreen) {
    this.look = look;
    this.files = files;
    view = new SessionView(session);
    Commands commands = new Commands(session);
    loss = new LossPanel(view, look);
    SettingsPanel settings = new SettingsPanel(view, look);
    sheet = new Sheet(root, look);
    zoomed = new ZoomPane(new StackPane(root, sheet), look);
    zoomed.getStyleClass().add("window");
    zoomed.setFocusTraversable(true);
    // A click beside all controls takes the focus from a field, and keys drive the run again.
    zoomed.setOnMousePressed(event -> zoomed.requestFocus());
    KeyCommands keys = new KeyCommands(keys(commands, fullScreen));
    MainMenu menu = new MainMenu(look.messages(), files, keys.commands());
    root.setTop(new TransportBar(view, look, commands, menu, new LookSwitch(view, look)));
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
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!sheet.isOpen()) {
            keys.handle(event);
          }
        });
    view.add(
        files
            .questionProperty()
            .subscribe(question -> question.ifPresentOrElse(this::ask, sheet::close)));
  }

  private void ask(Question question) {
    QuestionSheet asked = new QuestionSheet(look.messages(), question);
    sheet.open(
        question.text().apply(look.messages()), asked, asked.first(), asked::answerIfNotAnswered);
  }

  private void showHelp() {
    HelpSheet help = new HelpSheet(look.messages());
    sheet.open(look.messages().get("keys.help"), help, sheet, () -> {});
  }

  private void showGallery() {
    GallerySheet gallery =
        new GallerySheet(
            look,
            entry -> {
              sheet.close();
              files.open(entry);
            });
    sheet.open(look.messages().get("file.galleryTitle"), gallery, gallery.first(), gallery::close);
  }

  private GridPane panels(Commands commands) {
    Banner banner = new Banner(view, look, commands, files);
    StackPane fit = new StackPane(new FitPanel(view, look), banner);
    StackPane.setAlignment(banner, Pos.BOTTOM_CENTER);
    fit.setMinSize(0, 0);
    GridPane grid = new GridPane();
    grid.getStyleClass().add("panels");
    grid.setMinSize(0, 0);
    grid.add(fit, 0, 0, 2, 1);
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

  private Map<Shortcut, Runnable> keys(Commands commands, Runnable fullScreen) {
    Map<Shortcut, Runnable> keys = new EnumMap<>(Shortcut.class);
    keys.put(Shortcut.PLAY, commands::playOrPause);
    keys.put(Shortcut.STEP, commands::oneEpoch);
    keys.put(Shortcut.RESET, commands::resetToStart);
    keys.put(Shortcut.SEED, commands::newSeed);
    keys.put(Shortcut.LOGARITHMIC, loss::toggleAxis);
    keys.put(Shortcut.PROJECTOR, () -> toggle(Palette.PROJECTOR));
    keys.put(Shortcut.DARK, () -> toggle(Palette.DARK));
    keys.put(Shortcut.FULL_SCREEN, fullScreen);
    keys.put(Shortcut.HELP, this::showHelp);
    keys.put(Shortcut.NEW, files::startNew);
    keys.put(Shortcut.OPEN, files::open);
    keys.put(Shortcut.GALLERY, this::showGallery);
    keys.put(Shortcut.SAVE, files::save);
    keys.put(Shortcut.SAVE_AS, files::saveAs);
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
    sheet.close();
    view.close();
  }
}
