package org.netsketch.data;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
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

  private static final int BUFFER = 8192;

  private final InputStream bytes;
  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer encoded = ByteBuffer.allocate(BUFFER).flip();
  private final CharBuffer decoded = CharBuffer.allocate(BUFFER).flip();
  private boolean ended;
  private boolean started;
  private boolean afterReturn;
  private long line = 1;
  private long sinceRow;

  CheckedText(InputStream bytes) {
    this.bytes = bytes;
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
    if (!decoded.hasRemaining()) {
      decode();
    }
    int count = decoded.hasRemaining() ? Math.min(length, decoded.remaining()) : -1;
    if (count > 0) {
      decoded.get(buffer, offset, count);
    }
    for (int i = offset; i < offset + count; i++) {
      countLines(buffer[i]);
    }
    sinceRow += Math.max(count, 0);
    if (sinceRow > MAX_ROW) {
      throw new InvalidInput("", "csvRowLength", line + "", MAX_ROW + "");
    }
    return count;
  }

  /** Decodes the next characters; there are none at the end. */
  private void decode() throws IOException {
    decoded.clear();
    boolean faulty = false;
    while (decoded.position() == 0 && !faulty && !(ended && !encoded.hasRemaining())) {
      faulty = decoder.decode(encoded, decoded, ended).isError();
      if (decoded.position() == 0 && !faulty && !ended) {
        fill();
      }
    }
    decoded.flip();
    if (faulty) {
      decoded.chars().forEach(c -> countLines((char) c));
      throw new InvalidInput("", "csvEncoding", line + "");
    }
    if (!started && decoded.hasRemaining()) {
      started = true;
      if (decoded.get(0) == BYTE_ORDER_MARK) {
        decoded.get();
        if (!decoded.hasRemaining()) {
          decode();
        }
      }
    }
  }

  private void fill() throws IOException {
    encoded.compact();
    int count = bytes.read(encoded.array(), encoded.position(), encoded.remaining());
    ended = count < 0;
    encoded.position(encoded.position() + Math.max(count, 0)).flip();
  }

  private void countLines(char c) {
    if (c == '\r' || (c == '\n' && !afterReturn)) {
      line++;
    }
    afterReturn = c == '\r';
  }

  @Override
  public void close() throws IOException {
    bytes.close();
  }
}
