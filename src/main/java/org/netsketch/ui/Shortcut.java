package org.netsketch.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.netsketch.text.Messages;

/**
 * A key that works wherever the focus is. Tooltips, the menu and the help sheet take it from here,
 * and so they cannot be out of date.
 */
enum Shortcut {
  /** Plays, or pauses. */
  PLAY(Group.RUN, "keys.play", key(KeyCode.SPACE)),
  /** As many epochs again. */
  GO_ON(Group.RUN, "keys.play", shifted(KeyCode.SPACE)),
  /** One epoch. */
  STEP(Group.RUN, "window.step", key(KeyCode.RIGHT), key(KeyCode.N)),
  /** One mini-batch. */
  BATCH(Group.RUN, "window.stepBatch", key(KeyCode.B)),
  /** One sample. */
  SAMPLE(Group.RUN, "window.stepSample", key(KeyCode.O)),
  /** Back to the start. */
  RESET(Group.RUN, "window.reset", key(KeyCode.R), key(KeyCode.HOME)),
  /** A presenter's remote goes on: plays, pauses, and at the end opens the next experiment. */
  ONWARD(Group.RUN, "keys.onward", key(KeyCode.PAGE_DOWN)),
  /** A presenter's remote goes back: to the start, and from there to the experiment before. */
  BACKWARD(Group.RUN, "keys.backward", key(KeyCode.PAGE_UP)),
  /** Another seed. */
  SEED(Group.RUN, "window.newSeed", key(KeyCode.S)),
  /** One epoch back along the run. */
  BACK(Group.RUN, "keys.along", shifted(KeyCode.LEFT), key(KeyCode.LEFT)),
  /** One epoch on along the run, without training. */
  ON(Group.RUN, "keys.along", shifted(KeyCode.RIGHT)),
  /** The run's first epoch. */
  FIRST(Group.RUN, "keys.ends", shifted(KeyCode.HOME)),
  /** The run's newest epoch. */
  NEWEST(Group.RUN, "keys.ends", shifted(KeyCode.END)),
  /** Epochs follow each other more slowly. */
  SLOWER(Group.RUN, "keys.speed", key(KeyCode.COMMA)),
  /** Epochs follow each other more quickly. */
  FASTER(Group.RUN, "keys.speed", key(KeyCode.PERIOD)),
  /** A larger learning rate. */
  RATE_UP(Group.RUN, "keys.rate", key(KeyCode.UP)),
  /** A smaller learning rate. */
  RATE_DOWN(Group.RUN, "keys.rate", key(KeyCode.DOWN)),
  /** Another hidden layer, the last. */
  ADD_LAYER(Group.RUN, "keys.layers", with(KeyCode.L)),
  /** The last hidden layer goes. */
  REMOVE_LAYER(Group.RUN, "keys.layers", withShift(KeyCode.L)),
  /** The loss chart's axis. */
  LOGARITHMIC(Group.VIEW, "window.logarithmicHint", key(KeyCode.L)),
  /** What is drawn over the points, to be chosen from a menu. */
  CURVES(Group.VIEW, "fit.curves", key(KeyCode.X)),
  /** The function that the points were made with. */
  TRUE_FUNCTION(Group.VIEW, "fit.trueFunction", key(KeyCode.F)),
  /** The least-squares line. */
  LEAST_SQUARES(Group.VIEW, "fit.leastSquares", key(KeyCode.Q)),
  /** The network's curve. */
  NETWORK_CURVE(Group.VIEW, "fit.network", key(KeyCode.C)),
  /** The network's curve before training. */
  START_CURVE(Group.VIEW, "fit.start", key(KeyCode.I)),
  /** The way from each point to the curve. */
  RESIDUALS(Group.VIEW, "fit.residuals", key(KeyCode.U)),
  /** Less of the fit, but larger. */
  ZOOM_IN(
      Group.VIEW,
      "fit.zoomIn",
      eitherWay(KeyCode.PLUS),
      eitherWay(KeyCode.EQUALS),
      key(KeyCode.ADD)),
  /** More of the fit. */
  ZOOM_OUT(Group.VIEW, "fit.zoomOut", key(KeyCode.MINUS), key(KeyCode.SUBTRACT)),
  /** All points of the fit. */
  WHOLE(Group.VIEW, "fit.whole", key(KeyCode.Z)),
  /** The next of the panels where the loss is. */
  ERRORS(Group.VIEW, "keys.errors", key(KeyCode.G)),
  /** The next of the panels where the neurons are. */
  NEURONS(Group.VIEW, "keys.neurons", key(KeyCode.H)),
  /** A weight or bias set by hand. */
  PARAMETER(Group.VIEW, "keys.parameter", key(KeyCode.K)),
  /** All neurons switched on; each has a digit besides. */
  ALL_NEURONS(Group.VIEW, "keys.allNeurons", key(KeyCode.DIGIT0), key(KeyCode.NUMPAD0)),
  /** A panel fills the window, and back. */
  GROW(Group.VIEW, "keys.grow", key(KeyCode.F10)),
  /** Out of what fills the window, or away from what is chosen. */
  LEAVE(Group.VIEW, "keys.leave", key(KeyCode.ESCAPE)),
  /** The settings come, or go. */
  SETTINGS(Group.VIEW, "keys.settings", key(KeyCode.F9)),
  /** The projector's look, and back. */
  PROJECTOR(Group.VIEW, "window.palette.projector", key(KeyCode.P)),
  /** The dark look, and back. */
  DARK(Group.VIEW, "window.palette.dark", key(KeyCode.D)),
  /** The other language. */
  LANGUAGE(Group.VIEW, "keys.language", key(KeyCode.Y)),
  /** The window fills the screen, and back. */
  FULL_SCREEN(Group.VIEW, "keys.fullScreen", key(KeyCode.F11), key(KeyCode.F5)),
  /** The sheet of keys. */
  HELP(Group.VIEW, "keys.help", key(KeyCode.F1)),
  /** The tool that adds points. */
  ADD(Group.DATA, "desk.tool.add", key(Tool.ADD.key())),
  /** The brush. */
  BRUSH(Group.DATA, "desk.tool.brush", key(Tool.BRUSH.key())),
  /** The eraser. */
  ERASE(Group.DATA, "desk.tool.erase", key(Tool.ERASE.key())),
  /** The tool that chooses points. */
  SELECT(Group.DATA, "desk.tool.select", key(Tool.SELECT.key())),
  /** A smaller brush. */
  REDUCE(Group.DATA, "keys.radius", key(KeyCode.OPEN_BRACKET), key(KeyCode.J)),
  /** A larger brush. */
  ENLARGE(Group.DATA, "keys.radius", key(KeyCode.CLOSE_BRACKET), key(KeyCode.M)),
  /** A brush that leaves fewer points. */
  THIN_OUT(Group.DATA, "keys.density", shifted(KeyCode.DOWN)),
  /** A brush that leaves more points. */
  THICKEN(Group.DATA, "keys.density", shifted(KeyCode.UP)),
  /** A brush that leaves points nearer to its middle. */
  GATHER(Group.DATA, "keys.spread", shifted(KeyCode.J)),
  /** A brush that leaves points further from its middle. */
  SCATTER(Group.DATA, "keys.spread", shifted(KeyCode.M)),
  /** The chosen points go. */
  REMOVE(Group.DATA, "keys.remove", key(KeyCode.DELETE), key(KeyCode.BACK_SPACE)),
  /** All points go. */
  CLEAR(Group.DATA, "desk.clear", withShift(KeyCode.DELETE), withShift(KeyCode.BACK_SPACE)),
  /** The table of numbers. */
  TABLE(Group.DATA, "desk.table", key(KeyCode.T)),
  /** The last change of the points is taken back. */
  UNDO(Group.DATA, "desk.undo", with(KeyCode.Z)),
  /** What was taken back is done again. */
  REDO(Group.DATA, "desk.redo", with(KeyCode.Y), withShift(KeyCode.Z)),
  /** All points are chosen. */
  ALL_POINTS(Group.DATA, "keys.allPoints", with(KeyCode.A)),
  /** Points are copied. */
  COPY(Group.DATA, "keys.clipboard", with(KeyCode.C)),
  /** Points are pasted. */
  PASTE(Group.DATA, "keys.clipboard", with(KeyCode.V)),
  /** Points are read from a table. */
  IMPORT(Group.DATA, "desk.open", with(KeyCode.I)),
  /** Points are written as a table. */
  EXPORT(Group.DATA, "desk.save", with(KeyCode.E)),
  /** A new experiment. */
  NEW(Group.FILE, "file.new", with(KeyCode.N)),
  /** A file is opened. */
  OPEN(Group.FILE, "file.open", with(KeyCode.O)),
  /** The gallery. */
  GALLERY(Group.FILE, "file.gallery", with(KeyCode.G)),
  /** The file is written. */
  SAVE(Group.FILE, "file.save", with(KeyCode.S)),
  /** Another file is written. */
  SAVE_AS(Group.FILE, "file.saveAs", withShift(KeyCode.S)),
  /** What is looked at, as a figure for notes. */
  FIGURE(Group.FILE, "file.figure", with(KeyCode.P)),
  /** The numbers of what is looked at, as a table. */
  NUMBERS(Group.FILE, "file.numbers", with(KeyCode.T)),
  /** What is looked at, as a page for a browser. */
  REPORT(Group.FILE, "file.report", with(KeyCode.R)),
  /** The run as a program. */
  PROGRAM(Group.FILE, "file.program", with(KeyCode.J)),
  /** The run, as an animation for slides. */
  FILM(Group.FILE, "file.film", with(KeyCode.M));

  /** What a key is about. */
  enum Group {
    /** The run. */
    RUN("keys.run"),
    /** What is seen. */
    VIEW("keys.view"),
    /** The points. */
    DATA("keys.data"),
    /** Files. */
    FILE("keys.file");

    private final String word;

    Group(String word) {
      this.word = word;
    }

    String name(Messages messages) {
      return messages.get(word);
    }
  }

  private final Group group;
  private final String word;

  @SuppressWarnings("ImmutableEnumChecker") // List.of is immutable, but its type does not say so
  private final List<KeyCodeCombination> keys;

  Shortcut(Group group, String word, KeyCodeCombination... keys) {
    this.group = group;
    this.word = word;
    this.keys = List.of(keys);
  }

  private static KeyCodeCombination key(KeyCode code) {
    return new KeyCodeCombination(code);
  }

  private static KeyCodeCombination with(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
  }

  private static KeyCodeCombination shifted(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHIFT_DOWN);
  }

  /** With Shift or without, as the keyboard of a country wants it. */
  private static KeyCodeCombination eitherWay(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHIFT_ANY);
  }

  private static KeyCodeCombination withShift(KeyCode code) {
    return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  }

  /** The one that a key press means. */
  static Optional<Shortcut> of(KeyEvent event) {
    return Arrays.stream(values())
        .filter(one -> one.keys.stream().anyMatch(key -> key.match(event)))
        .findFirst();
  }

  /** What it is about. */
  Group group() {
    return group;
  }

  /** What it does, in words. */
  String explanation(Messages messages) {
    return messages.get(word);
  }

  /** The first of its keys, for the menu. */
  KeyCombination combination() {
    return keys.get(0);
  }

  /** The first of its keys, as tooltips show it. */
  String text(Messages messages) {
    return text(messages, keys.get(0));
  }

  /** All its keys, the usual one first. */
  List<String> allKeys(Messages messages) {
    return keys.stream().map(key -> text(messages, key)).distinct().toList();
  }

  private static String text(Messages messages, KeyCodeCombination key) {
    String whole = key.getDisplayText();
    String alone = key(key.getCode()).getDisplayText();
    return whole.substring(0, whole.length() - alone.length())
        + switch (key.getCode()) {
          case SPACE -> messages.get("window.space");
          case UP -> "↑";
          case DOWN -> "↓";
          case COMMA -> ",";
          case PERIOD -> ".";
          case RIGHT -> "→";
          case LEFT -> "←";
          case PAGE_DOWN -> "PgDn";
          case PAGE_UP -> "PgUp";
          case HOME -> "Home";
          case END -> "End";
          case ESCAPE -> "Esc";
          case DELETE -> "Del";
          case BACK_SPACE -> "Backspace";
          case DIGIT0, NUMPAD0 -> "0";
          case PLUS, EQUALS, ADD -> "+";
          case MINUS, SUBTRACT -> "−";
          case OPEN_BRACKET -> "[";
          case CLOSE_BRACKET -> "]";
          default -> alone;
        };
  }
}
