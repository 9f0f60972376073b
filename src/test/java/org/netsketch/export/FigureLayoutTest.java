package org.netsketch.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.netsketch.figure.FigureData;
import org.netsketch.figure.Palette;
import org.netsketch.figure.Typeface;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Language;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** Figures stay whole, however narrow they are and however large their letters. */
final class FigureLayoutTest {
  private static final Map<String, FigureData> RUNS = TrainedRuns.all();

  /** Widths in millimetres, and sizes of letters. */
  private static final double[][] SIZES = {
    {30, 0.5}, {30, 1}, {80, 1}, {80, 1.6}, {90, 3}, {160, 1}
  };

  static Stream<Arguments> everyFigure() {
    List<Arguments> all = new ArrayList<>();
    for (String run : RUNS.keySet()) {
      all.add(Arguments.of(run, Chart.ALL, Language.EN)); // has all the others but the landscape
      all.add(Arguments.of(run, Chart.ALL, Language.ZH));
      all.add(Arguments.of(run, Chart.LANDSCAPE, Language.EN));
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("everyFigure")
  void wordsAreWithinThePageAndNotOnEachOther(String run, Chart chart, Language language)
      throws Exception {
    for (double[] size : SIZES) {
      Print print = Print.USUAL.of(chart).in(language).wide(size[0]).scaled(size[1]);
      Document svg = svg(PrintedFigure.of(RUNS.get(run), print, Path.of("").toAbsolutePath()));
      String what = run + ", " + chart + ", " + size[0] + " mm, letters " + size[1] + ": ";
      assertWithinThePage(svg, what);
      assertApart(texts(svg.getDocumentElement()), what);
      boolean tiny = chart == Chart.LANDSCAPE || size[0] / size[1] <= 30.0; // long numbers
      assertScales(svg, "x-axis", tiny ? 1 : 2, what);
      assertScales(svg, "y-axis", 2, what);
    }
  }

  private static Document svg(PrintedFigure figure) throws Exception {
    String text = InlineSvg.of(figure, "figure", "", new Letters());
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  private static void assertWithinThePage(Document svg, String what) {
    String[] box = svg.getDocumentElement().getAttribute("viewBox").split(" ");
    double width = Double.parseDouble(box[2]);
    double height = Double.parseDouble(box[3]);
    Rectangle2D page = new Rectangle2D.Double(-0.5, -0.5, width + 1.0, height + 1.0);
    for (Text text : texts(svg.getDocumentElement())) {
      assertTrue(page.contains(text.box), what + text + " on " + page);
    }
  }

  private static void assertApart(List<Text> texts, String what) {
    for (int i = 0; i < texts.size(); i++) {
      for (int j = 0; j < i; j++) {
        Rectangle2D both = texts.get(i).box.createIntersection(texts.get(j).box);
        assertTrue(
            both.getWidth() < 1.0 || both.getHeight() < 1.0,
            what + texts.get(i) + " and " + texts.get(j));
      }
    }
  }

  /** Each scale has so many numbers at least, two as far from each other as plots are large. */
  private static void assertScales(Document svg, String name, int least, String what) {
    NodeList groups = svg.getElementsByTagName("g");
    for (int i = 0; i < groups.getLength(); i++) {
      Element group = (Element) groups.item(i);
      if (group.getAttribute("id").startsWith("figure-" + name)) {
        List<Text> numbers =
            texts(group).stream().filter(text -> text.text.matches("−?\\d.*")).toList();
        assertTrue(numbers.size() >= least, what + name + " " + numbers);
        Rectangle2D first = numbers.get(0).box;
        Rectangle2D last = numbers.get(numbers.size() - 1).box;
        double apart =
            Math.hypot(
                first.getCenterX() - last.getCenterX(), first.getCenterY() - last.getCenterY());
        assertTrue(
            least == 1 || apart > 1.8 * Palette.PAPER.fontSize(), what + name + " " + numbers);
      }
    }
  }

  /** A text and where its letters are, a little less than they take. */
  private record Text(String text, Rectangle2D box) {}

  private static List<Text> texts(Element within) {
    List<Text> texts = new ArrayList<>();
    NodeList elements = within.getElementsByTagName("text");
    for (int i = 0; i < elements.getLength(); i++) {
      Element element = (Element) elements.item(i);
      float size = Float.parseFloat(element.getAttribute("font-size"));
      boolean bold = element.hasAttribute("font-weight");
      double width =
          (bold ? Typeface.bold(size) : Typeface.regular(size))
              .createGlyphVector(new FontRenderContext(null, true, true), element.getTextContent())
              .getLogicalBounds()
              .getWidth();
      double x = Double.parseDouble(element.getAttribute("x"));
      double y = Double.parseDouble(element.getAttribute("y"));
      double left =
          switch (element.getAttribute("text-anchor")) {
            case "middle" -> x - width / 2;
            case "end" -> x - width;
            default -> x;
          };
      Rectangle2D box = new Rectangle2D.Double(left, y - 0.7 * size, width, 0.7 * size);
      if (element.hasAttribute("transform")) { // an axis' name that stands upright
        box =
            AffineTransform.getRotateInstance(-Math.PI / 2, x, y)
                .createTransformedShape(box)
                .getBounds2D();
      }
      texts.add(new Text(element.getTextContent(), box));
    }
    return texts;
  }

  @Test
  void lettersThatHaveNoRoomAreRefused() {
    Print print = Print.USUAL.wide(80).scaled(3);
    InvalidInput fault =
        assertThrows(
            InvalidInput.class,
            () -> PrintedFigure.of(RUNS.get("CURVE"), print, Path.of("").toAbsolutePath()));
    assertEquals(
        "--width: 80 mm is too narrow for a font scale of 3; allowed: 90 … 1000 mm",
        fault.getMessage());
  }

  @ParameterizedTest
  @EnumSource(Chart.class)
  void theEdgesOfAPictureAreWhite(Chart chart) {
    for (int dpi : new int[] {72, 100, 150}) {
      Print print = Print.USUAL.of(chart).fine(dpi);
      BufferedImage image =
          PngFile.image(PrintedFigure.of(RUNS.get("CURVE"), print, Path.of("").toAbsolutePath()));
      for (int x = 0; x < image.getWidth(); x++) {
        assertEquals(-1, image.getRGB(x, image.getHeight() - 1), chart + " at " + dpi);
      }
      for (int y = 0; y < image.getHeight(); y++) {
        assertEquals(-1, image.getRGB(image.getWidth() - 1, y), chart + " at " + dpi);
      }
    }
  }
}
