package org.netsketch.export.table;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.netsketch.figure.FigureData;
import org.netsketch.file.Table;
import org.netsketch.text.InvalidInput;

/** Which numbers of a run are put in a table. */
public enum RunTable {
  /** What was measured after each epoch. */
  HISTORY,
  /** Every weight and bias. */
  PARAMETERS,
  /** What the network says of the rows. */
  PREDICTIONS,
  /** What the network says all over the range that a chart shows. */
  GRID;

  /** The name in options and files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All names, in order. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(RunTable::id).toList();
  }

  /** The table with a name, if there is one. */
  public static Optional<RunTable> named(String id) {
    return Arrays.stream(values()).filter(table -> table.id().equals(id)).findFirst();
  }

  /** Whether a run has it. */
  public boolean isThere(FigureData data) {
    return this != GRID || GridTable.isThere(data);
  }

  /**
   * Of a run.
   *
   * @param points of a grid along each input; if there are none, so many as are usual
   * @throws InvalidInput if the run has no such table
   */
  public Table of(FigureData data, OptionalInt points) {
    return switch (this) {
      case HISTORY -> HistoryTable.of(data.history());
      case PARAMETERS -> ParameterTable.of(data.parameters());
      case PREDICTIONS -> PredictionTable.of(data);
      case GRID -> GridTable.of(data, points.orElse(GridTable.usualPoints(data)));
    };
  }
}
