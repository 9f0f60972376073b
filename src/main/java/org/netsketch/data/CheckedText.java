package org.netsketch.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import org.netsketch.text.InvalidInput;

/**
 * The characters of a UTF-8 file without its byte order mark, checked as they are read: that they
 * are UTF-8 at all, and that no row is so long that it would fill the memory, as the rest of a file
 * is when a quote is never closed.
 */
final class CheckedText extends Reader {
  /** The most characters of a row. */
  static final int MAX_ROW = 1_000_000;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  /** What the decoder puts in the place of bytes that are not UTF-8. */
  private static final char REPLACEMENT = '\uFFFD';

  private final Reader characters;
  private boolean started;
  private boolean afterReturn;
  private long line = 1;
  private long sinceRow;

  CheckedText(InputStream bytes) {
    characters = new InputStreamReader(bytes, StandardCharsets.UTF_8);
  }

  /** Tells that a row is complete, and the next may be as long again. */
  void rowRead() {
    sinceRow = 0;
  }

  /**
   * Reads on.
   *
   * @throws InvalidInput if there are bytes that are not UTF-8, or the row is too long
   */
  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = characters.read(buffer, offset, length);
    if (!started && count > 0) {
      started = true;
      if (buffer[offset] == BYTE_ORDER_MARK) {
        System.arraycopy(buffer, offset + 1, buffer, offset, count - 1);
        count--;
        if (count == 0) {
          return read(buffer, offset, length);
        }
      }
    }
    for (int i = offset; i < offset + count; i++) {
      check(buffer[i]);
    }
    sinceRow += Math.max(count, 0);
    if (sinceRow > MAX_ROW) {
      throw new InvalidInput("", "csvRowLength", line + "", MAX_ROW + "");
    }
    return count;
  }

  private void check(char c) {
    if (c == REPLACEMENT) {
      throw new InvalidInput("", "csvEncoding", line + "");
    }
    if (c == '\r' || (c == '\n' && !afterReturn)) {
      line++;
    }
    afterReturn = c == '\r';
  }

  @Override
  public void close() throws IOException {
    characters.close();
  }
}
