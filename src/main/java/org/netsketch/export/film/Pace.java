package org.netsketch.export.film;

import java.util.stream.IntStream;
import org.netsketch.train.History;
import org.netsketch.train.History.Quantity;

/** Which epochs of a run an animation shows; the first and the last are always among them. */
public sealed interface Pace {
  /** Eight seconds of them, at twenty a second. */
  int USUAL_FRAMES = 160;

  /** The most pictures that can be asked for. */
  int MOST_FRAMES = 2_000;

  /**
   * The epochs shown, in ascending order.
   *
   * @param history of the run
   * @param first the first epoch that can be had
   * @param last the last epoch
   */
  int[] epochs(History history, int first, int last);

  /**
   * Every so many epochs.
   *
   * @param step at least 1
   */
  record Every(int step) implements Pace {
    /** The least step with which a run of so many epochs has no more pictures than can be had. */
    public static int least(int epochs) {
      return Math.max(1, (int) Math.ceil((double) epochs / (MOST_FRAMES - 1)));
    }

    @Override
    public int[] epochs(History history, int first, int last) {
      IntStream steps = IntStream.iterate(first, epoch -> epoch < last, epoch -> epoch + step);
      return IntStream.concat(steps, IntStream.of(last)).toArray();
    }
  }

  /**
   * So many epochs, all as far from each other.
   *
   * @param frames at least 2
   */
  record Evenly(int frames) implements Pace {
    @Override
    public int[] epochs(History history, int first, int last) {
      int shown = Math.min(frames, last - first + 1);
      return shown == 1
          ? new int[] {last}
          : IntStream.range(0, shown)
              .map(i -> first + (int) Math.round((double) i * (last - first) / (shown - 1)))
              .toArray();
    }
  }

  /**
   * So many epochs, close together where the loss falls quickly: from one to the next it falls by
   * the same factor, as far as whole epochs allow.
   *
   * @param frames at least 2
   */
  record ByLoss(int frames) implements Pace {
    @Override
    public int[] epochs(History history, int first, int last) {
      int shown = Math.min(frames, last - first + 1);
      double[] fallen = fallen(history, first, last);
      double whole = fallen[last - first];
      int[] epochs = new int[shown];
      int at = first;
      for (int i = 0; i < shown - 1; i++) {
        int latest = last - (shown - 1 - i); // as many epochs must be left as pictures
        while (at < latest && fallen[at - first] < whole * i / (shown - 1)) {
          at++;
        }
        epochs[i] = at++;
      }
      epochs[shown - 1] = last;
      return epochs;
    }

    /** By how much the logarithm of the least loss so far has fallen since the first epoch. */
    private static double[] fallen(History history, int first, int last) {
      double[] fallen = new double[last - first + 1];
      double start = Math.log(Math.max(history.get(Quantity.LOSS, first), Double.MIN_NORMAL));
      for (int i = 1; i < fallen.length; i++) {
        double loss = Math.max(history.get(Quantity.LOSS, first + i), Double.MIN_NORMAL);
        fallen[i] = Math.max(fallen[i - 1], start - Math.log(loss));
      }
      return fallen;
    }
  }
}
