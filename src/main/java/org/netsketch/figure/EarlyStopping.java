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
 * @param patience in epochs
 */
public record EarlyStopping(int bestEpoch, int patience) {
  private static final double BAND = 0.13;
  private static final double DARK_BAND = 0.17;

  /** What is drawn of a rule; nothing without patience, or before there is a best epoch. */
  public static Optional<EarlyStopping> of(StopRule rule, OptionalInt best) {
    return rule.patience()
        .filter(patience -> best.isPresent())
        .map(patience -> new EarlyStopping(best.getAsInt(), patience.epochs()));
  }

  /** The pixel at which the best epoch lies. */
  public double left(PlotArea area) {
    return area.toX(bestEpoch);
  }

  /** How many pixels of the span can be seen. */
  public double width(PlotArea area) {
    double end = Math.min(area.toX((double) bestEpoch + patience), area.x() + area.width());
    return Math.max(0.0, end - left(area));
  }

  /** The colour of the span, which curves and grid shine through. */
  public static Color band(Palette palette) {
    return Palette.faded(palette.mutedInk(), palette.dark() ? DARK_BAND : BAND);
  }
}
