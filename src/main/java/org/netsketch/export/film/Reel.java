package org.netsketch.export.film;

import java.awt.image.BufferedImage;
import java.io.IOException;

/** What takes up the pictures of an animation one after the other and keeps them in a file. */
interface Reel {
  /**
   * Takes up the next picture.
   *
   * @param picture opaque, all of one size; it may be changed afterwards
   * @param seconds how long it is shown
   */
  void add(BufferedImage picture, double seconds) throws IOException;

  /**
   * The bytes of the file, after the last picture.
   *
   * @param progress is told that all is done but this, and may give the work up
   */
  byte[] bytes(Progress progress) throws IOException;
}
