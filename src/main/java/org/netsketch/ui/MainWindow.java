package org.netsketch.ui;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.netsketch.figure.NumberText;
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
  private final Passing passing = new Passing();
  private final Sheet sheet;
  private final Sheets sheets;

  /**
   * Builds everything.
   *
   * @param toolbox what a person holds in the hand
   * @param files what is done with experiment files
   * @param choice asks for tables
   * @param pictures of the gallery, as far as they have been drawn
   */
  MainWindow(
      Session session,
      Look look,
      Toolbox toolbox,
      FileDesk files,
      FileChoice choice,
      GalleryPictures pictures,
      Runnable fullScreen,
      WindowMemory memory) {
    this.look = look;
    this.files = files;
    view = new SessionView(session);
    Commands commands = new Commands(session);
    spotlight = new Spotlight(view);
    sheet = new Sheet(root, look, commands);
    sheets = new Sheets(view, look, files, choice, pictures, sheet);
    loss = new LossPanel(view, look);
    fit = new FitPanel(view, look, toolbox, spotlight, choice, sheet);
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
    zoomed = new ZoomPane(new StackPane(root, sheet, new FocusRing()), look);
    zoomed.getStyleClass().add("window");
    new KeyFocus(zoomed, sheet);
    workspace = new Workspace(view, fit, network, errors, neurons, memory);
    LookSwitch lookSwitch = new LookSwitch(view, look);
    KeyCommands keys = new KeyCommands(keys(commands, lookSwitch, fullScreen), spotlight.digits());
    MainMenu menu = new MainMenu(view, look, files, keys.commands());
    root.setTop(new TransportBar(view, look, commands, menu, lookSwitch));
    root.setLeft(settings);
    root.setCenter(withBanner(new Banner(view, look, commands, files)));
    root.setBottom(new TimelinePanel(view, look, commands));
    view.add(look.settingsProperty().subscribe(this::arrange));
    view.add(look.paletteProperty().subscribe(workspace::restore));
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
  }

  /** Messages have a row of their own below the panels, of which the lower ones make room. */
  private StackPane withBanner(Banner banner) {
    StackPane place = new StackPane(banner);
    place.getStyleClass().add("banner-place");
    place.setMaxHeight(Region.USE_PREF_SIZE);
    place.setPickOnBounds(false);
    place.visibleProperty().bind(banner.visibleProperty());
    StackPane.setAlignment(place, Pos.BOTTOM_CENTER);
    Runnable makeRoom =
        () -> workspace.leaveAtFoot(place.isVisible() ? Math.ceil(place.getHeight()) : 0.0);
    place.visibleProperty().subscribe(makeRoom);
    place.heightProperty().subscribe(makeRoom);
    StackPane center = new StackPane(workspace, place, passing);
    center.setMinSize(0, 0);
    return center;
  }

  private Map<Shortcut, Runnable> keys(
      Commands commands, LookSwitch lookSwitch, Runnable fullScreen) {
    Map<Shortcut, Runnable> keys = new EnumMap<>(deskKeys.plain());
    keys.putAll(new RunKeys(view, commands, files).keys());
    keys.putAll(new PlanKeys(view.session(), this::sayRate).keys());
    keys.putAll(fit.keys());
    keys.putAll(lookSwitch.keys());
    keys.putAll(sheets.keys());
    keys.put(Shortcut.LOGARITHMIC, loss::toggleAxis);
    keys.put(Shortcut.ERRORS, errors::next);
    keys.put(Shortcut.NEURONS, neurons::next);
    keys.put(Shortcut.PARAMETER, network::editParameter);
    keys.put(Shortcut.ALL_NEURONS, spotlight::allOn);
    keys.put(Shortcut.GROW, workspace::growOrShrink);
    keys.put(Shortcut.LEAVE, this::leave);
    keys.put(Shortcut.SETTINGS, this::toggleSettings);
    keys.put(Shortcut.FULL_SCREEN, fullScreen);
    keys.put(Shortcut.NEW, files::startNew);
    keys.put(Shortcut.OPEN, files::open);
    keys.put(Shortcut.SAVE, files::save);
    keys.put(Shortcut.SAVE_AS, files::saveAs);
    return keys;
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
    boolean room = seen().grown().isEmpty() && !seen().settings().isEmpty();
    Section.hide(settings, !room || !look.settingsProperty().get());
    zoomed.requestLayout();
  }

  /** Has the settings come, all of them where there was none, or go. */
  private void toggleSettings() {
    boolean come = !settings.isVisible();
    look.settingsProperty().set(come);
    if (come) {
      workspace.shrink();
      Set<View.Settings> all = EnumSet.allOf(View.Settings.class);
      view.change(now -> now.settings().isEmpty() ? now.withSettings(all) : now);
    }
  }

  private void sayRate(double rate) {
    passing.say(look.messages().get("window.rateIs", NumberText.setting(rate)));
  }

  private View seen() {
    return view.session().presentation().view();
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
    view.close();
  }
}
