package org.netsketch.file;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.netsketch.file.View.Curve;
import org.netsketch.file.View.Named;
import org.netsketch.file.View.Off;
import org.netsketch.file.View.Part;
import org.netsketch.file.View.Settings;
import org.netsketch.file.View.Zoom;

/**
 * Reads {@code view}. Keys that it does not know are kept, for a newer program's view does no harm:
 * it never changes a run.
 */
final class ViewReader {
  static final List<String> KEYS =
      List.of(
          "panels",
          "front",
          "grown",
          "settings",
          "curves",
          "lossAxis",
          "zoom",
          "table",
          "neuronsOff",
          "speed");

  static final String LOGARITHMIC = "logarithmic";
  static final String LINEAR = "linear";
  static final String UNLIMITED = "unlimited";

  /** The lowest speed waits a minute and a half for an epoch. */
  private static final Range SPEEDS = new Range(0.01, true, 1e6, true, false);

  private static final int MOST_LAYERS = 1000;

  private ViewReader() {}

  static View read(JsonPlace view) {
    View usual = View.USUAL;
    Set<Part> panels = set(view, "panels", List.of(Part.values()), usual.panels());
    if (panels.isEmpty()) {
      throw view.get("panels").error("emptyList");
    }
    return new View(
        panels,
        set(view, "front", List.of(Part.values()), usual.front()),
        view.find("grown").map(place -> place.choice(List.copyOf(panels), Part::id)),
        set(view, "settings", List.of(Settings.values()), usual.settings()),
        set(view, "curves", List.of(Curve.values()), usual.curves()),
        view.find("lossAxis", ViewReader::isLogarithmic, usual.logarithmic()),
        view.find("zoom").map(ViewReader::zoom),
        view.flag("table", usual.table()),
        view.find("neuronsOff", ViewReader::neurons, usual.off()),
        view.find("speed", ViewReader::speed, usual.speed()),
        others(view));
  }

  private static <E extends Named> Set<E> set(
      JsonPlace view, String key, List<E> all, Set<E> usual) {
    Optional<JsonPlace> list = view.find(key);
    if (list.isEmpty()) {
      return usual;
    }
    if (list.get().isList() && list.get().node().isEmpty()) {
      return Set.of();
    }
    return list.get().list(all.size()).stream()
        .map(place -> place.choice(all, Named::id))
        .collect(Collectors.toSet());
  }

  private static boolean isLogarithmic(JsonPlace axis) {
    return axis.choice(List.of(LOGARITHMIC, LINEAR), word -> word).equals(LOGARITHMIC);
  }

  private static Zoom zoom(JsonPlace zoom) {
    zoom.object("x", "y");
    double[] x = interval(zoom.get("x"));
    double[] y = interval(zoom.get("y"));
    return new Zoom(x[0], x[1], y[0], y[1]);
  }

  private static double[] interval(JsonPlace place) {
    double[] ends = place.numbers(2);
    if (ends.length != 2 || ends[0] >= ends[1]) {
      throw place.error("notAnInterval", Shown.value(place.node()));
    }
    return ends;
  }

  /** Layers and neurons are counted from 1, as the window does. */
  private static Set<Off> neurons(JsonPlace list) {
    if (list.isList() && list.node().isEmpty()) {
      return Set.of();
    }
    Set<Off> neurons = new LinkedHashSet<>();
    for (JsonPlace neuron : list.list(NetworkReader.WIDEST)) {
      neuron.object("layer", "neuron");
      int layer = neuron.get("layer").integer(1, MOST_LAYERS);
      neurons.add(new Off(layer - 1, neuron.get("neuron").integer(1, NetworkReader.WIDEST) - 1));
    }
    return neurons;
  }

  private static double speed(JsonPlace speed) {
    if (speed.isText()) {
      speed.choice(List.of(UNLIMITED), word -> word);
      return Double.POSITIVE_INFINITY;
    }
    return speed.number(SPEEDS);
  }

  private static String others(JsonPlace view) {
    ObjectNode rest = ((ObjectNode) view.node()).deepCopy();
    rest.remove(KEYS);
    return rest.isEmpty() ? "" : rest.toString();
  }
}
