package org.netsketch.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
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
  private final List<double[]> gradients = new ArrayList<>();
  private double[] rates = new double[64];
  private int size;
  private int known;
  private boolean shared;

  /** A history without entries, for a run. */
  public static History of(Preparation preparation) {
    return new History(
        preparation.split().validationRows().length > 0,
        preparation.split().all().hasClasses(),
        preparation.start().architecture().depth());
  }

  /**
   * A history without entries.
   *
   * @param layers how many layers have gradients
   */
  History(boolean validation, boolean classes, int layers) {
    for (int layer = 0; layer < layers; layer++) {
      gradients.add(new double[64]);
    }
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
  public History upTo(int entries) {
    History first = new History(this);
    first.size = Math.min(entries, size);
    return first;
  }

  private History(History other) {
    columns.putAll(other.columns);
    gradients.addAll(other.gradients);
    rates = other.rates;
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

  /** Forgets what would follow here: the run may go on in another way. */
  void forgetWhatFollows() {
    known = size;
    shared = true; // others may have the arrays in which it stands
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

  /**
   * Appends an entry. Quantities that this history does not hold are passed over.
   *
   * @param gradientSizes of each layer, in the epoch that made the entry
   * @param rate the learning rate of that epoch
   */
  void add(Scores training, Scores validation, double[] gradientSizes, double rate) {
    set(Quantity.LOSS, training.loss());
    set(Quantity.MSE, training.mse());
    set(Quantity.ACCURACY, training.accuracy());
    set(Quantity.VALIDATION_LOSS, validation.loss());
    set(Quantity.VALIDATION_MSE, validation.mse());
    set(Quantity.VALIDATION_ACCURACY, validation.accuracy());
    for (int layer = 0; layer < gradients.size(); layer++) {
      setGradient(layer, gradientSizes[layer]);
    }
    rates = appended(rates, rate);
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
      for (int layer = 0; layer < gradients.size(); layer++) {
        setGradient(layer, before.gradient(layer, epoch));
      }
      rates = appended(rates, before.rate(epoch));
      grow();
    }
  }

  /** Appends a snapshot's entries; those that are there already are passed over. */
  public void append(Snapshot snapshot) {
    for (int epoch = size; epoch <= snapshot.lastEntry(); epoch++) {
      for (Quantity quantity : columns.keySet()) {
        set(quantity, snapshot.entries().get(quantity)[epoch - snapshot.firstEntry()]);
      }
      for (int layer = 0; layer < gradients.size(); layer++) {
        setGradient(layer, snapshot.gradients().get(layer)[epoch - snapshot.firstEntry()]);
      }
      rates = appended(rates, snapshot.rates()[epoch - snapshot.firstEntry()]);
      grow();
    }
  }

  private void set(Quantity quantity, double value) {
    if (columns.containsKey(quantity)) {
      columns.put(quantity, appended(columns.get(quantity), value));
    }
  }

  private void setGradient(int layer, double value) {
    gradients.set(layer, appended(gradients.get(layer), value));
  }

  /** The column with a next value, in a longer array if it has no room, or if others have it. */
  private double[] appended(double[] column, double value) {
    double[] own =
        shared || size == column.length
            ? Arrays.copyOf(column, Math.max(column.length, 2 * size))
            : column;
    own[size] = value;
    return own;
  }

  private void grow() {
    shared = false;
    size++;
    known = size;
  }

  /** How many layers have gradients. */
  public int layers() {
    return gradients.size();
  }

  /**
   * The size of a layer's gradient in the epoch that made an entry: the root of its mean squared
   * norm. Not a number for entry 0, and where a person changed the run by hand.
   */
  public double gradient(int layer, int epoch) {
    return gradients.get(layer)[epoch];
  }

  /** A layer's gradients from one epoch on, copied. */
  double[] gradients(int layer, int from) {
    return Arrays.copyOfRange(gradients.get(layer), from, Math.max(from, size));
  }

  /**
   * The learning rate of the epoch that made an entry. Not a number for entry 0, and where a person
   * changed the run by hand.
   */
  public double rate(int epoch) {
    return rates[epoch];
  }

  /** The learning rates from one epoch on, copied. */
  double[] rates(int from) {
    return Arrays.copyOfRange(rates, from, Math.max(from, size));
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

  /** The epoch after which the quantity was least, the first of several. */
  public int leastOf(Quantity quantity) {
    double[] column = columns.get(quantity);
    int least = 0;
    for (int epoch = 1; epoch < size; epoch++) {
      least = column[epoch] < column[least] ? epoch : least;
    }
    return least;
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
