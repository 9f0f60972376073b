package org.netsketch.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.netsketch.train.Replay;

/**
 * Where the parameters of a run went, from its start to its end.
 *
 * @param places some of the epochs' parameters, flat, the last one included; not to be changed
 */
public record RunPath(List<double[]> places) {
  private static final int MOST_PLACES = 120;

  /** Copies the list. */
  public RunPath {
    places = List.copyOf(places);
  }

  /** Of a whole run. */
  public static RunPath of(Replay replay) {
    return of(replay, replay.last());
  }

  /** Of a run up to an epoch; its places are close together at the beginning, where it goes far. */
  public static RunPath of(Replay replay, int last) {
    int epochs = Math.max(0, last - replay.first());
    int steps = Math.min(MOST_PLACES, Math.max(1, epochs));
    int[] visited =
        IntStream.rangeClosed(0, steps)
            .map(i -> replay.first() + (int) Math.round(epochs * Math.pow((double) i / steps, 2)))
            .distinct()
            .toArray();
    List<double[]> places = new ArrayList<>();
    replay.visit(visited, trainer -> places.add(trainer.newestEpoch().parameters().values()));
    return new RunPath(places);
  }

  /** The last place. */
  double[] end() {
    return places.get(places.size() - 1);
  }
}
