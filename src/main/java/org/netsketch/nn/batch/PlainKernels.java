package org.netsketch.nn.batch;

import org.netsketch.math.Elementary;

/**
 * The kernels in plain Java, for processors and Java machines without vector instructions, and for
 * the first moments of a run.
 *
 * <p>Products of matrices are taken four rows at a time: each number loaded serves four sums, and
 * the four do not wait for each other.
 */
public final class PlainKernels implements Kernels {
  /** The kernels, which hold nothing. */
  public PlainKernels() {}

  @Override
  public String id() {
    return "plain";
  }

  @Override
  public void multiply(
      Matrix a, Matrix start, Matrix b, Matrix c, int rows, int inner, int columns) {
    int row = 0;
    for (; row + 4 <= rows; row += 4) {
      multiplyFour(a, start, b, c, row, inner, columns);
    }
    for (; row < rows; row++) {
      multiplyOne(a, start, b, c, row, inner, columns);
    }
  }

  private static void multiplyFour(
      Matrix a, Matrix start, Matrix b, Matrix c, int row, int inner, int columns) {
    double[] av = a.values();
    double[] bv = b.values();
    double[] cv = c.values();
    double[] starts = start.values();
    int startRow = start.rowStride();
    int aRow = a.rowStride();
    int aStep = a.columnStride();
    int bStep = b.rowStride();
    int cRow = c.rowStride();
    for (int column = 0; column < columns; column++) {
      int startAt = start.offset() + row * startRow + column * start.columnStride();
      double sum0 = starts[startAt];
      double sum1 = starts[startAt + startRow];
      double sum2 = starts[startAt + 2 * startRow];
      double sum3 = starts[startAt + 3 * startRow];
      int aAt = a.offset() + row * aRow;
      int bAt = b.offset() + column;
      for (int k = 0; k < inner; k++) {
        double factor = bv[bAt];
        sum0 += av[aAt] * factor;
        sum1 += av[aAt + aRow] * factor;
        sum2 += av[aAt + 2 * aRow] * factor;
        sum3 += av[aAt + 3 * aRow] * factor;
        aAt += aStep;
        bAt += bStep;
      }
      int cAt = c.offset() + row * cRow + column;
      cv[cAt] = sum0;
      cv[cAt + cRow] = sum1;
      cv[cAt + 2 * cRow] = sum2;
      cv[cAt + 3 * cRow] = sum3;
    }
  }

  private static void multiplyOne(
      Matrix a, Matrix start, Matrix b, Matrix c, int row, int inner, int columns) {
    double[] av = a.values();
    double[] bv = b.values();
    double[] cv = c.values();
    int startAt = start.offset() + row * start.rowStride();
    int cAt = c.offset() + row * c.rowStride();
    for (int column = 0; column < columns; column++) {
      double sum = start.values()[startAt + column * start.columnStride()];
      int aAt = a.offset() + row * a.rowStride();
      int bAt = b.offset() + column;
      for (int k = 0; k < inner; k++) {
        sum += av[aAt] * bv[bAt];
        aAt += a.columnStride();
        bAt += b.rowStride();
      }
      cv[cAt + column] = sum;
    }
  }

  @Override
  public void dots(
      Matrix a, Matrix bias, Matrix b, Matrix c, int rows, int inner, int columns, double[] lanes) {
    for (int row = 0; row < rows; row++) {
      int aAt = a.offset() + row * a.rowStride();
      double start = bias.values()[bias.offset() + row * bias.rowStride()];
      int cAt = c.offset() + row * c.rowStride();
      for (int column = 0; column < columns; column++) {
        int bAt = b.offset() + column * b.rowStride();
        c.values()[cAt + column * c.columnStride()] =
            start + dot(a.values(), aAt, b.values(), bAt, inner);
      }
    }
  }

  private static double dot(double[] a, int aAt, double[] b, int bAt, int count) {
    double lane0 = 0.0;
    double lane1 = 0.0;
    double lane2 = 0.0;
    double lane3 = 0.0;
    double lane4 = 0.0;
    double lane5 = 0.0;
    double lane6 = 0.0;
    double lane7 = 0.0;
    int k = 0;
    for (; k + LANES <= count; k += LANES) {
      lane0 += a[aAt + k] * b[bAt + k];
      lane1 += a[aAt + k + 1] * b[bAt + k + 1];
      lane2 += a[aAt + k + 2] * b[bAt + k + 2];
      lane3 += a[aAt + k + 3] * b[bAt + k + 3];
      lane4 += a[aAt + k + 4] * b[bAt + k + 4];
      lane5 += a[aAt + k + 5] * b[bAt + k + 5];
      lane6 += a[aAt + k + 6] * b[bAt + k + 6];
      lane7 += a[aAt + k + 7] * b[bAt + k + 7];
    }
    double sum = ((lane0 + lane4) + (lane2 + lane6)) + ((lane1 + lane5) + (lane3 + lane7));
    for (; k < count; k++) {
      sum += a[aAt + k] * b[bAt + k];
    }
    return sum;
  }

  @Override
  public void sigmoid(double[] z, double[] outputs, int count) {
    for (int i = 0; i < count; i++) {
      outputs[i] = Elementary.sigmoid(z[i]);
    }
  }

  @Override
  public void tanh(double[] z, double[] outputs, int count) {
    for (int i = 0; i < count; i++) {
      outputs[i] = Elementary.tanh(z[i]);
    }
  }

  @Override
  public void relu(double[] z, double[] outputs, int count) {
    for (int i = 0; i < count; i++) {
      outputs[i] = Math.max(0.0, z[i]);
    }
  }

  @Override
  public void leakyRelu(double slope, double[] z, double[] outputs, int count) {
    for (int i = 0; i < count; i++) {
      outputs[i] = z[i] > 0.0 ? z[i] : slope * z[i];
    }
  }

  @Override
  public void leakyReluDeltas(double slope, double[] outputs, double[] deltas, int count) {
    for (int i = 0; i < count; i++) {
      deltas[i] = deltas[i] * (outputs[i] > 0.0 ? 1.0 : slope);
    }
  }

  @Override
  public double difference(
      double[] predictions,
      double[] targets,
      double scale,
      double[] deltas,
      int count,
      double[] lanes) {
    for (int lane = 0; lane < LANES; lane++) {
      lanes[lane] = 0.0;
    }
    int i = 0;
    for (; i + LANES <= count; i += LANES) {
      for (int lane = 0; lane < LANES; lane++) {
        double error = predictions[i + lane] - targets[i + lane];
        deltas[i + lane] = scale * error;
        lanes[lane] += error * error;
      }
    }
    double sum = Kernels.combine(lanes, 0);
    for (; i < count; i++) {
      double error = predictions[i] - targets[i];
      deltas[i] = scale * error;
      sum += error * error;
    }
    return sum;
  }
}
