package org.netsketch.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netsketch.data.DataPlan;
import org.netsketch.data.DataSource;
import org.netsketch.data.Dataset;
import org.netsketch.data.Expression;
import org.netsketch.data.Split;
import org.netsketch.file.View;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Initializer;
import org.netsketch.nn.Loss;
import org.netsketch.nn.ParameterPlace;
import org.netsketch.nn.Parameters;
import org.netsketch.nn.Relu;
import org.netsketch.nn.Unit;
import org.netsketch.text.Language;
import org.netsketch.text.LocalText;
import org.netsketch.text.Messages;
import org.netsketch.train.Experiment;
import org.netsketch.train.LayerPlan;
import org.netsketch.train.NetworkPlan;
import org.netsketch.train.Regularization;
import org.netsketch.train.Schedule;
import org.netsketch.train.Sgd;
import org.netsketch.train.StopRule;
import org.netsketch.train.Trainer;
import org.netsketch.train.TrainingPlan;

/** Draws every figure without a window, and looks at its pixels. */
class FigureTest {
  private static final Messages ENGLISH = Messages.in(Language.EN);
  private static FigureData fiveSigmoids;
  private static FigureData hundredRelus;

  @BeforeAll
  static void train() {
    fiveSigmoids = trained(5, new Activation.Sigmoid(), 0.1);
    hundredRelus = trained(100, new Relu(), 0.01);
  }

  /** A sine with a quarter of the points set aside. */
  private static FigureData trained(int units, Activation activation, double rate) {
    return trained(List.of(new LayerPlan(units, activation)), rate);
  }

  private static FigureData trained(List<LayerPlan> hidden, double rate) {
    return trained(hidden, rate, new DataSource.Points(sine()));
  }

  /** The same with the points of a typed function. */
  private static FigureData trainedOnFunction() {
    DataSource.Function function =
        new DataSource.Function(
            Expression.parse("2*sin(x)"),
            List.of(-2.0),
            List.of(2.0),
            50,
            DataSource.Positions.EVEN,
            new DataSource.Noise(DataSource.Noise.Kind.NORMAL, 0.5, false));
    return trained(List.of(new LayerPlan(5, new Activation.Sigmoid())), 0.1, function);
  }

  private static FigureData trained(List<LayerPlan> hidden, double rate, DataSource source) {
    List<LayerPlan> layers = new ArrayList<>(hidden);
    layers.add(new LayerPlan(1, new Activation.Identity()));
    Experiment experiment =
        new Experiment(
            LocalText.of("sine"),
            LocalText.EMPTY,
            7,
            new DataPlan(
                source,
                new DataPlan.Validation(0.25, DataPlan.Pick.RANDOM),
                DataPlan.Standardize.NONE),
            new NetworkPlan(layers, Optional.empty(), Initializer.Scheme.ZEROS, Optional.empty()),
            new TrainingPlan(
                new Loss.MeanSquaredError(),
                new Sgd(rate, 0.0, false),
                new Schedule.Constant(),
                10,
                true,
                Regularization.NONE,
                200,
                StopRule.NEVER),
            "");
    Trainer trainer = Trainer.of(experiment);
    trainer.run();
    return FigureData.of(trainer);
  }

  private static Dataset sine() {
    double[][] x = new double[200][1];
    double[][] y = new double[200][1];
    for (int i = 0; i < x.length; i++) {
      x[i][0] = -2.0 + 4.0 * i / (x.length - 1);
      y[i][0] = 2.0 * Math.sin(x[i][0]) + 0.3 * Math.sin(97.0 * i);
    }
    return new Dataset(x, y, List.of("x"), List.of("y"), List.of());
  }

  @Test
  void anErrorOfOneEpochAloneIsADot() {
    Trainer start = Trainer.of(fiveSigmoids.preparation().experiment());
    LossFigure loss = LossFigure.of(FigureData.of(start), true, Palette.PAPER, ENGLISH);
    BufferedImage image =
        FigureImage.of(
            (graphics, area) -> loss.draw(graphics, area, new Caption(false, false)),
            400,
            200,
            1.0);
    assertTrue(pixels(image, Palette.PAPER.network()) > 5, "the error of epoch 0");
    assertTrue(pixels(image, Palette.PAPER.leastSquares()) > 200, "the level of the baseline");
  }

  static Stream<Palette> palettes() {
    return Palette.all().stream();
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void theFitShowsItsFourColours(Palette palette) throws IOException {
    BufferedImage image =
        write(FitFigure.of(fiveSigmoids, palette, ENGLISH), 900, 560, "fit-" + palette.id());
    assertTrue(pixels(image, palette.network()) > 1000, "the network's curve");
    assertTrue(pixels(image, palette.leastSquares()) > 500, "the least-squares line");
    assertTrue(near(image, palette.validation()) > 200, "validation points");
    assertTrue(pixels(image, palette.surface()) > 100_000, "the ground");
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void everyCurveOfTheFitCanBeSwitchedOnAndOff(Palette palette) throws IOException {
    FigureData data = trainedOnFunction();
    Set<View.Curve> all = EnumSet.allOf(View.Curve.class);
    BufferedImage whole = write(fit(data, all, palette), 900, 560, "fit-curves-" + palette.id());
    for (View.Curve curve : View.Curve.values()) {
      Set<View.Curve> others = EnumSet.complementOf(EnumSet.of(curve));
      BufferedImage without = FigureImage.of(fit(data, others, palette).picture(), 400, 250, 1.0);
      BufferedImage with = FigureImage.of(fit(data, all, palette).picture(), 400, 250, 1.0);
      int different = differing(with, without);
      assertTrue(different > 150, curve + " changes " + different + " pixels");
    }
    assertTrue(near(whole, palette.trueFunction()) > 200, "the function");
    assertEquals(Optional.empty(), TrueFunction.of(fiveSigmoids), "of points nothing is known");
  }

  private static FitFigure fit(FigureData data, Set<View.Curve> curves, Palette palette) {
    return FitFigure.of(data, curves, palette, ENGLISH);
  }

  private static int differing(BufferedImage one, BufferedImage other) {
    int count = 0;
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        count += one.getRGB(x, y) == other.getRGB(x, y) ? 0 : 1;
      }
    }
    return count;
  }

  @Test
  void ofManyPointsOnlySomeHaveAResidual() {
    FigureData few = trainedOnFunction();
    assertEquals(37, residuals(few), "each of a few that are trained on");
    double[][] x = new double[10_000][1];
    for (int i = 0; i < x.length; i++) {
      x[i][0] = -2.0 + 4.0 * i / x.length;
    }
    Dataset many = new Dataset(x, x, List.of("x"), List.of("y"), List.of());
    Split split = new Split(many, IntStream.range(0, 10_000).toArray(), new int[0]);
    int drawn = residuals(few.with(split));
    assertTrue(drawn > 80 && drawn <= 134, drawn + " on 400 pixels");
  }

  private static int residuals(FigureData data) {
    AtomicInteger strokes = new AtomicInteger();
    Paper paper =
        (Paper)
            Proxy.newProxyInstance(
                Paper.class.getClassLoader(),
                new Class<?>[] {Paper.class},
                (proxy, method, arguments) -> {
                  strokes.incrementAndGet();
                  return null;
                });
    new Residuals(data, Palette.LIGHT)
        .paint(paper, new PlotArea(0, 0, 400, 300, data.inputRange(), data.targetRange(), false));
    return strokes.get();
  }

  @Test
  void numbersOfAnAxisHaveRoomHoweverLarge() {
    AxisRange large = new AxisRange(-2.5e9, 2.5e9);
    StillLayer still =
        new FitFigure(fiveSigmoids, large, large, View.USUAL.curves(), Palette.LIGHT, ENGLISH)
            .still(600, 300, 1.0);
    for (int y = 0; y < 300; y++) {
      for (int x : new int[] {0, 599}) {
        assertEquals(
            Palette.LIGHT.surface().getRGB(), still.image().getRGB(x, y), "cut at " + x + "," + y);
      }
    }
    assertTrue(still.area().x() > 70, still.area().toString());
  }

  @Test
  void theCurveLiesWhereTheNetworkSays() throws IOException {
    FitFigure figure = FitFigure.of(fiveSigmoids, Palette.LIGHT, ENGLISH);
    StillLayer still = figure.still(800, 500, 1.0);
    assertEquals(800, still.image().getWidth());
    assertEquals(0, pixels(still.image(), Palette.LIGHT.network()), "the still layer has no curve");
    PlotArea area = still.area();
    assertTrue(area.x() > 30 && area.x() + area.width() < 800, area.toString());
    double y = fiveSigmoids.baseline().orElseThrow().predict(new double[] {0.5}, 0);
    int pixelX = (int) area.toX(0.5);
    int pixelY = (int) area.toY(y);
    assertTrue(
        pixels(
                still.image().getSubimage(pixelX - 2, pixelY - 3, 5, 7),
                Palette.LIGHT.leastSquares())
            > 3,
        "the line is where the plot area says");
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void theLossShowsTrainingValidationAndBaseline(Palette palette) throws IOException {
    for (boolean logarithmic : new boolean[] {true, false}) {
      LossFigure figure = LossFigure.of(fiveSigmoids, logarithmic, palette, ENGLISH);
      String name = "loss-" + palette.id() + (logarithmic ? "-log" : "-linear");
      BufferedImage image = write(figure, 640, 400, name);
      // On a linear axis both curves lie near the bottom, one upon the other.
      int least = logarithmic ? 200 : 20;
      assertTrue(near(image, palette.network()) > least, name);
      assertTrue(near(image, palette.validation()) > least, name);
      assertTrue(near(image, palette.leastSquares()) > 200, name);
    }
  }

  @Test
  void aHundredNeuronsAreOneGrid() throws IOException {
    NeuronsFigure figure = NeuronsFigure.of(hundredRelus, Palette.LIGHT, ENGLISH);
    assertEquals(100, figure.units());
    BufferedImage image = write(figure, 900, 600, "neurons-100");
    assertTrue(near(image, Palette.LIGHT.activation()) > 2000);
    write(NeuronsFigure.of(fiveSigmoids, Palette.DARK, ENGLISH), 900, 400, "neurons-5-dark");
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void aNetworkShowsSignsAndOutputs(Palette palette) throws IOException {
    NetworkFigure figure = NetworkFigure.of(fiveSigmoids, palette, ENGLISH);
    BufferedImage image = write(figure, 300, 420, "network-" + palette.id());
    assertTrue(near(image, palette.activation()) > 100, "what hidden neurons give");
    assertTrue(near(image, palette.network()) > 20, "what the network gives");
    assertTrue(pixels(image, palette.positive()) > 50, "the legend has both signs");
    assertTrue(pixels(image, palette.negative()) > 50, "the legend has both signs");
  }

  @Test
  void aHundredNeuronsAndSeveralLayersAreOneDiagram() throws IOException {
    write(NetworkFigure.of(hundredRelus, Palette.LIGHT, ENGLISH), 300, 420, "network-100");
    LayerPlan layer = new LayerPlan(8, new Activation.Tanh());
    FigureData deep = trained(List.of(layer, layer, layer), 0.05);
    NetworkFigure figure = NetworkFigure.of(deep, Palette.LIGHT, ENGLISH);
    BufferedImage image = write(figure, 300, 420, "network-deep");
    assertTrue(near(image, Palette.LIGHT.negative()) > 500, "weights below 0");
  }

  @Test
  void gradientsAndActivationsAreDrawn() throws IOException {
    GradientFigure gradients = GradientFigure.of(hundredRelus, Palette.LIGHT, ENGLISH);
    assertTrue(near(write(gradients, 520, 320, "gradients"), Palette.LIGHT.ink()) > 300);
    ActivationFigure activation = ActivationFigure.of(fiveSigmoids, 0, Palette.LIGHT, ENGLISH);
    BufferedImage image = write(activation, 560, 320, "activation");
    assertTrue(near(image, Palette.LIGHT.activation()) > 500, "the function");
    assertTrue(near(image, Palette.LIGHT.mutedInk()) > 100, "its derivative");
  }

  @ParameterizedTest
  @MethodSource("palettes")
  void theLegendOfLayersStandsAboveTheCurvesAndLeavesThemTheirRoom(Palette palette) {
    LayerPlan layer = new LayerPlan(8, new Activation.Tanh());
    FigureData deep = trained(List.of(layer, layer, layer, layer, layer), 0.05);
    for (int height : new int[] {150, 250, 500}) {
      GradientFigure figure = GradientFigure.of(deep, palette, ENGLISH);
      PlotArea area = figure.still(420, height, 1.0).area();
      Figure drawn =
          (graphics, whole) -> {
            Paper paper = new ImagePaper(graphics);
            paper.fill(whole, 0.0, palette.surface());
            figure.paint(paper, area);
          };
      BufferedImage image = FigureImage.of(drawn, 420, height, 1.0);
      BufferedImage above = image.getSubimage(0, 0, 420, (int) area.y());
      assertTrue(near(above, palette.ink()) > 100, "letters");
      assertTrue(near(above, LayerColours.of(0, 6, palette)) > 20, "the first layer's colour");
      assertTrue(area.height() > 0.4 * height - 2.9 * palette.fontSize(), area.toString());
    }
  }

  @Test
  void aUnitIsStuckWhereItsDerivativeIsNothing() {
    Parameters dead = hundredRelus.parameters().with(ParameterPlace.ofBias(0, 4), -1e6);
    FigureData data =
        new FigureData(
            hundredRelus.preparation(), hundredRelus.baseline(), dead, hundredRelus.history());
    int before = UnitStates.of(hundredRelus).stuck()[0];
    int alive = dead.weight(0, 4, 0) == 0.0 ? 0 : 1;
    assertEquals(before + alive, UnitStates.of(data).stuck()[0]);
    Parameters saturated = fiveSigmoids.parameters().with(ParameterPlace.ofBias(0, 2), 40.0);
    FigureData sigmoids =
        new FigureData(
            fiveSigmoids.preparation(), fiveSigmoids.baseline(), saturated, fiveSigmoids.history());
    assertEquals(1, UnitStates.of(sigmoids).stuck()[0]);
  }

  @Test
  void aNeuronSwitchedOffLeavesADashedFit() {
    AxisRange range = fiveSigmoids.inputRange();
    NetworkCurve curve = NetworkCurve.of(fiveSigmoids, range, 100);
    FitCurves curves = new FitCurves(fiveSigmoids, curve, View.USUAL.curves(), Palette.LIGHT);
    Emphasis off = Emphasis.NONE.without(Set.of(new Unit(0, 1)));
    Figure figure =
        (graphics, area) ->
            curves.paint(
                new ImagePaper(graphics),
                PlotArea.linear(area, range, new AxisRange(-4.0, 4.0)),
                off);
    int dashed = pixels(FigureImage.of(figure, 400, 300, 1.0), Palette.LIGHT.network());
    Figure all =
        (graphics, area) ->
            curves.paint(
                new ImagePaper(graphics),
                PlotArea.linear(area, range, new AxisRange(-4.0, 4.0)),
                Emphasis.NONE);
    int whole = pixels(FigureImage.of(all, 400, 300, 1.0), Palette.LIGHT.network());
    assertTrue(dashed > 100 && dashed < whole, dashed + " of " + whole);
  }

  @Test
  void aSheetHasEverythingInBothLanguages() throws IOException {
    for (Language language : Language.values()) {
      SheetFigure sheet = SheetFigure.of(fiveSigmoids, Palette.LIGHT, Messages.in(language));
      BufferedImage image = write(sheet, 1200, 900, "sheet-" + language.code());
      assertTrue(pixels(image, Palette.LIGHT.network()) > 2000);
    }
  }

  @Test
  void aScaleMakesLettersAndLinesLarger() {
    FitFigure figure = FitFigure.of(fiveSigmoids, Palette.LIGHT, ENGLISH);
    BufferedImage once = FigureImage.of(figure, 400, 300, 1.0);
    BufferedImage twice = FigureImage.of(figure, 400, 300, 2.0);
    assertEquals(800, twice.getWidth());
    int ratio =
        pixels(twice, Palette.LIGHT.network()) / Math.max(1, pixels(once, Palette.LIGHT.network()));
    assertTrue(ratio >= 3, "ratio " + ratio);
  }

  /** Writes a picture for people to look at, and gives it back as it was read again. */
  private static BufferedImage write(Figure figure, int width, int height, String name)
      throws IOException {
    byte[] png = FigureImage.png(FigureImage.of(figure, width, height, 1.0));
    Path folder = Files.createDirectories(Path.of("target", "screenshots"));
    Files.write(folder.resolve("figure-" + name + ".png"), png);
    return ImageIO.read(new ByteArrayInputStream(png));
  }

  private static int pixels(BufferedImage image, Color colour) {
    return count(image, colour, 0);
  }

  /**
   * Pixels that have nearly the colour, as where something is drawn that the ground shines through.
   */
  private static int near(BufferedImage image, Color colour) {
    return count(image, colour, 45);
  }

  private static int count(BufferedImage image, Color colour, int tolerance) {
    int count = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        Color pixel = new Color(image.getRGB(x, y));
        boolean same =
            Math.abs(pixel.getRed() - colour.getRed()) <= tolerance
                && Math.abs(pixel.getGreen() - colour.getGreen()) <= tolerance
                && Math.abs(pixel.getBlue() - colour.getBlue()) <= tolerance;
        count += same ? 1 : 0;
      }
    }
    return count;
  }
}
