package org.netsketch.export.film;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.netsketch.file.Gallery;
import org.netsketch.train.History;
import org.netsketch.train.Trainer;

/** Whatever the pace, an animation goes forward, from the first epoch to the last. */
final class PaceTest {
  private static final int EPOCHS = 60;
  private static final History HISTORY = history();

  private static History history() {
    Trainer trainer = Trainer.of(Gallery.TWO_SIN_X.experiment().withEpochs(EPOCHS));
    trainer.run();
    return trainer.history();
  }

  private static void assertForward(int[] epochs, int first, int last) {
    assertEquals(first, epochs[0]);
    assertEquals(last, epochs[epochs.length - 1]);
    for (int i = 1; i < epochs.length; i++) {
      assertTrue(epochs[i] > epochs[i - 1], "picture " + i);
    }
  }

  @Property(tries = 300)
  void everyPaceGoesForward(
      @ForAll @IntRange(max = EPOCHS) int one,
      @ForAll @IntRange(max = EPOCHS) int other,
      @ForAll @IntRange(min = 2, max = 100) int number) {
    int first = Math.min(one, other);
    int last = Math.max(one, other);
    int most = Math.min(number, last - first + 1);
    int[] evenly = new Pace.Evenly(number).epochs(HISTORY, first, last);
    int[] byLoss = new Pace.ByLoss(number).epochs(HISTORY, first, last);
    if (most > 1) {
      assertForward(evenly, first, last);
      assertForward(byLoss, first, last);
      assertForward(new Pace.Every(number).epochs(HISTORY, first, last), first, last);
    }
    assertEquals(most, evenly.length);
    assertEquals(most, byLoss.length);
  }

  @Test
  void everySoManyEpochsAndTheLast() {
    int[] expected = {0, 25, 50, 60};
    assertArrayEquals(expected, new Pace.Every(25).epochs(HISTORY, 0, EPOCHS));
    assertArrayEquals(new int[] {0, 30, 60}, new Pace.Every(30).epochs(HISTORY, 0, EPOCHS));
    assertArrayEquals(new int[] {7}, new Pace.Every(30).epochs(HISTORY, 7, 7));
  }

  @Test
  void noStepGivesMorePicturesThanCanBeHad() {
    for (int epochs : new int[] {1, 1998, 1999, 2000, 5000, 1_000_000}) {
      int least = Pace.Every.least(epochs);
      assertTrue(new Pace.Every(least).epochs(HISTORY, 0, epochs).length <= Pace.MOST_FRAMES);
      int more = least == 1 ? 0 : new Pace.Every(least - 1).epochs(HISTORY, 0, epochs).length;
      assertTrue(least == 1 || more > Pace.MOST_FRAMES, least + " of " + epochs);
    }
  }

  @Test
  void mostPicturesAreWhereTheLossFallsQuickly() {
    int[] epochs = new Pace.ByLoss(11).epochs(HISTORY, 0, EPOCHS);
    double half = (HISTORY.get(History.Quantity.LOSS, epochs[5]));
    double start = HISTORY.get(History.Quantity.LOSS, 0);
    double end = HISTORY.get(History.Quantity.LOSS, EPOCHS);
    assertTrue(epochs[5] < EPOCHS / 3, "the middle picture is of epoch " + epochs[5]);
    assertTrue(half < Math.sqrt(start * end) * 1.2, "loss " + half);
  }
}
