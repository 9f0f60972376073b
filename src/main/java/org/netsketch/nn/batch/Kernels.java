package org.netsketch.nn.batch;

/**
 * The inner loops of training, which plain Java and vector instructions carry out alike.
 *
 * <p>Two implementations give the same bits, because each sum is defined here to the last addition:
 *
 * <ul>
 *   <li>{@link #multiply} adds its products in ascending order, one after another.
 *   <li>{@link #dots} and {@link #difference} keep eight partial sums, lane k taking the elements
 *       k, k + 8, k + 16 and so on as long as eight are left; the lanes are then added as {@link
 *       #combine} has it, and the elements that remained are added one after another.
 * </ul>
 *
 * <p>No product is fused with a sum. Kernels hold no state and may be shared by threads; {@code
 * lanes} is scratch space of {@link #SCRATCH} numbers that the caller owns.
 */
public interface Kernels {
  /** How many partial sums a sum is made of. */
  int LANES = 8;

  /** How many numbers of scratch space a call needs. */
  int SCRATCH = 8 * LANES;

  /** What to call these kernels: {@code plain} or the vector's width. */
  String id();

  /**
   * C = start + A B, ascending.
   *
   * @param a rows × inner
   * @param start where the sums begin: rows × columns, the columns all alike or next to each other
   * @param b inner × columns, a column's neighbours next to each other
   * @param c rows × columns, likewise; it receives the result
   */
  void multiply(Matrix a, Matrix start, Matrix b, Matrix c, int rows, int inner, int columns);

  /**
   * C = bias + A Bᵀ, in eight lanes.
   *
   * @param a rows × inner, a row's elements next to each other
   * @param bias of each row, in column 0
   * @param b columns × inner, likewise
   * @param c rows × columns; it receives the result
   */
  void dots(
      Matrix a, Matrix bias, Matrix b, Matrix c, int rows, int inner, int columns, double[] lanes);

  /** outputs = σ(z) for the first {@code count} elements; the arrays may be the same. */
  void sigmoid(double[] z, double[] outputs, int count);

  /** outputs = tanh z for the first {@code count} elements; the arrays may be the same. */
  void tanh(double[] z, double[] outputs, int count);

  /** outputs = max(0, z), which is never -0; the arrays may be the same. */
  void relu(double[] z, double[] outputs, int count);

  /** outputs = z where z is positive, else slope · z; the arrays may be the same. */
  void leakyRelu(double slope, double[] z, double[] outputs, int count);

  /**
   * Deltas stay where the output has any bit but the sign's, else they become 0.
   *
   * @param outputs of {@link #relu}, so that those bits say whether z was positive
   */
  default void reluDeltas(double[] outputs, double[] deltas, int count) {
    for (int i = 0; i < count; i++) {
      long kept = -Double.doubleToRawLongBits(outputs[i]) >> 63;
      deltas[i] = Double.longBitsToDouble(Double.doubleToRawLongBits(deltas[i]) & kept);
    }
  }

  /** deltas *= 1 where the output is positive, else slope. */
  void leakyReluDeltas(double slope, double[] outputs, double[] deltas, int count);

  /** deltas *= a (1 - a), where a are the outputs of sigmoid units. */
  default void sigmoidDeltas(double[] outputs, double[] deltas, int count) {
    for (int i = 0; i < count; i++) {
      deltas[i] = deltas[i] * (outputs[i] * (1.0 - outputs[i]));
    }
  }

  /** deltas *= 1 - a², where a are the outputs of tanh units. */
  default void tanhDeltas(double[] outputs, double[] deltas, int count) {
    for (int i = 0; i < count; i++) {
      deltas[i] = deltas[i] * (1.0 - outputs[i] * outputs[i]);
    }
  }

  /**
   * deltas = scale (p - t), and the sum of (p - t)² in eight lanes.
   *
   * @param predictions p
   * @param targets t
   */
  double difference(
      double[] predictions,
      double[] targets,
      double scale,
      double[] deltas,
      int count,
      double[] lanes);

  /** The eight partial sums from {@code from} on, added up in halves. */
  static double combine(double[] lanes, int from) {
    double even = (lanes[from] + lanes[from + 4]) + (lanes[from + 2] + lanes[from + 6]);
    double odd = (lanes[from + 1] + lanes[from + 5]) + (lanes[from + 3] + lanes[from + 7]);
    return even + odd;
  }
}
