package org.netsketch.figure;

import java.util.List;

/**
 * What is written beside confusion matrices.
 *
 * @param classes the names of rows and columns
 * @param actual what the rows are
 * @param predicted what the columns are
 * @param titles of the matrices, at their widest
 * @param parts the same in two lines
 */
record ConfusionWords(
    List<String> classes,
    String actual,
    String predicted,
    List<String> titles,
    List<String> parts) {

  /** The same with other names of classes. */
  ConfusionWords with(List<String> names) {
    return new ConfusionWords(names, actual, predicted, titles, parts);
  }
}
