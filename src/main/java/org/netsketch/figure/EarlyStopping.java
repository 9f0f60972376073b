package org.netsketch.figure;

import java.awt.Color;
import java.util.Optional;
import java.util.OptionalInt;
import org.netsketch.train.StopRule;

/**
 * Early stopping as it is drawn into the loss: the best epoch, and the span in which a better one
 * is waited for.
 *
 * @param bestEpoch at least 1
 * @param waitsFrom the epoch at which the span begins: the best, or where a run went on later
 * @param patience in epochs
 */
public record EarlyStopping(int bestEpoch, int waitsFrom, int patience) {
  private static final double BAND = 0.13;
  private static final double DARK_BAND = 0.17;

  /** What is drawn of a rule; nothing without patience, or before there is a best epoch. */
  public static Optional<EarlyStopping> of(StopRule rule, OptionalInt best, int waitsFrom) {
    return rule.patience()
        .filter(patience -> best.isPresent())
        .map(patience -> new EarlyStopping(best.getAsInt(), waitsFrom, patience.epochs()));
  }

  /** The pixel at which the best epoch lies. */
  public double best(PlotArea area) {
    return area.toX(bestEpoch);
  }

  /** The pixel at which the span begins. */
  public double left(PlotArea area) {
    return area.toX(waitsFrom);
  }

  /** The epoch at which the span ends. */
  public double end() {
    return (double) waitsFrom + patience;
  }

  /** How many pixels of the span can be seen. */
  public double width(PlotArea area) {
    double end = Math.min(area.toX(end()), area.x() + area.width());
    return Math.max(0.0, end - left(area));
  }

  /** The colour of the span, which curves and grid shine through. */
  public static Color band(Palette palette) {
    return Palette.faded(palette.mutedInk(), palette.dark() ? DARK_BAND : BAND);
  }
}
