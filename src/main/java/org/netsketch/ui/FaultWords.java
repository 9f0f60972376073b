package org.netsketch.ui;

import java.util.Map;
import java.util.Optional;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Language;
import org.netsketch.text.Messages;

/**
 * What is wrong with an experiment, in the words of the window: a setting has the name there that
 * stands beside it, and not the one of its key in a file.
 */
final class FaultWords {
  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("data", "window.data"),
          Map.entry("data.function", "desk.source"),
          Map.entry("data.function.expression", "window.formula"),
          Map.entry("data.function.to", "desk.to"),
          Map.entry("data.function.count", "desk.count"),
          Map.entry("data.function.noise", "window.noise"),
          Map.entry("data.validation", "desk.validation"),
          Map.entry("network", "window.network"),
          Map.entry("training", "window.training"),
          Map.entry("training.loss", "model.loss"),
          Map.entry("training.batchSize", "model.batch"));

  private FaultWords() {}

  /** The whole message. */
  static String of(InvalidInput fault, Language language) {
    Messages messages = Messages.in(language);
    String[] place = fault.place().split(": ", 2); // a file that a setting names comes after it
    String said = place.length == 1 ? "" : place[1] + ": ";
    return name(place[0])
        .map(name -> messages.get("window.fault", messages.get(name), said + fault.fault(language)))
        .orElseGet(() -> fault.in(language));
  }

  /** The key of the name of a setting, or of the nearest one around it. */
  private static Optional<String> name(String path) {
    for (String near = path; !near.isEmpty(); near = near.replaceFirst("(^|[.\\[])[^.\\[]*$", "")) {
      if (NAMES.containsKey(near)) {
        return Optional.of(NAMES.get(near));
      }
    }
    return Optional.empty();
  }
}
