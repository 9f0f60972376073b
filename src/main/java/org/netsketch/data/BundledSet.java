package org.netsketch.data;

import java.util.List;

/** A data set that comes with the program, a CSV file in {@code assets/data}. */
public enum BundledSet {
  /** Fisher's irises: four lengths in cm, three species, 150 rows. */
  IRIS("iris", "species", true),
  /** Handwritten digits: 8 × 8 grey levels from 0 to 16, ten classes, 1,797 rows. */
  DIGITS("digits", "digit", true),
  /** Ice creams sold by temperature (°C) and humidity (%), four rows. */
  ICE_CREAM("ice-cream", "ice creams sold", false),
  /**
   * Weight (lb above 135) and height (in above 66) of four people, and whether each is a woman (1)
   * or a man (0).
   */
  WEIGHT_HEIGHT("weight-height", "woman", false);

  private final String id;
  private final String predicted;
  private final boolean classes;

  BundledSet(String id, String predicted, boolean classes) {
    this.id = id;
    this.predicted = predicted;
    this.classes = classes;
  }

  /** The name in an experiment file. */
  public String id() {
    return id;
  }

  /** The samples; classes are one-hot. */
  public Dataset read() {
    CsvTable table = CsvTable.bundled("/org/netsketch/assets/data/" + id + ".csv");
    return classes
        ? table.dataset(List.of(), List.of(), predicted)
        : table.dataset(List.of(), List.of(predicted), "");
  }
}
