package org.netsketch.export.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.netsketch.data.Classes;
import org.netsketch.data.Dataset;
import org.netsketch.data.Split;
import org.netsketch.figure.FigureData;
import org.netsketch.file.Table;
import org.netsketch.file.Table.Column;
import org.netsketch.file.Table.Numbers;
import org.netsketch.file.Table.Words;

/**
 * What the network says of the rows, in data order and counted from 1, in the targets' own units.
 * Of a quantity: target, prediction and residual (target − prediction). Of classes: the class, the
 * one that is predicted, and each output.
 */
final class PredictionTable {
  private PredictionTable() {}

  static Table of(FigureData data) {
    Split split = data.preparation().split();
    Dataset rows = split.all();
    List<Column> columns = new ArrayList<>();
    columns.add(
        new Numbers("row", IntStream.rangeClosed(1, rows.size()).asDoubleStream().toArray()));
    columns.add(new Words("part", parts(split)));
    for (int input = 0; input < rows.features(); input++) {
      columns.add(Numbers.of(rows.inputNames().get(input), rows.inputs(), input));
    }
    double[][] predictions = data.preparation().predict(data.parameters(), rows.inputs());
    columns.addAll(rows.hasClasses() ? classes(rows, predictions) : quantities(rows, predictions));
    return new Table(columns);
  }

  private static List<String> parts(Split split) {
    List<String> parts = new ArrayList<>(Collections.nCopies(split.all().size(), "training"));
    for (int row : split.validationRows()) {
      parts.set(row, "validation");
    }
    return parts;
  }

  private static List<Column> quantities(Dataset rows, double[][] predictions) {
    List<Column> columns = new ArrayList<>();
    for (int output = 0; output < rows.outputs(); output++) {
      String name = rows.targetNames().get(output);
      Numbers target = Numbers.of(name, rows.targets(), output);
      Numbers prediction = Numbers.of(name + " predicted", predictions, output);
      double[] residuals = new double[rows.size()];
      Arrays.setAll(residuals, row -> target.values()[row] - prediction.values()[row]);
      columns.addAll(List.of(target, prediction, new Numbers(name + " residual", residuals)));
    }
    return columns;
  }

  private static List<Column> classes(Dataset rows, double[][] predictions) {
    List<Column> columns = new ArrayList<>();
    columns.add(new Words("class", names(rows, rows.targets())));
    columns.addAll(said(rows, predictions));
    return columns;
  }

  /** What the network says: of quantities each output, of classes also which one it takes. */
  static List<Column> said(Dataset rows, double[][] predictions) {
    List<Column> columns = new ArrayList<>();
    if (rows.hasClasses()) {
      columns.add(new Words("predicted", names(rows, predictions)));
    }
    for (int output = 0; output < rows.outputs(); output++) {
      String name = rows.targetNames().get(output);
      columns.add(
          Numbers.of(
              rows.hasClasses() ? "output " + name : name + " predicted", predictions, output));
    }
    return columns;
  }

  private static List<String> names(Dataset rows, double[][] oneHot) {
    return Arrays.stream(oneHot).map(row -> rows.classes().get(Classes.category(row))).toList();
  }
}
