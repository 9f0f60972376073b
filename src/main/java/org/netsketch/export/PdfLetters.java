package org.netsketch.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.netsketch.figure.Typeface;

/** The face of the charts in a PDF document; letters of other faces are drawn as outlines. */
final class PdfLetters extends PdfBoxGraphics2DFontTextDrawer {
  private final PDDocument document;
  private PDFont regular;
  private PDFont bold;

  PdfLetters(PDDocument document) {
    this.document = document;
  }

  @Override
  protected boolean hasDynamicFontMapping() {
    return true;
  }

  @Override
  protected PDFont mapFont(Font font, IFontTextDrawerEnv env) throws IOException {
    if (!font.getFamily().equals(Typeface.FAMILY)) {
      return null;
    }
    boolean isBold = font.getPSName().endsWith("Bold");
    if (isBold && bold == null) {
      bold = load(true);
    } else if (!isBold && regular == null) {
      regular = load(false);
    }
    return isBold ? bold : regular;
  }

  private PDFont load(boolean isBold) throws IOException {
    try (InputStream in = Typeface.file(isBold)) {
      return PDType0Font.load(document, in, true);
    }
  }
}
