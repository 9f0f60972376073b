package org.netsketch.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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
  PLAY(Group.RUN, "keys.play", key(KeyCode.SPACE), key(KeyCode.PAGE_DOWN)),
  /** One epoch. */
  STEP(Group.RUN, "window.step", key(KeyCode.RIGHT), key(KeyCode.N)),
  /** Back to the start. */
  RESET(Group.RUN, "window.reset", key(KeyCode.R), key(KeyCode.HOME), key(KeyCode.PAGE_UP)),
  /** Another seed. */
  SEED(Group.RUN, "window.newSeed", key(KeyCode.S)),
  /** The loss chart's axis. */
  LOGARITHMIC(Group.VIEW, "window.logarithmicHint", key(KeyCode.L)),
  /** The projector's look, and back. */
  PROJECTOR(Group.VIEW, "window.palette.projector", key(KeyCode.P)),
  /** The dark look, and back. */
  DARK(Group.VIEW, "window.palette.dark", key(KeyCode.D)),
  /** The window fills the screen, and back. */
  FULL_SCREEN(Group.VIEW, "keys.fullScreen", key(KeyCode.F11)),
  /** The sheet of keys. */
  HELP(Group.VIEW, "keys.help", key(KeyCode.F1)),
  /** A new experiment. */
  NEW(Group.FILE, "file.new", with(KeyCode.N)),
  /** A file is opened. */
  OPEN(Group.FILE, "file.open", with(KeyCode.O)),
  /** The gallery. */
  GALLERY(Group.FILE, "file.gallery", with(KeyCode.G)),
  /** The file is written. */
  SAVE(Group.FILE, "file.save", with(KeyCode.S)),
  /** Another file is written. */
  SAVE_AS(
      Group.FILE,
      "file.saveAs",
      new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));

  /** What a key is about. */
  enum Group {
    /** The run. */
    RUN("keys.run"),
    /** What is seen. */
    VIEW("keys.view"),
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

  /** All its keys. */
  String allKeys(Messages messages) {
    return keys.stream().map(key -> text(messages, key)).collect(Collectors.joining("  "));
  }

  private static String text(Messages messages, KeyCodeCombination key) {
    return switch (key.getCode()) {
      case SPACE -> messages.get("window.space");
      case RIGHT -> "→";
      case PAGE_DOWN -> "PgDn";
      case PAGE_UP -> "PgUp";
      case HOME -> "Home";
      default -> key.getDisplayText();
    };
  }
}
