package org.netsketch.export;

import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.RenderingHints;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.netsketch.file.Enclosure;

/**
 * A figure as a PDF file of one page: lines as lines, letters as letters of an embedded face, and
 * the experiment as an attachment.
 */
final class PdfFile {
  private PdfFile() {}

  static byte[] of(PrintedFigure printed) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      float width = (float) Print.points(printed.print().width());
      float height = (float) Print.points(printed.height());
      draw(printed, document, width, height);
      attach(printed.enclosed(), document);
      document.getDocumentCatalog().setLanguage(printed.languageTag());
      document.getDocumentInformation().setCreator("NetSketch");
      document.getDocumentInformation().setTitle(printed.title());
      // In place of the time of day: the same experiment is to give the same bytes.
      document.setDocumentId((long) Arrays.hashCode(printed.enclosed().experiment().toCharArray()));
      document.save(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory gives no such error
    }
    return bytes.toByteArray();
  }

  private static void draw(PrintedFigure printed, PDDocument document, float width, float height)
      throws IOException {
    PDPage page = new PDPage(new PDRectangle(width, height));
    document.addPage(page);
    try (PdfLetters letters = new PdfLetters(document)) {
      PdfBoxGraphics2D graphics = new PdfBoxGraphics2D(document, width, height);
      graphics.setFontTextDrawer(letters);
      graphics.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
      double scale = printed.print().pointsAUnit();
      graphics.scale(scale, scale);
      printed.draw(graphics);
      graphics.dispose();
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawForm(graphics.getXFormObject());
      }
    }
  }

  private static void attach(Enclosure enclosed, PDDocument document) throws IOException {
    Map<String, PDComplexFileSpecification> files = new TreeMap<>();
    for (Enclosure.Part part : Enclosure.Part.values()) {
      if (enclosed.part(part).isPresent()) {
        byte[] bytes = enclosed.part(part).get().getBytes(StandardCharsets.UTF_8);
        files.put(part.attachment(), attachment(part, bytes, document));
      }
    }
    PDEmbeddedFilesNameTreeNode tree = new PDEmbeddedFilesNameTreeNode();
    tree.setNames(files);
    PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
    names.setEmbeddedFiles(tree);
    document.getDocumentCatalog().setNames(names);
  }

  private static PDComplexFileSpecification attachment(
      Enclosure.Part part, byte[] bytes, PDDocument document) throws IOException {
    PDEmbeddedFile file = new PDEmbeddedFile(document, new ByteArrayInputStream(bytes));
    file.setSubtype(part == Enclosure.Part.TABLE ? "text/csv" : "application/json");
    file.setSize(bytes.length);
    PDComplexFileSpecification specification = new PDComplexFileSpecification();
    specification.setFile(part.attachment());
    specification.setFileUnicode(part.attachment());
    specification.setEmbeddedFile(file);
    specification.setEmbeddedFileUnicode(file);
    return specification;
  }
}
