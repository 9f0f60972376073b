package org.netsketch.export.table;

import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.netsketch.file.Table;
import org.netsketch.file.Table.Numbers;
import org.netsketch.file.Table.Words;
import org.netsketch.nn.ParameterPlace;
import org.netsketch.nn.Parameters;

/**
 * Every weight and bias, a row each, in the order in which they are drawn. Layers, units and inputs
 * are counted from 1, as formulas count them; a bias has no input.
 */
final class ParameterTable {
  private ParameterTable() {}

  static Table of(Parameters parameters) {
    List<ParameterPlace> places =
        IntStream.range(0, parameters.values().length)
            .mapToObj(index -> ParameterPlace.at(index, parameters.architecture()))
            .toList();
    return new Table(
        List.of(
            column("layer", places, place -> place.layer() + 1),
            column("unit", places, place -> place.unit() + 1),
            new Words(
                "kind", places.stream().map(place -> place.isBias() ? "bias" : "weight").toList()),
            column("input", places, place -> place.isBias() ? Double.NaN : place.input() + 1),
            new Numbers("value", parameters.values().clone())));
  }

  private static Numbers column(
      String name, List<ParameterPlace> places, ToDoubleFunction<ParameterPlace> value) {
    return new Numbers(name, places.stream().mapToDouble(value).toArray());
  }
}
