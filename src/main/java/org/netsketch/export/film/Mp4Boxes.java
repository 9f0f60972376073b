package org.netsketch.export.film;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/**
 * The boxes that a video file consists of (ISO 14496-12), in the order of a film that is shown
 * while it is still being loaded: what tells of the pictures comes before them. The times at which
 * it says that it was made are taken out, so that the same run gives the same bytes.
 */
final class Mp4Boxes {
  private static final String WORDS = "moov";
  private static final String PICTURES = "mdat";

  /** Boxes that hold boxes. */
  private static final Set<String> HOLDERS = Set.of(WORDS, "trak", "mdia", "minf", "stbl");

  /** Boxes that say when something was made and changed. */
  private static final Set<String> CLOCKS = Set.of("mvhd", "tkhd", "mdhd");

  /** A box's size, and its name. */
  private static final int HEAD = 8;

  /** A version byte, and three of flags. */
  private static final int VERSION = 4;

  private static final int TIMES = 8;

  /** A size that stands behind the name, in eight bytes. */
  private static final int LARGE = 1;

  private final ByteBuffer file;

  private Mp4Boxes(byte[] file) {
    this.file = ByteBuffer.wrap(file);
  }

  /**
   * Puts a file in order.
   *
   * @param file whose pictures come before the words about them
   */
  static byte[] inOrder(byte[] file) {
    return new Mp4Boxes(file.clone()).inOrder();
  }

  private byte[] inOrder() {
    ByteArrayOutputStream before = new ByteArrayOutputStream();
    ByteArrayOutputStream words = new ByteArrayOutputStream();
    ByteArrayOutputStream pictures = new ByteArrayOutputStream();
    for (int at = 0; at < file.limit(); at += size(at)) {
      switch (name(at)) {
        case WORDS -> {
          mend(at, size(at));
          words.write(file.array(), at, size(at));
        }
        case PICTURES -> pictures.write(file.array(), at, size(at));
        default -> before.write(file.array(), at, size(at));
      }
    }
    before.writeBytes(words.toByteArray());
    before.writeBytes(pictures.toByteArray());
    return before.toByteArray();
  }

  private String name(int at) {
    return new String(file.array(), at + HEAD / 2, HEAD / 2, StandardCharsets.US_ASCII);
  }

  private int size(int at) {
    int size = file.getInt(at);
    return size == LARGE ? Math.toIntExact(file.getLong(at + HEAD)) : size;
  }

  /**
   * Takes the times out of a box and those in it, and the places of pictures further.
   *
   * @param further by how many bytes
   */
  private void mend(int box, int further) {
    String name = name(box);
    int content = box + HEAD;
    if (HOLDERS.contains(name)) {
      for (int at = content; at < box + size(box); at += size(at)) {
        mend(at, further);
      }
    } else if (CLOCKS.contains(name)) {
      Arrays.fill(file.array(), content + VERSION, content + VERSION + TIMES, (byte) 0);
    } else if (name.equals("stco") || name.equals("co64")) {
      int first = content + VERSION + Integer.BYTES; // behind the number of places
      for (int i = 0; i < file.getInt(content + VERSION); i++) {
        if (name.equals("stco")) {
          int at = first + i * Integer.BYTES;
          file.putInt(at, file.getInt(at) + further);
        } else {
          int at = first + i * Long.BYTES;
          file.putLong(at, file.getLong(at) + further);
        }
      }
    }
  }
}
