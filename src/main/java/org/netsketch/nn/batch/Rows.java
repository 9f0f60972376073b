package org.netsketch.nn.batch;

/**
 * The rows of a data set, from which the rows of a batch are picked in any order.
 *
 * <p>Narrow rows are also kept as columns, because following a reference to each short row costs
 * more than the row.
 */
final class Rows {
  private final double[][] rows;
  private final double[][] columns;

  /** Rows of equal length. */
  Rows(double[][] rows, int width) {
    this.rows = rows;
    columns = width < Block.FULL_LANES ? new double[width][rows.length] : new double[0][];
    for (int column = 0; column < columns.length; column++) {
      for (int row = 0; row < rows.length; row++) {
        columns[column][row] = rows[row][column];
      }
    }
  }

  /** How many rows there are. */
  int count() {
    return rows.length;
  }

  /**
   * Fills a block with the rows {@code order[from]}, {@code order[from + 1]} and so on.
   *
   * @param order which row is the how-manieth; null for the order in which they stand
   */
  void pick(int[] order, int from, Block block) {
    double[] values = block.values();
    if (columns.length > 0) {
      for (int unit = 0; unit < columns.length; unit++) {
        pickColumn(columns[unit], order, from, block, unit);
      }
      return;
    }
    for (int sample = 0; sample < block.samples(); sample++) {
      double[] row = rows[order == null ? from + sample : order[from + sample]];
      if (block.hasSampleLanes()) {
        for (int unit = 0; unit < row.length; unit++) {
          values[unit * block.samples() + sample] = row[unit];
        }
      } else {
        System.arraycopy(row, 0, values, sample * row.length, row.length);
      }
    }
  }

  private static void pickColumn(double[] column, int[] order, int from, Block block, int unit) {
    double[] values = block.values();
    int at = block.index(unit, 0);
    int step = block.byUnit().columnStride();
    if (order == null) {
      for (int sample = 0; sample < block.samples(); sample++) {
        values[at + sample * step] = column[from + sample];
      }
    } else {
      for (int sample = 0; sample < block.samples(); sample++) {
        values[at + sample * step] = column[order[from + sample]];
      }
    }
  }
}
