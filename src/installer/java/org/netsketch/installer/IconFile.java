package org.netsketch.installer;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** The icon as a system wants it: both kinds are a table of contents before pictures in PNG. */
final class IconFile {
  private static final int ICO_HEADER = 6;
  private static final int ICO_ENTRY = 16;
  private static final int ICNS_HEADER = 8;

  /** What macOS calls a picture of so many pixels. */
  private static final Map<String, Integer> ICNS_KINDS =
      new LinkedHashMap<>(Map.of("ic11", 32, "ic12", 64, "ic08", 256, "ic09", 512));

  private IconFile() {}

  /** The icon of a system, in a folder. */
  static Path write(Product product, OperatingSystem system, Path folder) throws IOException {
    return switch (system) {
      case LINUX -> product.icon(256);
      case WINDOWS -> Files.write(folder.resolve("netsketch.ico"), ico(product, 32, 64, 256));
      case MAC -> Files.write(folder.resolve("netsketch.icns"), icns(product));
    };
  }

  /** Windows' kind. */
  private static byte[] ico(Product product, int... sizes) throws IOException {
    byte[][] pictures = new byte[sizes.length][];
    int offset = ICO_HEADER + ICO_ENTRY * sizes.length;
    int length = offset;
    for (int i = 0; i < sizes.length; i++) {
      pictures[i] = Files.readAllBytes(product.icon(sizes[i]));
      length += pictures[i].length;
    }
    ByteBuffer file = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    file.putShort((short) 0).putShort((short) 1).putShort((short) sizes.length);
    for (int i = 0; i < sizes.length; i++) {
      byte size = (byte) sizes[i]; // 256 is written as 0
      file.put(size).put(size).put((byte) 0).put((byte) 0).putShort((short) 1).putShort((short) 32);
      file.putInt(pictures[i].length).putInt(offset);
      offset += pictures[i].length;
    }
    for (byte[] picture : pictures) {
      file.put(picture);
    }
    return file.array();
  }

  /** The kind of macOS. */
  private static byte[] icns(Product product) throws IOException {
    int length = ICNS_HEADER;
    Map<String, byte[]> pictures = new LinkedHashMap<>();
    for (Map.Entry<String, Integer> kind : ICNS_KINDS.entrySet()) {
      byte[] picture = Files.readAllBytes(product.icon(kind.getValue()));
      pictures.put(kind.getKey(), picture);
      length += ICNS_HEADER + picture.length;
    }
    ByteBuffer file = ByteBuffer.allocate(length);
    file.put("icns".getBytes(StandardCharsets.US_ASCII)).putInt(length);
    pictures.forEach(
        (kind, picture) ->
            file.put(kind.getBytes(StandardCharsets.US_ASCII))
                .putInt(ICNS_HEADER + picture.length)
                .put(picture));
    return file.array();
  }
}
