package org.netsketch.train;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.netsketch.train.History.Quantity;

/** What can be asked of the numbers that were measured. */
final class HistoryTest {

  @Test
  void knowsWhenAnErrorWasLeast() {
    History history = new History(false, false, 0);
    double[] losses = {7.3, 0.4, 0.2, 0.2, Double.NaN, 1e200};
    for (double loss : losses) {
      history.add(new Scores(loss, loss, Double.NaN), Scores.NONE, new double[0], 0.1);
    }
    assertEquals(2, history.leastOf(Quantity.LOSS), "the first of two");
    assertEquals(0, history.upTo(1).leastOf(Quantity.MSE));
  }
}
