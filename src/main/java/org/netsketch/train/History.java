package org.netsketch.train;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was measured after each epoch: entry e is the value with the parameters after e epochs,
 * entry 0 before training.
 *
 * <p>It only grows: what has been entered stays. It is not safe for use by several threads; a
 * {@link Snapshot} carries its newest entries to others.
 */
public final class History {

  /** The quantities that a history may hold, in the order of the run file. */
  public enum Quantity {
    /** The loss over the training rows. */
    LOSS("loss"),
    /** The loss over the validation rows. */
    VALIDATION_LOSS("validationLoss"),
    /** The mean squared error over the training rows, in the targets' own units. */
    MSE("mse"),
    /** The mean squared error over the validation rows, in the targets' own units. */
    VALIDATION_MSE("validationMse"),
    /** The share of training rows whose class is predicted right. */
    ACCURACY("accuracy"),
    /** The share of validation rows whose class is predicted right. */
    VALIDATION_ACCURACY("validationAccuracy");

    private final String id;

    Quantity(String id) {
      this.id = id;
    }

    /** The name in run files. */
    public String id() {
      return id;
    }
  }

  private final Map<Quantity, double[]> columns = new EnumMap<>(Quantity.class);
  private int size;
  private int known;
  private boolean shared;

  /** A history without entries. */
  public History(boolean validation, boolean classes) {
    for (Quantity quantity : Quantity.values()) {
      boolean ofValidation = quantity.id().startsWith("validation");
      boolean ofClasses = quantity == Quantity.ACCURACY || quantity == Quantity.VALIDATION_ACCURACY;
      if ((validation || !ofValidation) && (classes || !ofClasses)) {
        columns.put(quantity, new double[64]);
      }
    }
  }

  /**
   * The first entries. Those that follow here are known there too, and can be revealed again one by
   * one by a run that is run again.
   */
  History upTo(int entries) {
    History first = new History(this);
    first.size = Math.min(entries, size);
    return first;
  }

  private History(History other) {
    columns.putAll(other.columns);
    known = other.known;
    shared = true;
  }

  /** Takes the next entry back in, if it is known. */
  boolean reveal() {
    if (!knowsMore()) {
      return false;
    }
    size++;
    return true;
  }

  /** Whether entries after the newest are known, of a run that is run again. */
  boolean knowsMore() {
    return size < known;
  }

  /** The scores over the training rows after so many epochs. */
  Scores training(int epoch) {
    return new Scores(
        get(Quantity.LOSS, epoch),
        get(Quantity.MSE, epoch),
        getIfMeasured(Quantity.ACCURACY, epoch));
  }

  /** The scores over the validation rows after so many epochs. */
  Scores validation(int epoch) {
    return new Scores(
        getIfMeasured(Quantity.VALIDATION_LOSS, epoch),
        getIfMeasured(Quantity.VALIDATION_MSE, epoch),
        getIfMeasured(Quantity.VALIDATION_ACCURACY, epoch));
  }

  private double getIfMeasured(Quantity quantity, int epoch) {
    return has(quantity) ? get(quantity, epoch) : Double.NaN;
  }

  /** Appends an entry. Quantities that this history does not hold are passed over. */
  void add(Scores training, Scores validation) {
    set(Quantity.LOSS, training.loss());
    set(Quantity.MSE, training.mse());
    set(Quantity.ACCURACY, training.accuracy());
    set(Quantity.VALIDATION_LOSS, validation.loss());
    set(Quantity.VALIDATION_MSE, validation.mse());
    set(Quantity.VALIDATION_ACCURACY, validation.accuracy());
    grow();
  }

  /**
   * Takes over the first entries of a history of the same run; quantities that it does not hold
   * become not a number.
   */
  void addFirst(int entries, History before) {
    for (int epoch = 0; epoch < entries; epoch++) {
      for (Quantity quantity : columns.keySet()) {
        set(quantity, before.has(quantity) ? before.get(quantity, epoch) : Double.NaN);
      }
      grow();
    }
  }

  /** Appends a snapshot's entries; those that are there already are passed over. */
  public void append(Snapshot snapshot) {
    for (int epoch = size; epoch <= snapshot.lastEntry(); epoch++) {
      for (Quantity quantity : columns.keySet()) {
        set(quantity, snapshot.entries().get(quantity)[epoch - snapshot.firstEntry()]);
      }
      grow();
    }
  }

  private void set(Quantity quantity, double value) {
    double[] column = columns.get(quantity);
    if (column == null) {
      return;
    }
    if (shared || size == column.length) {
      column = Arrays.copyOf(column, Math.max(column.length, 2 * size));
      columns.put(quantity, column);
    }
    column[size] = value;
  }

  private void grow() {
    shared = false;
    size++;
    known = size;
  }

  /** The number of entries, one more than the number of epochs. */
  public int size() {
    return size;
  }

  /** Whether the quantity is measured in this run. */
  public boolean has(Quantity quantity) {
    return columns.containsKey(quantity);
  }

  /** The quantity after so many epochs. */
  public double get(Quantity quantity, int epoch) {
    if (epoch >= size) {
      throw new IndexOutOfBoundsException("epoch " + epoch + " of " + (size - 1));
    }
    return columns.get(quantity)[epoch];
  }

  /** The newest entry of the quantity. */
  public double last(Quantity quantity) {
    return get(quantity, size - 1);
  }

  /** The entries from one epoch up to, but without, another, copied. */
  public double[] values(Quantity quantity, int from, int to) {
    return Arrays.copyOfRange(columns.get(quantity), from, Math.min(to, size));
  }

  /** All entries of all quantities by their names, copied. */
  public Map<String, double[]> columns() {
    Map<String, double[]> copies = new LinkedHashMap<>();
    columns.forEach((quantity, column) -> copies.put(quantity.id(), Arrays.copyOf(column, size)));
    return copies;
  }

  /** All entries, copied. */
  public double[] values(Quantity quantity) {
    return values(quantity, 0, size);
  }
}
