package org.netsketch.data;

import java.util.List;

/**
 * Samples with their targets, a row each, in the units in which they were given.
 *
 * @param inputs rows × features
 * @param targets rows × outputs; for classes one-hot, or a single column of 0 and 1 for two classes
 *     and one output unit
 * @param inputNames a name for each feature
 * @param targetNames a name for each target column
 * @param classes the classes' names, in the order of the target columns; empty where targets are
 *     quantities
 */
public record Dataset(
    double[][] inputs,
    double[][] targets,
    List<String> inputNames,
    List<String> targetNames,
    List<String> classes) {

  /** Copies the lists; the arrays are shared and must not be changed. */
  public Dataset {
    inputNames = List.copyOf(inputNames);
    targetNames = List.copyOf(targetNames);
    classes = List.copyOf(classes);
  }

  /** The number of rows. */
  public int size() {
    return inputs.length;
  }

  /** The number of features. */
  public int features() {
    return inputNames.size();
  }

  /** The number of target columns. */
  public int outputs() {
    return targetNames.size();
  }

  /** Whether the targets are classes rather than quantities. */
  public boolean hasClasses() {
    return !classes.isEmpty();
  }

  /** The chosen rows, in the order given. */
  public Dataset rows(int[] chosen) {
    double[][] chosenInputs = new double[chosen.length][];
    double[][] chosenTargets = new double[chosen.length][];
    for (int i = 0; i < chosen.length; i++) {
      chosenInputs[i] = inputs[chosen[i]];
      chosenTargets[i] = targets[chosen[i]];
    }
    return new Dataset(chosenInputs, chosenTargets, inputNames, targetNames, classes);
  }
}
