package org.netsketch.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.netsketch.figure.Caption;
import org.netsketch.figure.FigureData;
import org.netsketch.figure.Outcome;
import org.netsketch.file.ExperimentFile;
import org.netsketch.file.Gallery;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Language;
import org.netsketch.text.Messages;
import org.netsketch.train.Experiment;
import org.netsketch.train.Trainer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** Figures as files, read back by other programs' eyes. */
final class FigureFileTest {
  private static final Map<Outcome, FigureData> RUNS = new EnumMap<>(Outcome.class);
  private static final double MILLIMETRES_A_POINT = 25.4 / 72.0;

  @TempDir Path folder;

  @BeforeAll
  static void train() {
    TrainedRuns.all().forEach((name, run) -> RUNS.putIfAbsent(Outcome.of(run.rows()), run));
  }

  private static PrintedFigure fit(Language language) {
    return PrintedFigure.of(
        RUNS.get(Outcome.CURVE), Print.USUAL.in(language), Path.of("").toAbsolutePath());
  }

  static Stream<Arguments> everyFigure() {
    List<Arguments> all = new ArrayList<>();
    for (Outcome outcome : Outcome.values()) {
      for (Chart chart : Chart.values()) {
        all.add(Arguments.of(outcome, chart));
      }
    }
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("everyFigure")
  void everyChartOfEveryKindOfDataIsDrawnInEveryFormatAndLanguage(Outcome outcome, Chart chart)
      throws Exception {
    assertEquals(outcome, Outcome.of(RUNS.get(outcome).rows()));
    for (Language language : Language.values()) {
      PrintedFigure figure = figure(outcome, chart, language);
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(FigureKind.PNG.bytes(figure)));
      assertTrue(colours(image) > 20, "colours of the picture");
    }
    Document svg = svg(FigureKind.SVG.bytes(figure(outcome, chart, Language.EN)));
    assertTrue(svg.getElementsByTagName("path").getLength() > 5, "lines");
    assertTrue(svg.getElementsByTagName("text").getLength() > 3, "texts");
    String text = pdfText(FigureKind.PDF.bytes(figure(outcome, chart, Language.ZH)));
    assertTrue(text.codePoints().anyMatch(c -> c > 0x4E00), text);
  }

  @ParameterizedTest
  @MethodSource("everyFigure")
  void whatIsDrawnInAnSvgLiesInGroupsWithNames(Outcome outcome, Chart chart) throws Exception {
    Document svg = svg(FigureKind.SVG.bytes(figure(outcome, chart, Language.EN)));
    for (String kind : List.of("path", "circle", "text", "image")) {
      NodeList drawn = svg.getElementsByTagName(kind);
      for (int i = 0; i < drawn.getLength(); i++) {
        assertTrue(isInAPart(drawn.item(i)), () -> kind + " without a name");
      }
    }
    boolean alone = chart == Chart.FIT || chart == Chart.LANDSCAPE;
    assertFalse(alone && ids(svg).contains("title--2"), "nothing is drawn twice");
  }

  private static boolean isInAPart(Node node) {
    for (Node above = node; above instanceof Element element; above = above.getParentNode()) {
      boolean named = element.getTagName().equals("g") && element.hasAttribute("id");
      if (named || element.getTagName().equals("defs")) {
        return true;
      }
    }
    return false;
  }

  private static Set<String> ids(Document svg) {
    Set<String> ids = new HashSet<>();
    NodeList groups = svg.getElementsByTagName("g");
    for (int i = 0; i < groups.getLength(); i++) {
      ids.add(((Element) groups.item(i)).getAttribute("id"));
    }
    return ids;
  }

  @Test
  void everyCurveIsAGroupOfItsOwn() throws Exception {
    byte[] activations =
        FigureKind.SVG.bytes(figure(Outcome.CURVE, Chart.ACTIVATIONS, Language.EN));
    assertTrue(ids(svg(activations)).containsAll(Set.of("activation", "derivative", "samples")));
    byte[] neurons = FigureKind.SVG.bytes(figure(Outcome.CURVE, Chart.NEURONS, Language.EN));
    assertTrue(
        ids(svg(neurons))
            .containsAll(Set.of("neuron-5-activation", "neuron-5-contribution", "sum")));
  }

  private static PrintedFigure figure(Outcome outcome, Chart chart, Language language) {
    Print print = Print.USUAL.of(chart).in(language).fine(60);
    return PrintedFigure.of(RUNS.get(outcome), print, Path.of("").toAbsolutePath());
  }

  private static long colours(BufferedImage image) {
    return Arrays.stream(
            image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()))
        .distinct()
        .count();
  }

  @ParameterizedTest
  @EnumSource(FigureKind.class)
  void theSameRunGivesTheSameBytes(FigureKind kind) {
    byte[] first = kind.bytes(fit(Language.ZH));
    Trainer again = Trainer.of(RUNS.get(Outcome.CURVE).preparation().experiment());
    again.run();
    PrintedFigure second =
        PrintedFigure.of(
            FigureData.of(again), Print.USUAL.in(Language.ZH), Path.of("").toAbsolutePath());
    assertArrayEquals(first, kind.bytes(second));
  }

  @ParameterizedTest
  @EnumSource(FigureKind.class)
  void theExperimentIsReadBackAsItWas(FigureKind kind) throws IOException {
    PrintedFigure figure = PrintedFigure.of(RUNS.get(Outcome.CURVE), Print.USUAL, folder);
    Path file = folder.resolve("figure" + kind.extension());
    Files.write(file, kind.bytes(figure));
    Experiment experiment = RUNS.get(Outcome.CURVE).preparation().experiment();
    assertEquals(experiment, ExperimentFile.read(file));
  }

  @Test
  void aTitleThatEndsAnXmlSectionIsReadBack() throws IOException {
    String json =
        ExperimentFile.toJson(Gallery.TWO_SIN_X.experiment())
            .replace("2 sin x with five", "]]> & <a> ]]> five");
    Experiment odd = ExperimentFile.parse(json, "odd", folder);
    Path file = folder.resolve("odd.svg");
    Files.write(
        file,
        FigureKind.SVG.bytes(PrintedFigure.of(TrainedRuns.trained(odd), Print.USUAL, folder)));
    assertEquals(odd.withEpochs(5), ExperimentFile.read(file));
  }

  @Test
  void figuresOfOthersAndBrokenOnesAreToldApart() throws IOException {
    Path file = folder.resolve("other");
    Files.writeString(file, "<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'/>");
    assertFault(
        file, "there is no experiment in this figure; figures that NetSketch has made have one");
    ImageIO.write(new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB), "png", file.toFile());
    assertFault(
        file, "there is no experiment in this figure; figures that NetSketch has made have one");
    for (FigureKind kind : FigureKind.values()) {
      byte[] whole = kind.bytes(fit(Language.EN));
      Files.write(file, Arrays.copyOf(whole, 300));
      assertFault(file, "this figure cannot be read; the file is not whole");
    }
  }

  private static void assertFault(Path file, String message) {
    InvalidInput fault = assertThrows(InvalidInput.class, () -> ExperimentFile.read(file));
    assertEquals(file + ": " + message, fault.getMessage());
  }

  @Test
  void aPngSaysHowLargeItIsOnPaper() throws IOException {
    byte[] png = FigureKind.PNG.bytes(fit(Language.EN));
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
      ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
      reader.setInput(in);
      assertEquals(Math.round(160 / 25.4 * 300), reader.getWidth(0));
      Element root = (Element) reader.getImageMetadata(0).getAsTree("javax_imageio_png_1.0");
      Element size = (Element) root.getElementsByTagName("pHYs").item(0);
      assertEquals("11811", size.getAttribute("pixelsPerUnitXAxis")); // 300 an inch
      assertEquals("meter", size.getAttribute("unitSpecifier"));
    }
  }

  @Test
  void anSvgIsInMillimetresWithTextsAndNamedGroups() throws Exception {
    Document svg = svg(FigureKind.SVG.bytes(fit(Language.ZH)));
    Element root = svg.getDocumentElement();
    assertEquals("160mm", root.getAttribute("width"));
    String[] box = root.getAttribute("viewBox").split(" ");
    double proportion = Double.parseDouble(box[3]) / Double.parseDouble(box[2]);
    double height = Double.parseDouble(root.getAttribute("height").replace("mm", ""));
    assertEquals(160.0 * proportion, height, 0.01);
    List<String> names = new ArrayList<>();
    NodeList groups = svg.getElementsByTagName("g");
    for (int i = 0; i < groups.getLength(); i++) {
      names.add(((Element) groups.item(i)).getAttribute("id"));
    }
    assertTrue(
        names.containsAll(
            List.of(
                "title",
                "legend",
                "x-axis",
                "y-axis",
                "points",
                "least-squares",
                "network",
                "equations")),
        names.toString());
    assertFalse(names.contains("validation"), "there are no such points");
    String words = texts(svg);
    assertTrue(words.contains(Messages.in(Language.ZH).get("figure.points")), words);
    assertTrue(words.contains("−1.5"), words);
    Element points = groupNamed(groups, "points");
    assertEquals(1000, points.getElementsByTagName("circle").getLength());
    String style = svg.getElementsByTagName("style").item(0).getTextContent();
    assertTrue(style.contains("src: url(data:font/ttf;base64,"), "the letters come along");
  }

  private static Element groupNamed(NodeList groups, String name) {
    for (int i = 0; i < groups.getLength(); i++) {
      Element group = (Element) groups.item(i);
      if (group.getAttribute("id").equals(name)) {
        return group;
      }
    }
    throw new AssertionError("no group " + name);
  }

  private static String texts(Document svg) {
    StringBuilder words = new StringBuilder();
    NodeList texts = svg.getElementsByTagName("text");
    for (int i = 0; i < texts.getLength(); i++) {
      words.append(texts.item(i).getTextContent()).append('|');
    }
    return words.toString();
  }

  private static Document svg(byte[] bytes) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(bytes));
  }

  @Test
  void aPdfIsInMillimetresWithEmbeddedFacesAndWordsToBeFound() throws IOException {
    byte[] bytes = FigureKind.PDF.bytes(fit(Language.ZH));
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      assertEquals(1, pdf.getNumberOfPages());
      float width = pdf.getPage(0).getMediaBox().getWidth();
      assertEquals(160.0, width * MILLIMETRES_A_POINT, 0.01);
      int faces = 0;
      PDResources page = pdf.getPage(0).getResources();
      for (COSName name : page.getXObjectNames()) {
        PDResources form = ((PDFormXObject) page.getXObject(name)).getResources();
        for (COSName font : form.getFontNames()) {
          assertTrue(form.getFont(font).isEmbedded(), font.getName());
          faces++;
        }
      }
      assertTrue(faces > 0, "letters are letters");
    }
    String text = pdfText(bytes);
    assertTrue(text.contains(Messages.in(Language.ZH).get("figure.points")), text);
    assertTrue(text.contains("−1.5"), text);
  }

  private static String pdfText(byte[] bytes) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  @Test
  void titleAndLegendCanBeLeftOut() throws Exception {
    PrintedFigure bare =
        PrintedFigure.of(
            RUNS.get(Outcome.CURVE),
            Print.USUAL.with(new Caption(false, false)),
            Path.of("").toAbsolutePath());
    String svg = new String(FigureKind.SVG.bytes(bare), StandardCharsets.UTF_8);
    assertFalse(svg.contains("id=\"title\""));
    assertFalse(svg.contains("id=\"legend\""));
    assertFalse(svg.contains("id=\"equations\""));
    assertTrue(svg.contains("id=\"network\""));
  }

  @Test
  void lettersHaveEightAndAHalfPointsWhateverTheWidth() throws Exception {
    for (double width : new double[] {80.0, 160.0}) {
      PrintedFigure figure =
          PrintedFigure.of(
              RUNS.get(Outcome.CURVE), Print.USUAL.wide(width), Path.of("").toAbsolutePath());
      Document svg = svg(FigureKind.SVG.bytes(figure));
      Element root = svg.getDocumentElement();
      double units = Double.parseDouble(root.getAttribute("viewBox").split(" ")[2]);
      double points = width / 25.4 * 72.0 / units;
      Element axis = groupNamed(svg.getElementsByTagName("g"), "x-axis");
      Element number = (Element) axis.getElementsByTagName("text").item(0);
      double size = Double.parseDouble(number.getAttribute("font-size")) * points;
      assertEquals(8.5, size, 0.01);
    }
  }

  @Test
  void aNarrowFigureIsHighEnoughForItsWords() {
    Print narrow = Print.USUAL.wide(60.0).scaled(1.5);
    PrintedFigure figure = PrintedFigure.of(RUNS.get(Outcome.CURVE), narrow, folder);
    PrintedFigure bare =
        PrintedFigure.of(RUNS.get(Outcome.CURVE), narrow.with(new Caption(false, false)), folder);
    assertTrue(figure.height() > bare.height() + 30.0, figure.height() + " mm");
    assertTrue(bare.height() >= 30.0, "the chart itself is half as high as wide");
  }
}
