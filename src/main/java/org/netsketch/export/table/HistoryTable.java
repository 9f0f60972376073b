package org.netsketch.export.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.netsketch.file.Table;
import org.netsketch.file.Table.Column;
import org.netsketch.file.Table.Numbers;
import org.netsketch.train.History;

/**
 * What was measured after each epoch: a row an epoch, from 0, before training, to the last; the
 * columns are named as in the run file. What made the epoch stands beside it: the size of each
 * layer's gradient, and the learning rate.
 */
public final class HistoryTable {
  private HistoryTable() {}

  /** Of a history. */
  public static Table of(History history) {
    List<Column> columns = new ArrayList<>();
    columns.add(column("epoch", history, epoch -> epoch));
    history.columns().forEach((name, values) -> columns.add(new Numbers(name, values)));
    for (int layer = 0; layer < history.layers(); layer++) {
      int of = layer;
      columns.add(column("gradient" + (layer + 1), history, epoch -> history.gradient(of, epoch)));
    }
    columns.add(column("learningRate", history, history::rate));
    return new Table(columns);
  }

  private static Numbers column(String name, History history, IntToDoubleFunction value) {
    return new Numbers(name, IntStream.range(0, history.size()).mapToDouble(value).toArray());
  }
}
