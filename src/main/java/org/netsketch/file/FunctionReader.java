package org.netsketch.file;

import java.util.List;
import org.netsketch.data.DataSource;
import org.netsketch.data.Expression;
import org.netsketch.text.InvalidInput;

/** Reads {@code data.function}: a formula, where it is taken, and the noise on it. */
final class FunctionReader {
  private FunctionReader() {}

  static DataSource.Function read(JsonPlace function) {
    function.object("expression", "from", "to", "count", "positions", "noise");
    Expression expression = expression(function.get("expression"));
    List<JsonPlace> from = ends(function.get("from"), expression);
    List<JsonPlace> to = ends(function.get("to"), expression);
    if (from.size() != to.size()) {
      throw function
          .get("to")
          .error("endsDiffer", Integer.toString(to.size()), Integer.toString(from.size()));
    }
    for (int i = 0; i < from.size(); i++) {
      to.get(i)
          .number(
              new Range(
                  from.get(i).number(Range.FINITE), false, Double.POSITIVE_INFINITY, false, false));
    }
    return new DataSource.Function(
        expression,
        from.stream().map(end -> end.number(Range.FINITE)).toList(),
        to.stream().map(end -> end.number(Range.FINITE)).toList(),
        function.get("count").integer(1, DataSource.MAX_ROWS),
        function.find(
            "positions",
            place -> place.choice(List.of(DataSource.Positions.values()), DataReader::id),
            DataSource.Positions.EVEN),
        function.find("noise", FunctionReader::noise, DataSource.Noise.NONE));
  }

  private static Expression expression(JsonPlace place) {
    String formula = place.word();
    try {
      return Expression.parse(formula);
    } catch (InvalidInput e) {
      throw place.error(e);
    }
  }

  /** One number for a formula in x, a list of two for one in x1 and x2, either for a constant. */
  private static List<JsonPlace> ends(JsonPlace place, Expression expression) {
    List<JsonPlace> ends = place.isList() ? place.list(2) : List.of(place);
    boolean fits =
        expression.usesTwoInputs()
            ? ends.size() == 2
            : ends.size() == 1 || expression.variables().isEmpty();
    if (!fits) {
      throw place.error(
          expression.usesTwoInputs() ? "twoEndsNeeded" : "oneEndNeeded", Shown.value(place.node()));
    }
    return ends;
  }

  private static DataSource.Noise noise(JsonPlace noise) {
    noise.object("kind", "scale", "shared");
    DataSource.Noise.Kind kind =
        noise.get("kind").choice(List.of(DataSource.Noise.Kind.values()), DataReader::id);
    double scale =
        kind == DataSource.Noise.Kind.NONE && !noise.has("scale")
            ? 0.0
            : noise.get("scale").number(Range.NOT_NEGATIVE);
    return new DataSource.Noise(kind, scale, noise.flag("shared", false));
  }
}
