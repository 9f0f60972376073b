package org.netsketch.file;

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
import org.netsketch.text.InvalidInput;

/** The experiment that lies in a figure or a report of the program: PNG, SVG, PDF or HTML. */
public final class EnclosedExperiment {
  /** What the text of a PNG file and the metadata of an SVG file are called. */
  public static final String KEYWORD = "netsketch";

  /** What the attachment of a PDF file is called. */
  public static final String ATTACHMENT = "experiment.netsketch.json";

  private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final byte[] PDF = {'%', 'P', 'D', 'F', '-'};

  /** As it was written, or as a browser has saved it. */
  private static final Pattern SCRIPT =
      Pattern.compile("<script\\b[^>]*\\bid=\"" + KEYWORD + "\"[^>]*>([^<]*)</script>");

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
   * The text of the experiment in a figure.
   *
   * @throws InvalidInput if there is none
   */
  static String read(byte[] figure) {
    Optional<String> found;
    try {
      found =
          isPng(figure)
              ? inPng(figure)
              : isPdf(figure) ? inPdf(figure) : isHtml(figure) ? inHtml(figure) : inSvg(figure);
    } catch (IOException | XMLStreamException e) {
      throw new InvalidInput("", "brokenFigure");
    }
    return found.orElseThrow(() -> new InvalidInput("", "noExperimentInside"));
  }

  /** An iTXt chunk: keyword, 0, flag, method, language, 0, translated keyword, 0, text. */
  private static Optional<String> inPng(byte[] bytes) {
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
      String head = KEYWORD + "\0\0\0";
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

  private static Optional<String> inSvg(byte[] bytes) throws XMLStreamException {
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
              && KEYWORD.equals(reader.getAttributeValue(null, "id"));
      if (metadata) {
        return Optional.of(reader.getElementText());
      }
    }
    return Optional.empty();
  }

  /**
   * An experiment as an element of a page that no browser shows.
   *
   * @param experiment the text of its file
   */
  public static String element(String experiment) {
    // Signs of markup stand in texts only, where JSON has other words for them.
    String plain =
        experiment.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e");
    return "<script type=\"application/json\" id=\"" + KEYWORD + "\">\n" + plain + "</script>\n";
  }

  private static Optional<String> inHtml(byte[] bytes) {
    Matcher script = SCRIPT.matcher(new String(bytes, StandardCharsets.UTF_8));
    return script.find() ? Optional.of(script.group(1)) : Optional.empty();
  }

  private static Optional<String> inPdf(byte[] bytes) throws IOException {
    try (PDDocument document = Loader.loadPDF(bytes)) {
      PDDocumentNameDictionary names = document.getDocumentCatalog().getNames();
      if (names == null
          || names.getEmbeddedFiles() == null
          || names.getEmbeddedFiles().getNames() == null) {
        return Optional.empty();
      }
      PDComplexFileSpecification file = names.getEmbeddedFiles().getNames().get(ATTACHMENT);
      return file == null || file.getEmbeddedFile() == null
          ? Optional.empty()
          : Optional.of(new String(file.getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8));
    }
  }
}
