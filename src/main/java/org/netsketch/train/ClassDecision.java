package org.netsketch.train;

/** Which class a row of outputs names. */
public final class ClassDecision {
  private ClassDecision() {}

  /**
   * The index of the largest output, the first of several; with a single output, 1 from one half
   * on.
   */
  public static int of(double[] outputs) {
    if (outputs.length == 1) {
      return outputs[0] >= 0.5 ? 1 : 0;
    }
    int largest = 0;
    for (int k = 1; k < outputs.length; k++) {
      if (outputs[k] > outputs[largest]) {
        largest = k;
      }
    }
    return largest;
  }
}
