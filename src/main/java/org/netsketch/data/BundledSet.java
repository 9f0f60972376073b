package org.netsketch.data;

/** A data set that comes with the program. */
public enum BundledSet {
  /** Fisher's irises. */
  IRIS("iris"),
  /** Handwritten digits. */
  DIGITS("digits"),
  /** Ice cream sold at four temperatures and humidities. */
  ICE_CREAM("ice-cream"),
  /** Weight and height of four people. */
  WEIGHT_HEIGHT("weight-height");

  private final String id;

  BundledSet(String id) {
    this.id = id;
  }

  /** The name in an experiment file. */
  public String id() {
    return id;
  }

  /** The samples. */
  public Dataset read() {
    throw new UnsupportedOperationException();
  }
}
