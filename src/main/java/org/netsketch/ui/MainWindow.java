package org.netsketch.ui;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.netsketch.export.Print;
import org.netsketch.figure.Palette;
import org.netsketch.file.View;
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
  private final FileDesk files;
  private final Sheet sheet;
  private final FileChoice choice;
  private Print print = Print.USUAL;

  /**
   * Builds everything.
   *
   * @param toolbox what a person holds in the hand
   * @param files what is done with experiment files
   * @param choice asks for tables
   */
  MainWindow(
      Session session,
      Look look,
      Toolbox toolbox,
      FileDesk files,
      FileChoice choice,
      Runnable fullScreen,
      WindowMemory memory) {
    this.look = look;
    this.files = files;
    this.choice = choice;
    view = new SessionView(session);
    Commands commands = new Commands(session);
    spotlight = new Spotlight(view);
    loss = new LossPanel(view, look);
    fit = new FitPanel(view, look, toolbox, spotlight, choice);
    deskKeys = new DeskKeys(toolbox, fit);
    network = new NetworkPanel(view, look, spotlight);
    errors = new PanelTabs(view, look, Shortcut.ERRORS, loss, new GradientPanel(view, look));
    neurons =
        new PanelTabs(
            view,
            look,
            Shortcut.NEURONS,
            new NeuronPanel(view, look, spotlight),
            new ActivationPanel(view, look, spotlight));
    settings = new SettingsPanel(view, look);
    sheet = new Sheet(root, look);
    zoomed = new ZoomPane(new StackPane(root, sheet), look);
    zoomed.getStyleClass().add("window");
    zoomed.setFocusTraversable(true);
    // A click beside all controls takes the focus from a field, and keys drive the run again.
    zoomed.setOnMousePressed(event -> zoomed.requestFocus());
    workspace = panels(commands, memory);
    KeyCommands keys = new KeyCommands(keys(commands, fullScreen), digits());
    MainMenu menu = new MainMenu(view, look.messages(), files, keys.commands());
    root.setTop(new TransportBar(view, look, commands, menu, new LookSwitch(view, look)));
    root.setLeft(settings);
    root.setCenter(workspace);
    root.setBottom(new TimelinePanel(view, look));
    view.add(look.paletteProperty().subscribe(this::arrange));
    view.onView(seen -> arrange());
    fit.exchange().acceptDrops(zoomed);
    zoomed.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (!sheet.isOpen()) {
            deskKeys.handle(event);
          }
          if (!sheet.isOpen() && !event.isConsumed()) {
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

  private void showFigure() {
    FigureDesk.of(view.session(), files, choice)
        .ifPresent(
            desk -> {
              print = print.in(look.languageProperty().get());
              FigureSheet figure = new FigureSheet(look, desk, print, kept -> print = kept);
              sheet.open(
                  look.messages().get("figure.sheet", desk.epoch()),
                  figure,
                  figure.first(),
                  () -> {});
            });
  }

  private Workspace panels(Commands commands, WindowMemory memory) {
    Banner banner = new Banner(view, look, commands, files);
    StackPane fitWithBanner = new StackPane(fit, banner);
    StackPane.setAlignment(banner, Pos.BOTTOM_CENTER);
    fitWithBanner.setMinSize(0, 0);
    return new Workspace(view, fitWithBanner, network, errors, neurons, memory);
  }

  private Map<Shortcut, Runnable> keys(Commands commands, Runnable fullScreen) {
    Map<Shortcut, Runnable> keys = new EnumMap<>(deskKeys.plain());
    keys.put(Shortcut.PLAY, commands::playOrPause);
    keys.put(Shortcut.STEP, commands::oneEpoch);
    keys.put(Shortcut.BATCH, commands::oneBatch);
    keys.put(Shortcut.RESET, commands::resetToStart);
    keys.put(Shortcut.ONWARD, () -> onward(commands));
    keys.put(Shortcut.BACKWARD, () -> backward(commands));
    keys.put(Shortcut.SEED, commands::newSeed);
    keys.put(Shortcut.BACK, () -> commands.showEpochBy(-1));
    keys.put(Shortcut.ON, () -> commands.showEpochBy(1));
    keys.put(Shortcut.FIRST, commands::showFirstEpoch);
    keys.put(Shortcut.NEWEST, commands::showNewestEpoch);
    keys.putAll(fit.keys());
    keys.put(Shortcut.LOGARITHMIC, loss::toggleAxis);
    keys.put(Shortcut.ERRORS, errors::next);
    keys.put(Shortcut.NEURONS, neurons::next);
    keys.put(Shortcut.PARAMETER, network::editParameter);
    keys.put(Shortcut.ALL_NEURONS, spotlight::allOn);
    keys.put(Shortcut.GROW, workspace::growOrShrink);
    keys.put(Shortcut.LEAVE, this::leave);
    keys.put(Shortcut.PROJECTOR, () -> toggle(Palette.PROJECTOR));
    keys.put(Shortcut.DARK, () -> toggle(Palette.DARK));
    keys.put(Shortcut.FULL_SCREEN, fullScreen);
    keys.put(Shortcut.HELP, this::showHelp);
    keys.put(Shortcut.NEW, files::startNew);
    keys.put(Shortcut.OPEN, files::open);
    keys.put(Shortcut.GALLERY, this::showGallery);
    keys.put(Shortcut.SAVE, files::save);
    keys.put(Shortcut.SAVE_AS, files::saveAs);
    keys.put(Shortcut.FIGURE, this::showFigure);
    return keys;
  }

  /** A neuron for each digit. */
  private Map<KeyCode, Runnable> digits() {
    Map<KeyCode, Runnable> keys = new EnumMap<>(KeyCode.class);
    for (int digit = 1; digit <= 9; digit++) {
      int index = digit - 1;
      keys.put(KeyCode.valueOf("DIGIT" + digit), () -> spotlight.toggle(index));
      keys.put(KeyCode.valueOf("NUMPAD" + digit), () -> spotlight.toggle(index));
    }
    return keys;
  }

  /** A presenter's remote plays an experiment to its end, and then goes on to the next one. */
  private void onward(Commands commands) {
    if (commands.isAtEnd()) {
      files.openNeighbour(1);
    } else {
      commands.playOrPause();
    }
  }

  private void backward(Commands commands) {
    if (commands.isAtStart()) {
      files.openNeighbour(-1);
    } else {
      commands.resetToStart();
    }
  }

  private void leave() {
    if (fit.leave()) {
      return;
    }
    if (seen().grown().isPresent()) {
      workspace.shrink();
    } else {
      deskKeys.chooseNone();
    }
  }

  /** Settings stand beside the panels, unless they are in the way of what is to be seen. */
  private void arrange() {
    boolean projector = look.palette().equals(Palette.PROJECTOR);
    boolean beside = seen().grown().isEmpty() && !seen().settings().isEmpty();
    Section.hide(settings, projector || !beside);
    zoomed.requestLayout();
  }

  private View seen() {
    return view.session().presentation().view();
  }

  private void toggle(Palette palette) {
    boolean chosen = look.palette().equals(palette);
    look.paletteProperty().set(chosen ? Palette.LIGHT : palette);
  }

  /** Unfolds the settings that are unfolded in another window. */
  void unfoldAs(MainWindow other) {
    if (other.settings.getContent() == null) {
      return; // it was closed before its first frame
    }
    Disclosure.unfold(settings.getContent(), Disclosure.unfolded(other.settings.getContent()));
    settings.setVvalue(other.settings.getVvalue());
  }

  /** Builds what a person does not look at first. */
  void fill() {
    view.firstFrameIsPainted();
  }

  /** A frame is about to be drawn. */
  void nextFrame() {
    view.nextFrame();
  }

  /** What the scene shows. */
  Parent root() {
    return zoomed;
  }

  /** Stops listening to the session. */
  @Override
  public void close() {
    sheet.close();
    workspace.remember();
    view.close();
  }
}
