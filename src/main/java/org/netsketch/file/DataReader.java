package org.netsketch.file;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.netsketch.data.BundledSet;
import org.netsketch.data.DataPlan;
import org.netsketch.data.DataSource;
import org.netsketch.data.ShapeKind;
import org.netsketch.nn.Loss;
import org.netsketch.train.NetworkPlan;

/**
 * Reads {@code data}: one source, what is set aside for validation, and which columns are
 * standardized.
 */
final class DataReader {
  private static final List<String> SOURCES =
      List.of("function", "points", "csv", "shape", "bundled");

  private DataReader() {}

  static DataPlan read(JsonPlace data, NetworkPlan network, Loss loss, Path folder, NoRows noRows) {
    data.object("function", "points", "csv", "shape", "bundled", "validation", "standardize");
    String source = data.only(SOURCES);
    JsonPlace given = data.get(source);
    boolean empty =
        noRows == NoRows.ALLOWED && source.equals("points") && PointsReader.isWithoutRows(given);
    return new DataPlan(
        empty ? PointsReader.withoutRows(given, network) : source(source, given, loss, folder),
        data.find("validation", DataReader::validation, DataPlan.Validation.NONE),
        data.find(
            "standardize",
            place -> place.choice(List.of(DataPlan.Standardize.values()), DataReader::id),
            DataPlan.Standardize.NONE));
  }

  /** The name of an enum's constant in the file: INPUTS_AND_TARGETS is inputs-and-targets. */
  static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static DataSource source(String kind, JsonPlace place, Loss loss, Path folder) {
    return switch (kind) {
      case "function" -> FunctionReader.read(place);
      case "points" -> PointsReader.read(place, loss);
      case "csv" -> csv(place, folder);
      case "shape" -> shape(place);
      default ->
          new DataSource.Bundled(place.choice(Arrays.asList(BundledSet.values()), BundledSet::id));
    };
  }

  private static DataPlan.Validation validation(JsonPlace place) {
    place.object("fraction", "pick");
    return new DataPlan.Validation(
        place.get("fraction").number(Range.BELOW_ONE),
        place.find(
            "pick",
            pick -> pick.choice(List.of(DataPlan.Pick.values()), DataReader::id),
            DataPlan.Pick.RANDOM));
  }

  private static DataSource.Csv csv(JsonPlace csv, Path folder) {
    csv.object("file", "inputs", "target", "label");
    String file = fileName(csv.get("file"), folder);
    List<String> inputs = columns(csv.get("inputs"));
    if (csv.only(List.of("target", "label")).equals("label")) {
      return new DataSource.Csv(file, folder, inputs, List.of(), csv.get("label").word());
    }
    JsonPlace target = csv.get("target");
    List<String> targets = target.isList() ? columns(target) : List.of(target.word());
    return new DataSource.Csv(file, folder, inputs, targets, "");
  }

  private static String fileName(JsonPlace place, Path folder) {
    String name = place.word();
    try {
      Path file = folder.resolve(name);
      if (file.getFileName() != null) {
        return name;
      }
    } catch (InvalidPathException e) {
      // said below, as of "/", which is a path without a name
    }
    throw place.error("notAFileName", Shown.value(place.node()));
  }

  private static List<String> columns(JsonPlace place) {
    List<JsonPlace> names = place.list(NetworkReader.WIDEST);
    Set<String> seen = new HashSet<>();
    for (JsonPlace name : names) {
      if (!seen.add(name.word())) {
        throw name.error("namedTwice", Shown.value(name.node()));
      }
    }
    return names.stream().map(JsonPlace::word).toList();
  }

  private static DataSource.Shape shape(JsonPlace shape) {
    shape.object("name", "count", "noise");
    return new DataSource.Shape(
        shape.get("name").choice(List.of(ShapeKind.values()), ShapeKind::id),
        shape.get("count").integer(2, DataSource.MAX_ROWS),
        shape.number("noise", Range.NOT_NEGATIVE, 0.0));
  }
}
