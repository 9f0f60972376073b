package org.netsketch.file;

import com.fasterxml.jackson.databind.node.TextNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.netsketch.file.Enclosure.Part;
import org.netsketch.text.InvalidInput;

/** The experiment that lies in a figure or a report of the program: PNG, SVG, PDF or HTML. */
public final class EnclosedExperiment {
  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

  private static final Pattern HTML =
      Pattern.compile("<(!doctype )?html\\b", Pattern.CASE_INSENSITIVE);

  /** So far into a file the first element of SVG or HTML is looked for. */
  private static final int HEAD = 2_000;

  private EnclosedExperiment() {}

  /** Whether a file is a figure, whoever made it; what cannot be read is none. */
  public static boolean isFigure(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return isFigure(in.readNBytes(HEAD));
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether the bytes of a file are those of a figure, whoever made it. */
  static boolean isFigure(byte[] bytes) {
    return isPng(bytes) || isPdf(bytes) || isHtml(bytes) || isSvg(bytes);
  }

  private static boolean isPng(byte[] bytes) {
    return begins(bytes, PNG);
  }

  private static boolean isPdf(byte[] bytes) {
    return begins(bytes, PDF);
  }

  private static boolean isSvg(byte[] bytes) {
    return head(bytes).startsWith("<") && head(bytes).contains("<svg");
  }

  private static boolean isHtml(byte[] bytes) {
    return head(bytes).startsWith("<") && HTML.matcher(head(bytes)).find();
  }

  private static String head(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.UTF_8);
    return FileText.withoutMark(head).stripLeading();
  }

  private static boolean begins(byte[] bytes, byte[] mark) {
    return bytes.length >= mark.length
        && Arrays.equals(bytes, 0, mark.length, mark, 0, mark.length);
  }

  /**
   * What lies in a figure.
   *
   * @throws InvalidInput if there is no experiment
   */
  static Enclosure read(byte[] figure) {
    try {
      String experiment =
          find(figure, Part.EXPERIMENT)
              .orElseThrow(() -> new InvalidInput("", "noExperimentInside"));
      return new Enclosure(experiment, find(figure, Part.TABLE));
    } catch (IOException | XMLStreamException e) {
      throw new InvalidInput("", "brokenFigure");
    }
  }

  private static Optional<String> find(byte[] figure, Part part)
      throws IOException, XMLStreamException {
    if (isPng(figure)) {
      return inPng(figure, part.keyword());
    } else if (isPdf(figure)) {
      return inPdf(figure, part.attachment());
    }
    if (isHtml(figure)) {
      return part == Part.TABLE
          ? inHtml(figure, part.keyword()).map(json -> JsonText.parse(json).asText())
          : inHtml(figure, part.keyword());
    }
    return inSvg(figure, part.keyword());
  }

  /** An iTXt chunk: keyword, 0, flag, method, language, 0, translated keyword, 0, text. */
  private static Optional<String> inPng(byte[] bytes, String keyword) {
    ByteBuffer in = ByteBuffer.wrap(bytes).position(PNG.length);
    while (in.remaining() >= 12) {
      int length = in.getInt();
      byte[] kind = new byte[4];
      in.get(kind);
      if (length < 0 || length > in.remaining() - 4) {
        throw new InvalidInput("", "brokenFigure");
      }
      byte[] chunk = new byte[length];
      in.get(chunk).getInt();
      String head = keyword + "\0\0\0";
      boolean ours =
          new String(kind, StandardCharsets.US_ASCII).equals("iTXt")
              && begins(chunk, head.getBytes(StandardCharsets.US_ASCII));
      if (ours) {
        int language = indexOfZero(chunk, head.length());
        int text = indexOfZero(chunk, language + 1) + 1;
        return Optional.of(new String(chunk, text, length - text, StandardCharsets.UTF_8));
      }
    }
    return Optional.empty();
  }

  private static int indexOfZero(byte[] bytes, int from) {
    for (int i = from; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    throw new InvalidInput("", "brokenFigure");
  }

  private static Optional<String> inSvg(byte[] bytes, String keyword) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newInstance();
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    // What a document type may refer to is nobody's business here.
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
    while (reader.hasNext()) {
      boolean metadata =
          reader.next() == XMLStreamConstants.START_ELEMENT
              && reader.getLocalName().equals("metadata")
              && keyword.equals(reader.getAttributeValue(null, "id"));
      if (metadata) {
        return Optional.of(reader.getElementText());
      }
    }
    return Optional.empty();
  }

  /** An experiment and its table as elements of a page that no browser shows. */
  public static String elements(Enclosure enclosed) {
    return element(Part.EXPERIMENT, enclosed.experiment())
        + enclosed.table().map(table -> element(Part.TABLE, new TextNode(table) + "\n")).orElse("");
  }

  private static String element(Part part, String json) {
    // Signs of markup stand in texts only, where JSON has other words for them.
    String plain = json.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e");
    return "<script type=\"application/json\" id=\""
        + part.keyword()
        + "\">\n"
        + plain
        + "</script>\n";
  }

  private static Optional<String> inHtml(byte[] bytes, String keyword) {
    // As it was written, or as a browser has saved it.
    Pattern script =
        Pattern.compile("<script\\b[^>]*\\bid=\"" + keyword + "\"[^>]*>([^<]*)</script>");
    Matcher found = script.matcher(new String(bytes, StandardCharsets.UTF_8));
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  private static Optional<String> inPdf(byte[] bytes, String name) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
      if (names == null
          || names.getEmbeddedFiles() == null
          || names.getEmbeddedFiles().getNames() == null) {
        return Optional.empty();
      }
      PDComplexFileSpecification file = names.getEmbeddedFiles().getNames().get(name);
      return file == null || file.getEmbeddedFile() == null
          ? Optional.empty()
          : Optional.of(new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8));
    }
  }
}
