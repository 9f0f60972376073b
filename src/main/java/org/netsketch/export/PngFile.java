package org.netsketch.export;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.netsketch.figure.FigureImage;
import org.netsketch.file.Enclosure;

/** A figure as a PNG file, which says how large it is on paper, and holds the experiment. */
final class PngFile {
  private static final String FORMAT = "javax_imageio_png_1.0";
  private static final double INCHES_A_METRE = 1.0 / 0.0254;

  private PngFile() {}

  static byte[] of(PrintedFigure printed) {
    BufferedImage image = image(printed);
    ImageWriter writer = ImageIO.getImageWritersByFormatName("png").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      IIOMetadata metadata =
          writer.getDefaultImageMetadata(
              ImageTypeSpecifier.createFromRenderedImage(image), writer.getDefaultWriteParam());
      metadata.mergeTree(FORMAT, metadata(printed));
      writer.setOutput(out);
      writer.write(metadata, new IIOImage(image, null, metadata), null);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory gives no such error
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** The dots alone. */
  static BufferedImage image(PrintedFigure printed) {
    Print print = printed.print();
    int width = print.dots(print.width(), printed.height());
    int height = print.dots(printed.height(), printed.height());
    double scale = width / print.units(print.width());
    return FigureImage.opaque(printed::draw, width, height, scale);
  }

  private static IIOMetadataNode metadata(PrintedFigure printed) {
    IIOMetadataNode root = new IIOMetadataNode(FORMAT);
    IIOMetadataNode size = new IIOMetadataNode("pHYs");
    String dots = Long.toString(Math.round(printed.print().dpi() * INCHES_A_METRE));
    size.setAttribute("pixelsPerUnitXAxis", dots);
    size.setAttribute("pixelsPerUnitYAxis", dots);
    size.setAttribute("unitSpecifier", "meter");
    root.appendChild(size);
    IIOMetadataNode texts = new IIOMetadataNode("iTXt");
    texts.appendChild(text("Software", "NetSketch", ""));
    if (!printed.title().isBlank()) {
      texts.appendChild(text("Title", printed.title(), printed.languageTag()));
    }
    for (Enclosure.Part part : Enclosure.Part.values()) {
      printed
          .enclosed()
          .part(part)
          .ifPresent(text -> texts.appendChild(text(part.keyword(), text, "")));
    }
    root.appendChild(texts);
    return root;
  }

  private static IIOMetadataNode text(String keyword, String text, String language) {
    IIOMetadataNode entry = new IIOMetadataNode("iTXtEntry");
    entry.setAttribute("keyword", keyword);
    entry.setAttribute("compressionFlag", "FALSE");
    entry.setAttribute("compressionMethod", "0");
    entry.setAttribute("languageTag", language);
    entry.setAttribute("translatedKeyword", "");
    entry.setAttribute("text", text);
    return entry;
  }
}
