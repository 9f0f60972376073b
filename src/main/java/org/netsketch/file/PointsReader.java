package org.netsketch.file;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.netsketch.data.Classes;
import org.netsketch.data.DataSource;
import org.netsketch.data.Dataset;
import org.netsketch.nn.Loss;
import org.netsketch.text.InvalidInput;
import org.netsketch.train.NetworkPlan;

/** Reads {@code data.points}: samples written out, with targets or with class labels. */
final class PointsReader {
  /** By how much the shares of a row may miss 1. */
  private static final double ROUNDING = 1e-6;

  private PointsReader() {}

  static DataSource.Points read(JsonPlace points, Loss loss) {
    points.object("inputs", "targets", "labels", "classes");
    double[][] inputs = rows(points.get("inputs"));
    String kind = points.only(List.of("targets", "labels"));
    JsonPlace given = points.get(kind);
    if (given.size(DataSource.MAX_ROWS) != inputs.length) {
      throw given.error(
          "rowCounts", Integer.toString(given.node().size()), Integer.toString(inputs.length));
    }
    if (kind.equals("labels")) {
      return labelled(inputs, points);
    }
    points.forbid("classes", "onlyWithLabels");
    double[][] targets = rows(given);
    checkShares(given, targets, loss);
    int columns = targets[0].length;
    boolean classes = columns >= 2 && areOneHot(targets);
    List<String> numbers = IntStream.range(0, columns).mapToObj(Integer::toString).toList();
    return points(
        inputs, targets, classes ? numbers : names("y", columns), classes ? numbers : List.of());
  }

  /** Whether nothing has been drawn yet. */
  static boolean isWithoutRows(JsonPlace points) {
    return points.find("inputs").filter(PointsReader::isEmpty).isPresent()
        && Stream.of("targets", "labels")
            .anyMatch(key -> points.find(key).filter(PointsReader::isEmpty).isPresent());
  }

  private static boolean isEmpty(JsonPlace place) {
    return place.isList() && place.node().isEmpty();
  }

  /** No rows, of as many columns as the network has inputs and outputs. */
  static DataSource.Points withoutRows(JsonPlace points, NetworkPlan network) {
    points.object("inputs", "targets", "labels", "classes");
    List<String> classes = points.find("classes", PointsReader::classes, List.of());
    int features = network.parameters().map(layers -> layers.get(0).weights()[0].length).orElse(1);
    return new DataSource.Points(
        new Dataset(
            new double[0][],
            new double[0][],
            names("x", features),
            classes.isEmpty() ? names("y", network.outputs()) : classes,
            classes));
  }

  /** Rows; a plain list of numbers stands for rows of one number each. */
  private static double[][] rows(JsonPlace place) {
    place.size(DataSource.MAX_ROWS);
    if (!place.entry(0).node().isNumber()) {
      return place.rows(DataSource.MAX_ROWS, NetworkReader.WIDEST);
    }
    double[] column = place.numbers(DataSource.MAX_ROWS);
    double[][] rows = new double[column.length][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = new double[] {column[i]};
    }
    return rows;
  }

  private static DataSource.Points labelled(double[][] inputs, JsonPlace points) {
    List<String> labels =
        points.get("labels").list(DataSource.MAX_ROWS).stream().map(PointsReader::label).toList();
    if (!points.has("classes")) {
      Classes.OneHot oneHot = oneHot(labels, points.get("labels"));
      return points(inputs, oneHot.rows(), oneHot.classes(), oneHot.classes());
    }
    return inClasses(inputs, labels, points);
  }

  /** Labels of classes whose order is given, and which need not all occur. */
  private static DataSource.Points inClasses(
      double[][] inputs, List<String> labels, JsonPlace points) {
    List<String> classes = classes(points.get("classes"));
    Map<String, double[]> rowOf = new HashMap<>();
    for (int k = 0; k < classes.size(); k++) {
      double[] row = new double[classes.size()];
      row[k] = 1.0;
      rowOf.put(classes.get(k), row);
    }
    double[][] targets = new double[labels.size()][];
    for (int i = 0; i < targets.length; i++) {
      targets[i] = rowOf.get(labels.get(i));
      if (targets[i] == null) {
        JsonPlace label = points.get("labels").entry(i);
        throw label.error("noSuchClass", Shown.value(label.node()));
      }
    }
    return points(inputs, targets, classes, classes);
  }

  private static Classes.OneHot oneHot(List<String> labels, JsonPlace place) {
    try {
      return Classes.oneHot(labels);
    } catch (InvalidInput e) {
      throw place.error(e);
    }
  }

  private static List<String> classes(JsonPlace place) {
    Set<String> classes = new LinkedHashSet<>();
    for (JsonPlace name : place.list(Classes.MAX_CLASSES)) {
      if (!classes.add(label(name))) {
        throw name.error("namedTwice", Shown.value(name.node()));
      }
    }
    return List.copyOf(classes);
  }

  private static String label(JsonPlace label) {
    if (label.isText()) {
      return label.word();
    }
    if (!label.node().isNumber()) {
      throw label.error("notALabel", Shown.value(label.node()));
    }
    return Integer.toString(label.integer(Integer.MIN_VALUE, Integer.MAX_VALUE));
  }

  private static DataSource.Points points(
      double[][] inputs, double[][] targets, List<String> targetNames, List<String> classes) {
    return new DataSource.Points(
        new Dataset(inputs, targets, names("x", inputs[0].length), targetNames, classes));
  }

  /** x for a single column, x1, x2, … for several. */
  /** What columns without names are called. */
  static List<String> names(String letter, int columns) {
    return columns == 1
        ? List.of(letter)
        : IntStream.rangeClosed(1, columns).mapToObj(i -> letter + i).toList();
  }

  /** The cross-entropies compare shares: each in [0, 1], and those of several classes sum to 1. */
  private static void checkShares(JsonPlace place, double[][] targets, Loss loss) {
    boolean classes = loss instanceof Loss.CrossEntropy;
    if (!classes && !(loss instanceof Loss.BinaryCrossEntropy)) {
      return;
    }
    for (int i = 0; i < targets.length; i++) {
      double sum = 0.0;
      for (double share : targets[i]) {
        sum += share;
        if (!Range.UNIT.contains(share)) {
          throw place.entry(i).error("notShares", ShortDecimal.of(share), loss.id());
        }
      }
      if (classes && Math.abs(sum - 1.0) > ROUNDING) {
        throw place.entry(i).error("shareSum", ShortDecimal.of(sum), loss.id());
      }
    }
  }

  private static boolean areOneHot(double[][] targets) {
    for (double[] row : targets) {
      int ones = 0;
      for (double share : row) {
        if (share != 0.0 && share != 1.0) {
          return false;
        }
        ones += share == 1.0 ? 1 : 0;
      }
      if (ones != 1) {
        return false;
      }
    }
    return true;
  }
}
