package org.netsketch.nn.batch;

/**
 * A matrix that lives in an array: element (i, j) stands at {@code offset + i * rowStride + j *
 * columnStride}.
 *
 * <p>Transposing is a matter of strides, a whole vector is a matrix of one row, and strides of zero
 * repeat one number. A matrix can be laid out anew, so that batches of another size need no new
 * objects.
 */
public final class Matrix {
  /** Zero at every position. */
  public static final Matrix ZERO = new Matrix(new double[1]).lay(0, 0, 0);

  private double[] values;
  private int offset;
  private int rowStride;
  private int columnStride;

  /** A matrix in the given array, still to be laid out. */
  public Matrix(double[] values) {
    this.values = values;
  }

  /** Says where the elements stand. */
  public Matrix lay(int newOffset, int newRowStride, int newColumnStride) {
    offset = newOffset;
    rowStride = newRowStride;
    columnStride = newColumnStride;
    return this;
  }

  /** Takes the elements from another array, at the same places. */
  public Matrix in(double[] array) {
    values = array;
    return this;
  }

  /** The array, not a copy. */
  public double[] values() {
    return values;
  }

  /** Where element (0, 0) stands. */
  public int offset() {
    return offset;
  }

  /** From one row to the next. */
  public int rowStride() {
    return rowStride;
  }

  /** From one column to the next. */
  public int columnStride() {
    return columnStride;
  }
}
