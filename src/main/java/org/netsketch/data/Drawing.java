package org.netsketch.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.netsketch.text.InvalidInput;

/**
 * The rows of an experiment as a person edits them: first those that are trained on, then those
 * that are set aside.
 *
 * <p>Every edit gives another drawing, which shares the rows that it leaves alone, and keeps them
 * on their side: a point that was set aside is not trained on because another one was drawn. Only
 * as many rows change sides as the fraction asks for.
 *
 * @param rows training rows first
 * @param fraction of the rows that is set aside, in [0, 1)
 */
public record Drawing(Dataset rows, double fraction) {

  /** The rows of a run. */
  public static Drawing of(Split split, double fraction) {
    int[] order = Arrays.copyOf(split.trainingRows(), split.all().size());
    int[] aside = split.validationRows();
    System.arraycopy(aside, 0, order, order.length - aside.length, aside.length);
    return new Drawing(split.all().rows(order), fraction);
  }

  /** How many rows there are. */
  public int size() {
    return rows.size();
  }

  /** How many of them are trained on; the others follow. */
  public int trainingRows() {
    return Split.trainingRows(size(), fraction);
  }

  /** The first input of a row. */
  public double x(int row) {
    return rows.inputs()[row][0];
  }

  /** The first target of a row. */
  public double y(int row) {
    return rows.targets()[row][0];
  }

  /** The two parts. */
  public Split split() {
    int training = trainingRows();
    return new Split(
        rows, IntStream.range(0, training).toArray(), IntStream.range(training, size()).toArray());
  }

  /**
   * With these rows as the data of an experiment.
   *
   * @param plan says how columns are standardized
   */
  public DataPlan plan(DataPlan plan) {
    DataPlan.Validation aside =
        fraction == 0.0 ? plan.validation() : new DataPlan.Validation(fraction, DataPlan.Pick.LAST);
    return new DataPlan(new DataSource.Points(rows), aside, plan.standardize());
  }

  /**
   * With more points; where there are further columns, they are 0. Each is trained on or set aside
   * as the fraction asks for.
   *
   * @param points each {x, y}
   * @throws InvalidInput if there would be too many
   */
  public Drawing plus(List<double[]> points) {
    int columns = rows.features() + rows.outputs();
    List<double[]> whole = new ArrayList<>(points.size());
    for (double[] point : points) {
      double[] row = new double[columns];
      row[0] = point[0];
      row[rows.features()] = point[1];
      whole.add(row);
    }
    return plusRows(whole);
  }

  /**
   * With more rows, each trained on or set aside as the fraction asks for.
   *
   * @param more each with all its inputs and, after them, its targets
   * @throws InvalidInput if there would be too many
   */
  Drawing plusRows(List<double[]> more) {
    int size = size() + more.size();
    if (size > DataSource.MAX_ROWS) {
      throw new InvalidInput("", "tooManyPoints", Integer.toString(DataSource.MAX_ROWS));
    }
    double[][] inputs = Arrays.copyOf(rows.inputs(), size);
    double[][] targets = Arrays.copyOf(rows.targets(), size);
    int before = trainingRows();
    int training = Split.trainingRows(size, fraction);
    int aside = size() - before;
    System.arraycopy(rows.inputs(), before, inputs, training, aside);
    System.arraycopy(rows.targets(), before, targets, training, aside);
    int nextTraining = before;
    int nextAside = training + aside;
    int count = size();
    for (double[] added : more) {
      count++;
      boolean isTraining =
          nextAside == size
              || (nextTraining < training && Split.trainingRows(count, fraction) > nextTraining);
      int row = isTraining ? nextTraining++ : nextAside++;
      inputs[row] = Arrays.copyOf(added, rows.features());
      targets[row] = Arrays.copyOfRange(added, rows.features(), added.length);
    }
    return with(inputs, targets);
  }

  /** Without some rows. */
  public Drawing minus(BitSet gone) {
    int[] kept = IntStream.range(0, size()).filter(row -> !gone.get(row)).toArray();
    return new Drawing(rows.rows(kept), fraction);
  }

  /** With some rows moved. */
  public Drawing moved(BitSet chosen, double dx, double dy) {
    double[][] inputs = rows.inputs().clone();
    double[][] targets = rows.targets().clone();
    chosen.stream()
        .forEach(
            row -> {
              inputs[row] = inputs[row].clone();
              targets[row] = targets[row].clone();
              inputs[row][0] += dx;
              targets[row][0] += dy;
            });
    return with(inputs, targets);
  }

  /**
   * With another number in a row.
   *
   * @param column counted from 0, the inputs first
   */
  public Drawing withCell(int row, int column, double value) {
    return new CellBlock(row, column, new double[][] {{value}}).over(this);
  }

  /** The number in a row. */
  public double cell(int row, int column) {
    return column < rows.features()
        ? rows.inputs()[row][column]
        : rows.targets()[row][column - rows.features()];
  }

  /** With other numbers. */
  Drawing with(double[][] inputs, double[][] targets) {
    return new Drawing(
        new Dataset(inputs, targets, rows.inputNames(), rows.targetNames(), rows.classes()),
        fraction);
  }

  /** The rows that another drawing does not have. */
  public BitSet newSince(Drawing before) {
    Set<double[]> known = Collections.newSetFromMap(new IdentityHashMap<>());
    Collections.addAll(known, before.rows.inputs());
    return where(row -> !known.contains(rows.inputs()[row]));
  }

  /** The rows within a circle. */
  public BitSet within(Disc disc) {
    return where(row -> disc.distance(x(row), y(row)) <= 1.0);
  }

  /** The rows within a rectangle, of which two opposite corners are given. */
  public BitSet within(double x1, double y1, double x2, double y2) {
    return where(
        row -> (x(row) - x1) * (x(row) - x2) <= 0.0 && (y(row) - y1) * (y(row) - y2) <= 0.0);
  }

  private BitSet where(IntPredicate isChosen) {
    BitSet chosen = new BitSet(size());
    for (int row = 0; row < size(); row++) {
      chosen.set(row, isChosen.test(row));
    }
    return chosen;
  }

  /** The row nearest to the middle of a circle, of those within it; -1 if there are none. */
  public int nearest(Disc disc) {
    int nearest = -1;
    double least = 1.0;
    for (int row = 0; row < size(); row++) {
      double distance = disc.distance(x(row), y(row));
      if (distance <= least) {
        least = distance;
        nearest = row;
      }
    }
    return nearest;
  }
}
