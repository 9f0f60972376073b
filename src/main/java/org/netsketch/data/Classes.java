package org.netsketch.data;

import java.util.List;

/** How class names become numbers. */
public final class Classes {
  private Classes() {}

  /** The data set with targets for a network of so many output units. */
  public static Dataset encode(Dataset dataset, int outputs) {
    throw new UnsupportedOperationException();
  }

  /** One-hot rows for labels. */
  public static OneHot oneHot(List<String> labels) {
    throw new UnsupportedOperationException();
  }

  /**
   * Labels as rows of zeros with a single one.
   *
   * @param classes the distinct labels in order
   * @param rows one for each label; rows of the same class are the same array
   */
  public record OneHot(List<String> classes, double[][] rows) {}
}
