package org.netsketch.vector;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;
import org.netsketch.nn.batch.Kernels;
import org.netsketch.nn.batch.Matrix;
import org.netsketch.nn.batch.PlainKernels;

/**
 * The product of two matrices in which a vector's lanes are neighbouring columns of the result.
 *
 * <p>Four rows and two vectors of columns are summed at once in registers. At the right edge the
 * last vector is moved back over columns that are done, which gives them the same value again. Loop
 * bodies are flat, because a vector that crosses a call which the compiler does not inline is
 * allocated as an object.
 */
final class VectorProducts {
  static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int WIDTH = SPECIES.length();

  private final Kernels plain = new PlainKernels();

  /** See {@link Kernels#multiply}. */
  void multiply(Matrix a, Matrix start, Matrix b, Matrix c, int rows, int inner, int columns) {
    if (columns < WIDTH) {
      plain.multiply(a, start, b, c, rows, inner, columns);
      return;
    }
    if (inner == 1) {
      multiplyColumnWithRow(a, start, b, c, rows, columns);
      return;
    }
    int row = 0;
    for (; row + 4 <= rows; row += 4) {
      multiplyFour(a, start, b, c, row, inner, columns);
    }
    for (; row < rows; row++) {
      multiplyOne(a, start, b, c, row, inner, columns);
    }
  }

  /** The product of a column and a row, where there is nothing to sum. */
  private static void multiplyColumnWithRow(
      Matrix a, Matrix start, Matrix b, Matrix c, int rows, int columns) {
    double[] av = a.values();
    double[] bv = b.values();
    double[] cv = c.values();
    double[] starts = start.values();
    boolean alike = start.columnStride() == 0;
    int bAt = b.offset();
    int last = columns - WIDTH;
    for (int row = 0; row < rows; row++) {
      DoubleVector factor = DoubleVector.broadcast(SPECIES, av[a.offset() + row * a.rowStride()]);
      int cAt = c.offset() + row * c.rowStride();
      int startAt = start.offset() + row * start.rowStride();
      if (alike) {
        DoubleVector begin = DoubleVector.broadcast(SPECIES, starts[startAt]);
        for (int column = 0; column < columns; column += WIDTH) {
          int at = Math.min(column, last);
          begin
              .add(DoubleVector.fromArray(SPECIES, bv, bAt + at).mul(factor))
              .intoArray(cv, cAt + at);
        }
      } else {
        for (int column = 0; column < columns; column += WIDTH) {
          int at = Math.min(column, last);
          DoubleVector.fromArray(SPECIES, starts, startAt + at)
              .add(DoubleVector.fromArray(SPECIES, bv, bAt + at).mul(factor))
              .intoArray(cv, cAt + at);
        }
      }
    }
  }

  private static void multiplyFour(
      Matrix a, Matrix start, Matrix b, Matrix c, int row, int inner, int columns) {
    double[] av = a.values();
    double[] bv = b.values();
    double[] cv = c.values();
    double[] starts = start.values();
    int startRow = start.rowStride();
    boolean alike = start.columnStride() == 0;
    int aRow = a.rowStride();
    int aStep = a.columnStride();
    int bStep = b.rowStride();
    int cRow = c.rowStride();
    for (int column = 0; column < columns; column += 2 * WIDTH) {
      int first = Math.min(column, columns - WIDTH);
      int second = Math.min(column + WIDTH, columns - WIDTH);
      int startAt = start.offset() + row * startRow;
      DoubleVector sum00 =
          alike
              ? DoubleVector.broadcast(SPECIES, starts[startAt])
              : DoubleVector.fromArray(SPECIES, starts, startAt + first);
      DoubleVector sum01 =
          alike
              ? DoubleVector.broadcast(SPECIES, starts[startAt])
              : DoubleVector.fromArray(SPECIES, starts, startAt + second);
      DoubleVector sum10 =
          alike
              ? DoubleVector.broadcast(SPECIES, starts[startAt + startRow])
              : DoubleVector.fromArray(SPECIES, starts, startAt + startRow + first);
      DoubleVector sum11 =
          alike
              ? DoubleVector.broadcast(SPECIES, starts[startAt + startRow])
              : DoubleVector.fromArray(SPECIES, starts, startAt + startRow + second);
      DoubleVector sum20 =
          alike
              ? DoubleVector.broadcast(SPECIES, starts[startAt + 2 * startRow])
              : DoubleVector.fromArray(SPECIES, starts, startAt + 2 * startRow + first);
      DoubleVector sum21 =
          alike
              ? DoubleVector.broadcast(SPECIES, starts[startAt + 2 * startRow])
              : DoubleVector.fromArray(SPECIES, starts, startAt + 2 * startRow + second);
      DoubleVector sum30 =
          alike
              ? DoubleVector.broadcast(SPECIES, starts[startAt + 3 * startRow])
              : DoubleVector.fromArray(SPECIES, starts, startAt + 3 * startRow + first);
      DoubleVector sum31 =
          alike
              ? DoubleVector.broadcast(SPECIES, starts[startAt + 3 * startRow])
              : DoubleVector.fromArray(SPECIES, starts, startAt + 3 * startRow + second);
      int aAt = a.offset() + row * aRow;
      int bAt = b.offset();
      for (int k = 0; k < inner; k++) {
        DoubleVector left = DoubleVector.fromArray(SPECIES, bv, bAt + first);
        DoubleVector right = DoubleVector.fromArray(SPECIES, bv, bAt + second);
        DoubleVector factor0 = DoubleVector.broadcast(SPECIES, av[aAt]);
        sum00 = sum00.add(left.mul(factor0));
        sum01 = sum01.add(right.mul(factor0));
        DoubleVector factor1 = DoubleVector.broadcast(SPECIES, av[aAt + aRow]);
        sum10 = sum10.add(left.mul(factor1));
        sum11 = sum11.add(right.mul(factor1));
        DoubleVector factor2 = DoubleVector.broadcast(SPECIES, av[aAt + 2 * aRow]);
        sum20 = sum20.add(left.mul(factor2));
        sum21 = sum21.add(right.mul(factor2));
        DoubleVector factor3 = DoubleVector.broadcast(SPECIES, av[aAt + 3 * aRow]);
        sum30 = sum30.add(left.mul(factor3));
        sum31 = sum31.add(right.mul(factor3));
        aAt += aStep;
        bAt += bStep;
      }
      int cAt = c.offset() + row * cRow;
      sum00.intoArray(cv, cAt + first);
      sum01.intoArray(cv, cAt + second);
      sum10.intoArray(cv, cAt + cRow + first);
      sum11.intoArray(cv, cAt + cRow + second);
      sum20.intoArray(cv, cAt + 2 * cRow + first);
      sum21.intoArray(cv, cAt + 2 * cRow + second);
      sum30.intoArray(cv, cAt + 3 * cRow + first);
      sum31.intoArray(cv, cAt + 3 * cRow + second);
    }
  }

  private static void multiplyOne(
      Matrix a, Matrix start, Matrix b, Matrix c, int row, int inner, int columns) {
    double[] av = a.values();
    double[] bv = b.values();
    double[] cv = c.values();
    double[] starts = start.values();
    int startAt = start.offset() + row * start.rowStride();
    boolean alike = start.columnStride() == 0;
    int aStep = a.columnStride();
    int bStep = b.rowStride();
    int cAt = c.offset() + row * c.rowStride();
    for (int column = 0; column < columns; column += 4 * WIDTH) {
      int at0 = Math.min(column, columns - WIDTH);
      int at1 = Math.min(column + WIDTH, columns - WIDTH);
      int at2 = Math.min(column + 2 * WIDTH, columns - WIDTH);
      int at3 = Math.min(column + 3 * WIDTH, columns - WIDTH);
      DoubleVector sum0 =
          alike
              ? DoubleVector.broadcast(SPECIES, starts[startAt])
              : DoubleVector.fromArray(SPECIES, starts, startAt + at0);
      DoubleVector sum1 =
          alike
              ? DoubleVector.broadcast(SPECIES, starts[startAt])
              : DoubleVector.fromArray(SPECIES, starts, startAt + at1);
      DoubleVector sum2 =
          alike
              ? DoubleVector.broadcast(SPECIES, starts[startAt])
              : DoubleVector.fromArray(SPECIES, starts, startAt + at2);
      DoubleVector sum3 =
          alike
              ? DoubleVector.broadcast(SPECIES, starts[startAt])
              : DoubleVector.fromArray(SPECIES, starts, startAt + at3);
      int aAt = a.offset() + row * a.rowStride();
      int bAt = b.offset();
      for (int k = 0; k < inner; k++) {
        DoubleVector factor = DoubleVector.broadcast(SPECIES, av[aAt]);
        sum0 = sum0.add(DoubleVector.fromArray(SPECIES, bv, bAt + at0).mul(factor));
        sum1 = sum1.add(DoubleVector.fromArray(SPECIES, bv, bAt + at1).mul(factor));
        sum2 = sum2.add(DoubleVector.fromArray(SPECIES, bv, bAt + at2).mul(factor));
        sum3 = sum3.add(DoubleVector.fromArray(SPECIES, bv, bAt + at3).mul(factor));
        aAt += aStep;
        bAt += bStep;
      }
      sum0.intoArray(cv, cAt + at0);
      sum1.intoArray(cv, cAt + at1);
      sum2.intoArray(cv, cAt + at2);
      sum3.intoArray(cv, cAt + at3);
    }
  }
}
