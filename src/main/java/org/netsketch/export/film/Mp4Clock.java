package org.netsketch.export.film;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The times at which a video file says it was made. They are taken out, so that the same run gives
 * the same bytes.
 */
final class Mp4Clock {
  private static final String[] BOXES = {"mvhd", "tkhd", "mdhd"};

  /** After a box's name: a version byte, three of flags, and then when it was made and changed. */
  private static final int BEFORE = 4;

  private static final int TIMES = 8;

  private Mp4Clock() {}

  /** Sets them to 0, in place. */
  static void forget(byte[] file) {
    for (String box : BOXES) {
      byte[] name = box.getBytes(StandardCharsets.US_ASCII);
      // The words about a film stand behind its pictures, whose bytes may look like anything.
      int at = lastIndexOf(file, name) + name.length + BEFORE;
      Arrays.fill(file, at, at + TIMES, (byte) 0);
    }
  }

  private static int lastIndexOf(byte[] file, byte[] name) {
    for (int i = file.length - name.length; i >= 0; i--) {
      if (Arrays.equals(file, i, i + name.length, name, 0, name.length)) {
        return i;
      }
    }
    throw new IllegalArgumentException("not a video file");
  }
}
