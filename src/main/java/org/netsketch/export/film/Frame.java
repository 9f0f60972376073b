package org.netsketch.export.film;

import java.util.Arrays;
import java.util.List;
import org.jcodec.common.model.Picture;

/** A picture of a video: as it is to be, and as players will have it. */
final class Frame {
  private static final int SIDE = 16;

  private final List<Plane> given;
  private final List<Plane> shown;

  /** One that is not coded yet. */
  Frame(Picture picture) {
    given =
        List.of(
            Plane.of(picture, 0, SIDE),
            Plane.of(picture, 1, SIDE / 2),
            Plane.of(picture, 2, SIDE / 2));
    shown = given.stream().map(Plane::empty).toList();
  }

  /** How many macroblocks there are in a row. */
  int across() {
    return brightness().width() / SIDE;
  }

  /** How many rows of macroblocks there are. */
  int down() {
    return brightness().height() / SIDE;
  }

  /** How many macroblocks there are. */
  int macroblocks() {
    return across() * down();
  }

  /** The brightness as it is to be. */
  Plane brightness() {
    return given.get(0);
  }

  /** The planes as they are to be: brightness, blue, red. */
  List<Plane> given() {
    return given;
  }

  /** The planes as players will have them. */
  List<Plane> shown() {
    return shown;
  }

  /** Whether a macroblock is to be what it was to be in another picture. */
  boolean isLike(Frame other, int column, int row) {
    for (int plane = 0; plane < given.size(); plane++) {
      if (!Arrays.equals(
          given.get(plane).block(column, row), other.given.get(plane).block(column, row))) {
        return false;
      }
    }
    return true;
  }
}
