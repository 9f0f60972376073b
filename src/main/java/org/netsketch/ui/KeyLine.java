package org.netsketch.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.netsketch.text.Messages;

/**
 * A line of the sheet of keys: what is pressed, and what that does. Keys of which one undoes what
 * the other does share a line.
 *
 * @param keys such as {@code Shift+↑ ↓}; two spaces stand between those that do the same
 * @param words what they do
 */
record KeyLine(String keys, String words) {

  /** The lines of a group. */
  static List<KeyLine> of(Shortcut.Group group, Messages messages) {
    Map<String, List<Shortcut>> lines = new LinkedHashMap<>();
    Arrays.stream(Shortcut.values())
        .filter(shortcut -> shortcut.group() == group)
        .forEach(
            shortcut ->
                lines
                    .computeIfAbsent(shortcut.explanation(messages), words -> new ArrayList<>())
                    .add(shortcut));
    List<KeyLine> all = new ArrayList<>();
    lines.forEach(
        (words, several) -> {
          addBefore(several.get(0), all, messages);
          all.add(new KeyLine(keys(messages, several.toArray(Shortcut[]::new)), words));
        });
    return all;
  }

  /** Keys of which there are too many to name each stand beside those that are like them. */
  private static void addBefore(Shortcut next, List<KeyLine> lines, Messages messages) {
    if (next == Shortcut.ALL_NEURONS) {
      lines.add(new KeyLine("1 … 9", messages.get("keys.neuron")));
    } else if (next == Shortcut.GROW) {
      lines.add(new KeyLine(messages.get("keys.viewKeys"), messages.get("keys.viewParts")));
    }
  }

  /** The keys of some shortcuts: first that of each that is pressed usually, then the others. */
  static String keys(Messages messages, Shortcut... several) {
    List<List<String>> keys =
        Arrays.stream(several).map(shortcut -> shortcut.allKeys(messages)).toList();
    int most = keys.stream().mapToInt(List::size).max().orElse(0);
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < most; i++) {
      int at = i;
      lines.add(
          keys.stream()
              .filter(of -> at < of.size())
              .map(of -> of.get(at))
              .reduce("", KeyLine::beside));
    }
    return String.join("  ", lines);
  }

  /** Two keys that are held with the same one name it once. */
  private static String beside(String one, String other) {
    if (one.isEmpty()) {
      return other;
    }
    String held = held(other);
    return held.equals(held(one)) ? one + " " + other.substring(held.length()) : one + "  " + other;
  }

  private static String held(String key) {
    return key.substring(0, Math.max(0, key.lastIndexOf('+', key.length() - 2) + 1));
  }
}
