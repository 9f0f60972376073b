package org.netsketch.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.DoubleConsumer;
import org.netsketch.session.Session;
import org.netsketch.text.InvalidInput;

/** The keys that change the network and its training. */
final class PlanKeys {
  private final Session session;
  private final PlanEdits edits;
  private final DoubleConsumer sayRate;

  /**
   * Keys of a session.
   *
   * @param sayRate says a new learning rate, which the settings may not show
   */
  PlanKeys(Session session, DoubleConsumer sayRate) {
    this.session = session;
    this.sayRate = sayRate;
    edits = new PlanEdits(session);
  }

  /** What each does. */
  Map<Shortcut, Runnable> keys() {
    Map<Shortcut, Runnable> keys = new EnumMap<>(Shortcut.class);
    keys.put(Shortcut.ADD_LAYER, () -> attempt(edits::addLayer));
    keys.put(Shortcut.REMOVE_LAYER, () -> attempt(edits::removeLastLayer));
    keys.put(Shortcut.RATE_UP, () -> changeRate(1));
    keys.put(Shortcut.RATE_DOWN, () -> changeRate(-1));
    return keys;
  }

  private void changeRate(int steps) {
    double rate = edits.experiment().training().optimizer().learningRate();
    edits.learnAt(RateScale.further(rate, steps));
    sayRate.accept(edits.experiment().training().optimizer().learningRate());
  }

  private void attempt(Runnable change) {
    try {
      change.run();
    } catch (InvalidInput e) {
      session.report(e);
    }
  }
}
