package org.netsketch.vector;

import org.netsketch.nn.batch.Kernels;
import org.netsketch.nn.batch.Matrix;

/**
 * The kernels with vector instructions, of whatever width the processor has.
 *
 * <p>They give the same bits as the plain ones. What is narrower than a vector goes to the plain
 * kernels.
 */
public final class VectorKernels implements Kernels {
  private final VectorProducts products = new VectorProducts();
  private final VectorDots dots = new VectorDots();
  private final VectorFunctions functions = new VectorFunctions();

  @Override
  public String id() {
    return VectorProducts.SPECIES.vectorBitSize() + "-bit";
  }

  @Override
  public void multiply(
      Matrix a, Matrix start, Matrix b, Matrix c, int rows, int inner, int columns) {
    products.multiply(a, start, b, c, rows, inner, columns);
  }

  @Override
  public void dots(
      Matrix a, Matrix bias, Matrix b, Matrix c, int rows, int inner, int columns, double[] lanes) {
    dots.dots(a, bias, b, c, rows, inner, columns, lanes);
  }

  @Override
  public void sigmoid(double[] z, double[] outputs, int count) {
    functions.sigmoid(z, outputs, count);
  }

  @Override
  public void tanh(double[] z, double[] outputs, int count) {
    functions.tanh(z, outputs, count);
  }

  @Override
  public void relu(double[] z, double[] outputs, int count) {
    functions.relu(z, outputs, count);
  }

  @Override
  public void leakyRelu(double slope, double[] z, double[] outputs, int count) {
    functions.leakyRelu(slope, z, outputs, count);
  }

  @Override
  public void reluDeltas(double[] outputs, double[] deltas, int count) {
    functions.reluDeltas(outputs, deltas, count);
  }

  @Override
  public void leakyReluDeltas(double slope, double[] outputs, double[] deltas, int count) {
    functions.leakyReluDeltas(slope, outputs, deltas, count);
  }

  @Override
  public double difference(
      double[] predictions,
      double[] targets,
      double scale,
      double[] deltas,
      int count,
      double[] lanes) {
    return dots.difference(predictions, targets, scale, deltas, count, lanes);
  }
}
