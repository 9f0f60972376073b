package org.netsketch.figure;

import java.awt.Color;
import org.netsketch.data.Dataset;

/**
 * How samples look, by how many there are: a few are large and full, so that the last row sees
 * them; of many each is smaller and lets others shine through, so that none covers the rest.
 *
 * @param palette with the size of one sample among a thousand
 * @param samples how many there are in the chart, training and validation together
 */
record PointLook(Palette palette, int samples) {
  /** For so many the palette's own size and opacity hold. */
  private static final double USUAL = 1000.0;

  private static final double USUAL_OPACITY = 0.7;
  private static final double LARGEST = 1.7;
  private static final double SMALLEST = 0.6;
  private static final int MOST_RINGS = 60;

  /** The diameter of a sample, in pixels. */
  double size() {
    double growth = Math.pow(USUAL / Math.max(1, samples), 0.15);
    return palette.pointSize() * Math.max(SMALLEST, Math.min(LARGEST, growth));
  }

  /** The colour of a mark; where many lie upon each other it gets darker. */
  Color colour(Color full) {
    double opacity = USUAL_OPACITY * Math.pow(USUAL / Math.max(1, samples), 0.11);
    return Palette.faded(full, Math.min(1.0, opacity));
  }

  /**
   * The samples that are chosen, in the window: a few have a ring each; many, whose rings would
   * cover each other and all else, are hollow.
   */
  PointCloud chosen(Dataset rows, int target) {
    boolean few = rows.size() <= MOST_RINGS;
    PointMark mark = few ? PointMark.HALO : PointMark.OUTLINE;
    Color inside = few ? Palette.faded(palette.surface(), 0.0) : palette.surface();
    Color colour = few ? palette.ink() : palette.mutedInk();
    return new PointCloud("chosen", rows, target, mark, colour, inside, size(), true);
  }
}
