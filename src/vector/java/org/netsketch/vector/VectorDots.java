package org.netsketch.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.netsketch.nn.batch.Kernels;
import org.netsketch.nn.batch.Matrix;

/**
 * Sums along rows, in the eight lanes that {@link Kernels} prescribes.
 *
 * <p>Where a vector is narrower than eight lanes, a sum goes over its numbers more than once, each
 * time with the next lanes.
 */
final class VectorDots {
  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int WIDTH = SPECIES.length();

  /** See {@link Kernels#dots}. The operand with more rows gives the four of a register tile. */
  void dots(
      Matrix a, Matrix bias, Matrix b, Matrix c, int rows, int inner, int columns, double[] lanes) {
    if (rows >= columns) {
      dots(
          a,
          bias,
          bias.rowStride(),
          0,
          b,
          c,
          c.rowStride(),
          c.columnStride(),
          rows,
          inner,
          columns,
          lanes);
    } else {
      dots(
          b,
          bias,
          0,
          bias.rowStride(),
          a,
          c,
          c.columnStride(),
          c.rowStride(),
          columns,
          inner,
          rows,
          lanes);
    }
  }

  private static void dots(
      Matrix a,
      Matrix bias,
      int biasRow,
      int biasColumn,
      Matrix b,
      Matrix c,
      int cRow,
      int cColumn,
      int rows,
      int inner,
      int columns,
      double[] lanes) {
    int whole = inner - inner % Kernels.LANES;
    double[] cv = c.values();
    for (int row = 0; row < rows; row += 4) {
      int rowsEnd = Math.min(row + 4, rows);
      for (int column = 0; column < columns; column += 2) {
        int columnsEnd = Math.min(column + 2, columns);
        if (columnsEnd - column == 2) {
          eightDots(a, b, row, rows, column, inner, lanes);
        } else {
          fourDots(a, b, row, rows, column, inner, lanes);
        }
        int next = 0;
        for (int i = row; i < rowsEnd; i++) {
          for (int j = column; j < columnsEnd; j++) {
            double sum = Kernels.combine(lanes, next);
            next += Kernels.LANES;
            if (whole < inner) {
              sum = addRest(a, b, i, j, whole, inner, sum);
            }
            double start = bias.values()[bias.offset() + i * biasRow + j * biasColumn];
            cv[c.offset() + i * cRow + j * cColumn] = start + sum;
          }
        }
      }
    }
  }

  /** Adds the products of what did not fill eight lanes. */
  private static double addRest(
      Matrix a, Matrix b, int row, int column, int whole, int inner, double sum) {
    double[] av = a.values();
    double[] bv = b.values();
    int aAt = a.offset() + row * a.rowStride();
    int bAt = b.offset() + column * b.rowStride();
    double result = sum;
    for (int k = whole; k < inner; k++) {
      result += av[aAt + k] * bv[bAt + k];
    }
    return result;
  }

  private static void eightDots(
      Matrix a, Matrix b, int row, int rows, int column, int inner, double[] lanes) {
    double[] av = a.values();
    double[] bv = b.values();
    int whole = inner - inner % Kernels.LANES;
    int a0 = a.offset() + row * a.rowStride();
    int a1 = a.offset() + Math.min(row + 1, rows - 1) * a.rowStride();
    int a2 = a.offset() + Math.min(row + 2, rows - 1) * a.rowStride();
    int a3 = a.offset() + Math.min(row + 3, rows - 1) * a.rowStride();
    int b0 = b.offset() + column * b.rowStride();
    int b1 = b.offset() + (column + 1) * b.rowStride();
    for (int half = 0; half < Kernels.LANES; half += WIDTH) {
      DoubleVector sum00 = DoubleVector.zero(SPECIES);
      DoubleVector sum01 = DoubleVector.zero(SPECIES);
      DoubleVector sum10 = DoubleVector.zero(SPECIES);
      DoubleVector sum11 = DoubleVector.zero(SPECIES);
      DoubleVector sum20 = DoubleVector.zero(SPECIES);
      DoubleVector sum21 = DoubleVector.zero(SPECIES);
      DoubleVector sum30 = DoubleVector.zero(SPECIES);
      DoubleVector sum31 = DoubleVector.zero(SPECIES);
      for (int k = half; k < whole; k += Kernels.LANES) {
        DoubleVector right0 = DoubleVector.fromArray(SPECIES, bv, b0 + k);
        DoubleVector right1 = DoubleVector.fromArray(SPECIES, bv, b1 + k);
        DoubleVector left0 = DoubleVector.fromArray(SPECIES, av, a0 + k);
        sum00 = sum00.add(left0.mul(right0));
        sum01 = sum01.add(left0.mul(right1));
        DoubleVector left1 = DoubleVector.fromArray(SPECIES, av, a1 + k);
        sum10 = sum10.add(left1.mul(right0));
        sum11 = sum11.add(left1.mul(right1));
        DoubleVector left2 = DoubleVector.fromArray(SPECIES, av, a2 + k);
        sum20 = sum20.add(left2.mul(right0));
        sum21 = sum21.add(left2.mul(right1));
        DoubleVector left3 = DoubleVector.fromArray(SPECIES, av, a3 + k);
        sum30 = sum30.add(left3.mul(right0));
        sum31 = sum31.add(left3.mul(right1));
      }
      sum00.intoArray(lanes, half);
      sum01.intoArray(lanes, 8 + half);
      sum10.intoArray(lanes, 16 + half);
      sum11.intoArray(lanes, 24 + half);
      sum20.intoArray(lanes, 32 + half);
      sum21.intoArray(lanes, 40 + half);
      sum30.intoArray(lanes, 48 + half);
      sum31.intoArray(lanes, 56 + half);
    }
  }

  private static void fourDots(
      Matrix a, Matrix b, int row, int rows, int column, int inner, double[] lanes) {
    double[] av = a.values();
    double[] bv = b.values();
    int whole = inner - inner % Kernels.LANES;
    int a0 = a.offset() + row * a.rowStride();
    int a1 = a.offset() + Math.min(row + 1, rows - 1) * a.rowStride();
    int a2 = a.offset() + Math.min(row + 2, rows - 1) * a.rowStride();
    int a3 = a.offset() + Math.min(row + 3, rows - 1) * a.rowStride();
    int b0 = b.offset() + column * b.rowStride();
    for (int half = 0; half < Kernels.LANES; half += WIDTH) {
      DoubleVector sum00 = DoubleVector.zero(SPECIES);
      DoubleVector sum10 = DoubleVector.zero(SPECIES);
      DoubleVector sum20 = DoubleVector.zero(SPECIES);
      DoubleVector sum30 = DoubleVector.zero(SPECIES);
      for (int k = half; k < whole; k += Kernels.LANES) {
        DoubleVector right0 = DoubleVector.fromArray(SPECIES, bv, b0 + k);
        DoubleVector left0 = DoubleVector.fromArray(SPECIES, av, a0 + k);
        sum00 = sum00.add(left0.mul(right0));
        DoubleVector left1 = DoubleVector.fromArray(SPECIES, av, a1 + k);
        sum10 = sum10.add(left1.mul(right0));
        DoubleVector left2 = DoubleVector.fromArray(SPECIES, av, a2 + k);
        sum20 = sum20.add(left2.mul(right0));
        DoubleVector left3 = DoubleVector.fromArray(SPECIES, av, a3 + k);
        sum30 = sum30.add(left3.mul(right0));
      }
      sum00.intoArray(lanes, half);
      sum10.intoArray(lanes, 8 + half);
      sum20.intoArray(lanes, 16 + half);
      sum30.intoArray(lanes, 24 + half);
    }
  }

  /** See {@link Kernels#difference}. */
  double difference(
      double[] predictions,
      double[] targets,
      double scale,
      double[] deltas,
      int count,
      double[] lanes) {
    int whole = count - count % Kernels.LANES;
    DoubleVector scales = DoubleVector.broadcast(SPECIES, scale);
    for (int half = 0; half < Kernels.LANES; half += WIDTH) {
      DoubleVector squares = DoubleVector.zero(SPECIES);
      for (int i = half; i < whole; i += Kernels.LANES) {
        DoubleVector error =
            DoubleVector.fromArray(SPECIES, predictions, i)
                .sub(DoubleVector.fromArray(SPECIES, targets, i));
        error.mul(scales).intoArray(deltas, i);
        squares = squares.add(error.mul(error));
      }
      squares.intoArray(lanes, half);
    }
    double sum = Kernels.combine(lanes, 0);
    for (int i = whole; i < count; i++) {
      double error = predictions[i] - targets[i];
      deltas[i] = scale * error;
      sum += error * error;
    }
    return sum;
  }
}
