package org.netsketch.data;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Spelling;

/**
 * Which columns of a table become inputs, targets and class names, by their numbers from 0.
 *
 * @param inputs at least one
 * @param targets empty if there is a label
 * @param label -1 if there is none
 */
record CsvColumns(List<Integer> inputs, List<Integer> targets, int label) {
  private static final int LISTED_NAMES = 20;

  /**
   * Finds columns by their names.
   *
   * @param names of all columns
   * @param inputs names; empty for all columns that are not predicted
   * @param targets names; empty if there is a label
   * @param label a name; empty if there are targets
   * @throws InvalidInput if a name is unknown, stands over several columns or is asked for twice,
   *     if a column asked for has no name, or if nothing is to be predicted
   */
  static CsvColumns of(
      List<String> names, List<String> inputs, List<String> targets, String label) {
    if (targets.isEmpty() == label.isEmpty()) {
      throw new InvalidInput("", "csvTarget");
    }
    List<Integer> targetColumns = targets.stream().map(name -> find(name, names)).toList();
    int labelColumn = label.isEmpty() ? -1 : find(label, names);
    List<Integer> inputColumns =
        inputs.isEmpty()
            ? others(names, targetColumns, labelColumn)
            : inputs.stream().map(name -> find(name, names)).toList();
    CsvColumns columns = new CsvColumns(inputColumns, targetColumns, labelColumn);
    columns.refuseRepetition(names);
    return columns;
  }

  private static int find(String wanted, List<String> names) {
    String name = wanted.strip();
    int column = names.indexOf(name);
    if (column < 0 || name.isEmpty()) {
      throw new InvalidInput(
          "",
          "csvColumn",
          Spelling.quoted(name),
          Spelling.quoted(Spelling.nearest(name, names)),
          listed(names));
    }
    if (names.lastIndexOf(name) != column) {
      throw new InvalidInput(
          "",
          "csvDuplicate",
          Spelling.quoted(name),
          column + 1 + "",
          names.lastIndexOf(name) + 1 + "");
    }
    return column;
  }

  private static List<Integer> others(List<String> names, List<Integer> targets, int label) {
    List<Integer> others =
        IntStream.range(0, names.size())
            .filter(column -> column != label && !targets.contains(column))
            .boxed()
            .toList();
    if (others.isEmpty()) {
      throw new InvalidInput("", "csvNoInput");
    }
    for (int column : others) {
      if (names.get(column).isEmpty()) {
        throw new InvalidInput("", "csvNameless", column + 1 + "");
      }
      find(names.get(column), names);
    }
    return others;
  }

  private void refuseRepetition(List<String> names) {
    List<Integer> all = new ArrayList<>(inputs);
    all.addAll(targets);
    if (label >= 0) {
      all.add(label);
    }
    for (int i = 0; i < all.size(); i++) {
      if (all.indexOf(all.get(i)) != i) {
        throw new InvalidInput("", "csvTwice", Spelling.quoted(names.get(all.get(i))));
      }
    }
  }

  private static String listed(List<String> names) {
    List<String> first = names.subList(0, Math.min(LISTED_NAMES, names.size()));
    String joined = String.join(", ", first.stream().map(Spelling::quoted).toList());
    return names.size() > LISTED_NAMES ? joined + ", …" : joined;
  }
}
