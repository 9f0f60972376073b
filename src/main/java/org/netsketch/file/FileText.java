package org.netsketch.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.netsketch.text.InvalidInput;

/** The text of a file that a person named: UTF-8, with or without a byte order mark. */
public final class FileText {
  /** The largest file that is read, in bytes. */
  public static final int MOST_BYTES = 256 * 1024 * 1024;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private FileText() {}

  /**
   * Reads a file.
   *
   * @throws InvalidInput if there is no such file, or it is a folder, too large, not to be read or
   *     not UTF-8
   */
  public static String read(Path file) {
    return of(file, FileText::decode);
  }

  /**
   * Reads a file that may be a figure of the program, of which the experiment inside is taken.
   *
   * @throws InvalidInput as for other files, or if the figure has no experiment
   */
  static Enclosure readOrTake(Path file) {
    return of(
        file,
        bytes ->
            EnclosedExperiment.isFigure(bytes)
                ? EnclosedExperiment.read(bytes)
                : new Enclosure(decode(bytes), Optional.empty()));
  }

  /** Makes something of bytes. */
  private interface Decoding<T> {
    T of(byte[] bytes) throws IOException;
  }

  private static <T> T of(Path file, Decoding<T> decoding) {
    try {
      return decoding.of(bytes(file));
    } catch (NoSuchFileException e) {
      throw new InvalidInput("", "noFile");
    } catch (AccessDeniedException e) {
      throw new InvalidInput("", "noPermission");
    } catch (IOException e) {
      throw new InvalidInput("", "unreadable", Shown.plain(String.valueOf(e.getMessage())));
    }
  }

  private static byte[] bytes(Path file) throws IOException {
    if (Files.isDirectory(file)) {
      throw new InvalidInput("", "isAFolder");
    }
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      throw new InvalidInput("", "notAFile"); // a pipe or a device might never end
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = Files.size(file) > MOST_BYTES ? new byte[0] : in.readNBytes(MOST_BYTES + 1);
      if (bytes.length > MOST_BYTES || Files.size(file) > MOST_BYTES) {
        throw new InvalidInput("", "fileTooLarge", Integer.toString(MOST_BYTES >> 20));
      }
      return bytes;
    }
  }

  private static String decode(byte[] bytes) throws CharacterCodingException {
    String text = new String(bytes, StandardCharsets.UTF_8);
    // The constructor is quick but forgiving: it puts U+FFFD for what is not UTF-8.
    if (text.indexOf('\uFFFD') >= 0) {
      checkUtf8(bytes);
    }
    return withoutMark(text);
  }

  private static void checkUtf8(byte[] bytes) throws CharacterCodingException {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      result = decoder.decode(in, out.clear(), true);
    }
    if (result.isError()) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new InvalidInput("", "notUtf8", Integer.toString(line));
    }
  }

  /** The text without the mark that some editors put before it. */
  static String withoutMark(String text) {
    return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
  }
}
