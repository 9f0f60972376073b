package org.netsketch.figure;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.netsketch.train.History;
import org.netsketch.train.History.Quantity;

/**
 * A run's history as it is drawn: whoever keeps it from frame to frame draws a long run as quickly
 * as a short one.
 */
public final class HistoryTraces {
  /** A gradient below this is drawn as none. */
  static final double LEAST_GRADIENT = 1e-12;

  private final History history;
  private final Map<Quantity, Trace> errors = new EnumMap<>(Quantity.class);
  private final List<Trace> gradients = new ArrayList<>();

  private HistoryTraces(History history) {
    this.history = history;
    for (Quantity quantity : Quantity.values()) {
      if (history.has(quantity)) {
        errors.put(quantity, new Trace(epoch -> history.get(quantity, epoch), 0.0));
      }
    }
    for (int layer = 0; layer < history.layers(); layer++) {
      int drawn = layer;
      gradients.add(new Trace(epoch -> size(drawn, epoch), LEAST_GRADIENT));
    }
  }

  /** Of a history. */
  public static HistoryTraces of(History history) {
    return new HistoryTraces(history);
  }

  /** These, if they are of that history, for it only grows; else others. */
  public HistoryTraces following(History newest) {
    return newest == history ? this : of(newest);
  }

  /** A size that has a place on a logarithmic axis; not a number if there is none. */
  private double size(int layer, int epoch) {
    double size = history.gradient(layer, epoch);
    return Double.isNaN(size) ? size : Math.max(size, LEAST_GRADIENT);
  }

  /** A quantity that is measured in the run. */
  Trace error(Quantity quantity) {
    return errors.get(quantity).growTo(history.size());
  }

  /** The size of a layer's gradient. */
  Trace gradient(int layer) {
    return gradients.get(layer).growTo(history.size());
  }
}
