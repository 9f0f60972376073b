package org.netsketch.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.netsketch.figure.Typeface;

/** The part of the charts' face that some letters need, as a font file of its own. */
final class FontSubset {
  private static final List<String> TABLES =
      List.of("OS/2", "cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "post");

  private FontSubset() {}

  static byte[] of(boolean bold, String letters) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (InputStream in = Typeface.file(bold);
        RandomAccessReadBuffer buffer = new RandomAccessReadBuffer(in);
        TrueTypeFont font = new TTFParser().parse(buffer)) {
      TTFSubsetter subset = new TTFSubsetter(font, TABLES);
      letters.codePoints().forEach(subset::add);
      subset.writeToStream(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the file is a part of the program
    }
    return bytes.toByteArray();
  }
}
