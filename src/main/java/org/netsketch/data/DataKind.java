package org.netsketch.data;

/**
 * What samples are like before they are drawn.
 *
 * @param inputs how many numbers go in
 * @param outputs how many quantities or classes are to be predicted; 0 where only the rows tell
 * @param classes whether they are classes
 */
public record DataKind(int inputs, int outputs, boolean classes) {
  /** Of rows that are there. */
  static DataKind of(Dataset rows) {
    int outputs = rows.hasClasses() ? rows.classes().size() : rows.outputs();
    return new DataKind(rows.features(), outputs, rows.hasClasses());
  }
}
