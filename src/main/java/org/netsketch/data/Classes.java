package org.netsketch.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.netsketch.text.InvalidInput;

/** How class names become the numbers that a network is to give. */
public final class Classes {
  /** The most classes a data set may have. */
  public static final int MAX_CLASSES = 1_000;

  private Classes() {}

  /**
   * The data set with targets for a network of so many output units: a column for each class, or
   * for two classes and one unit a single column, named after the second class, of 0 for the first
   * class and 1 for the second. Targets that are quantities stay as they are.
   *
   * @throws InvalidInput if the network has another number of output units than there are classes
   *     or target columns
   */
  public static Dataset encode(Dataset dataset, int outputs) {
    if (dataset.outputs() == outputs) {
      return dataset;
    }
    if (!dataset.hasClasses()) {
      throw new InvalidInput("", "targetCount", dataset.outputs() + "", outputs + "");
    }
    int classes = dataset.classes().size();
    if (classes != 2 || outputs != 1) {
      throw new InvalidInput("", "classCount", classes + "", outputs + "");
    }
    double[][] targets = new double[dataset.size()][];
    for (int i = 0; i < targets.length; i++) {
      targets[i] = new double[] {dataset.targets()[i][1]};
    }
    List<String> second = List.of(dataset.classes().get(1));
    return new Dataset(dataset.inputs(), targets, dataset.inputNames(), second, dataset.classes());
  }

  /**
   * The class that a row of targets or predictions stands for, from 0: the largest, the first of
   * several; of a single number the second class from 0.5 on.
   */
  public static int category(double[] row) {
    if (row.length == 1) {
      return row[0] >= 0.5 ? 1 : 0;
    }
    int largest = 0;
    for (int i = 1; i < row.length; i++) {
      largest = row[i] > row[largest] ? i : largest;
    }
    return largest;
  }

  /**
   * Labels as rows of zeros with a single one. The classes are the distinct labels, sorted as
   * numbers if all are numbers, and by code point otherwise.
   *
   * @throws InvalidInput if there are fewer than 2 or more than {@link #MAX_CLASSES} classes
   */
  public static OneHot oneHot(List<String> labels) {
    List<String> classes = sortedClasses(labels);
    Map<String, double[]> rowOf = new HashMap<>();
    for (int k = 0; k < classes.size(); k++) {
      double[] row = new double[classes.size()];
      row[k] = 1.0;
      rowOf.put(classes.get(k), row);
    }
    double[][] rows = new double[labels.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = rowOf.get(labels.get(i));
    }
    return new OneHot(classes, rows);
  }

  private static List<String> sortedClasses(List<String> labels) {
    Set<String> distinct = new LinkedHashSet<>(labels);
    if (distinct.size() < 2) {
      throw new InvalidInput("", "oneClass", String.join("", distinct));
    } else if (distinct.size() > MAX_CLASSES) {
      throw new InvalidInput("", "manyClasses", distinct.size() + "", MAX_CLASSES + "");
    }
    boolean numbers =
        distinct.stream().noneMatch(label -> Double.isNaN(Numeral.read(label, false)));
    Comparator<String> byCodePoint = Classes::compareCodePoints;
    List<String> classes = new ArrayList<>(distinct);
    classes.sort(
        numbers
            ? Comparator.comparingDouble(Double::parseDouble).thenComparing(byCodePoint)
            : byCodePoint);
    return classes;
  }

  /** Unlike {@link String#compareTo}, which puts characters beyond U+FFFF before U+E000. */
  private static int compareCodePoints(String a, String b) {
    int[] left = a.codePoints().toArray();
    int[] right = b.codePoints().toArray();
    return Arrays.compare(left, right);
  }

  /**
   * Labels as numbers.
   *
   * @param classes the distinct labels, in the order of the columns
   * @param rows labels × classes; rows of the same class are the same array
   */
  public record OneHot(List<String> classes, double[][] rows) {
    /** Copies the list. */
    public OneHot {
      classes = List.copyOf(classes);
    }
  }
}
