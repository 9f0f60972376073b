package org.netsketch.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netsketch.data.DataPlan;
import org.netsketch.data.DataSource;
import org.netsketch.data.Dataset;
import org.netsketch.data.Drawing;
import org.netsketch.export.Chart;
import org.netsketch.file.Gallery;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Network;
import org.netsketch.nn.Parameters;
import org.netsketch.text.Language;
import org.netsketch.text.Messages;
import org.netsketch.train.Preparation;
import org.netsketch.train.Trainer;

/** What is drawn of networks of several inputs is what they say. */
final class PlaneTest {
  private static final Messages ENGLISH = Messages.in(Language.EN);

  private static FigureData trained(Gallery entry, int epochs) {
    Trainer trainer = Trainer.of(entry.experiment().withEpochs(epochs));
    trainer.run();
    return FigureData.of(trainer);
  }

  @ParameterizedTest
  @EnumSource(names = {"SPIRAL", "XOR"})
  void theFieldHasWhatTheNetworkSaysAtEachNode(Gallery entry) {
    FigureData data = trained(entry, 3);
    PlaneRange range = PlaneRange.of(data.rows());
    PlaneField field = PlaneField.of(data.preparation(), data.parameters(), range, 30);
    Network network = new Network(data.parameters());
    double[][] nodes = range.nodes(30);
    for (int node = 0; node < nodes.length; node++) {
      double[] sample = data.preparation().inputScale().apply(new double[][] {nodes[node]})[0];
      assertEquals(network.predict(sample)[0], field.predictions()[0][node], 1e-12);
    }
    assertEquals(range.first().low(), nodes[0][0]);
    assertEquals(range.second().high(), nodes[nodes.length - 1][1]);
  }

  @Test
  void theBoundaryLiesWhereTheOutputIsOneHalf() {
    Preparation moons = Preparation.of(Gallery.MOONS.experiment());
    Architecture one =
        new Architecture(2, List.of(new Architecture.Layer(1, new Activation.Sigmoid())));
    // 0.5 is where 2 x1 - x2 + 0.4 is 0
    Parameters parameters = new Parameters(one, new double[] {2.0, -1.0, 0.4});
    PlaneRange range = new PlaneRange(new AxisRange(-1.0, 1.0), new AxisRange(-2.0, 2.0));
    PlaneField field = PlaneField.of(moons, parameters, range, 60);
    Contour boundary = field.boundaries().get(0);
    assertTrue(boundary.size() > 40, boundary.size() + " pieces");
    for (int i = 0; i < 4 * boundary.size(); i += 2) {
      double x1 = -1.0 + 2.0 * boundary.ends()[i];
      double x2 = -2.0 + 4.0 * boundary.ends()[i + 1];
      double output = new Network(parameters).predict(new double[] {x1, x2})[0];
      assertEquals(0.5, output, 1e-3);
    }
  }

  @Test
  void aContourOfCircleIsRound() {
    int side = 40;
    double[] values = new double[side * side];
    for (int node = 0; node < values.length; node++) {
      double x = (double) (node % side) / (side - 1) - 0.5;
      double y = (double) (node / side) / (side - 1) - 0.5;
      values[node] = Math.hypot(x, y) - 0.3;
    }
    Contour circle = Contour.ofZero(values, side);
    double length = 0.0;
    for (int i = 0; i < 4 * circle.size(); i += 4) {
      double[] ends = circle.ends();
      assertEquals(0.3, Math.hypot(ends[i] - 0.5, ends[i + 1] - 0.5), 2e-3);
      length += Math.hypot(ends[i] - ends[i + 2], ends[i + 1] - ends[i + 3]);
    }
    assertEquals(2.0 * Math.PI * 0.3, length, 0.01);
  }

  @Test
  void confusionCountsEachSampleOnceAndAgreesWithTheAccuracy() {
    FigureData iris = trained(Gallery.IRIS, 20);
    Dataset training = iris.preparation().split().training();
    Confusion confusion = Confusion.of(iris.preparation(), iris.parameters(), training);
    assertEquals(training.size(), confusion.samples());
    double accuracy = iris.history().last(org.netsketch.train.History.Quantity.ACCURACY);
    assertEquals(accuracy, (double) confusion.right() / confusion.samples(), 1e-12);
    for (int category = 0; category < 3; category++) {
      int column = category;
      long there = Arrays.stream(training.targets()).filter(row -> row[column] == 1.0).count();
      assertEquals(there, confusion.samplesOf(category));
    }
  }

  @Test
  void anUntrainedNetworkOfZerosTakesEverySampleForTheFirstClass() {
    FigureData iris = trained(Gallery.IRIS, 0);
    Parameters zeros = new Parameters(iris.parameters().architecture());
    Confusion confusion = Confusion.of(iris.preparation(), zeros, iris.rows());
    assertArrayEquals(new int[][] {{50, 0, 0}, {50, 0, 0}, {50, 0, 0}}, confusion.counts());
  }

  @Test
  void unitsOfBothInputsAreTheSameWhereTheirSpansAreAlike() {
    PlaneRange range = new PlaneRange(new AxisRange(-5.0, 5.0), new AxisRange(-4.0, 4.0));
    PlaneRange fitted = range.fitted(800.0, 400.0);
    assertEquals(8.0, fitted.second().high() - fitted.second().low(), 1e-12);
    assertEquals(16.0, fitted.first().high() - fitted.first().low(), 1e-12);
    PlaneRange unlike = new PlaneRange(new AxisRange(0.0, 100.0), new AxisRange(0.0, 1.0));
    assertEquals(unlike, unlike.fitted(800.0, 400.0));
  }

  @ParameterizedTest
  @EnumSource(names = {"MOONS", "XOR", "SPIRAL", "IRIS", "DIGITS"})
  void everyWayOfDrawingHasPicture(Gallery entry) throws IOException {
    FigureData data = trained(entry, entry == Gallery.DIGITS ? 3 : 60);
    for (Palette palette : Palette.all()) {
      BufferedImage image = FigureImage.of(Outcome.figure(data, palette, ENGLISH), 900, 560, 1.0);
      write(image, entry.id() + "-" + palette.id());
      for (int category = 0; category < 2; category++) {
        assertTrue(hasTint(image, ClassColours.of(category, palette)), "class " + category);
      }
    }
    BufferedImage small =
        FigureImage.of(Outcome.picture(data, Palette.LIGHT, ENGLISH), 264, 132, 2.0);
    write(small, entry.id() + "-picture");
    BufferedImage sheet =
        FigureImage.of(SheetFigure.of(data, Palette.LIGHT, ENGLISH), 1200, 900, 1.0);
    write(sheet, entry.id() + "-sheet");
    BufferedImage diagram =
        FigureImage.of(NetworkFigure.of(data, Palette.LIGHT, ENGLISH), 340, 420, 1.0);
    write(diagram, entry.id() + "-network");
  }

  @ParameterizedTest
  @EnumSource(names = {"TWO_SIN_X", "MOONS", "IRIS"})
  void withoutRowsThereIsAnEmptyChart(Gallery entry) throws IOException {
    FigureData data = trained(entry, 20);
    FigureData none = data.with(new Drawing(data.rows().rows(new int[0]), 0.0).split());
    for (Chart chart : Chart.values()) {
      if (chart.isThere(none)) {
        BufferedImage image = FigureImage.of(chart.of(none, Palette.PAPER, ENGLISH), 900, 560, 1.0);
        write(image, entry.id() + "-" + chart.id() + "-empty");
      }
    }
    assertEquals(0, none.rows().size());
    if (Outcome.of(none.rows()) == Outcome.CONFUSION) {
      Confusion confusion = Confusion.of(none.preparation(), none.parameters(), none.rows());
      assertEquals(0, confusion.samples());
    } else {
      assertEquals(AxisRange.OF_NOTHING, none.inputRange());
      assertEquals(AxisRange.OF_NOTHING, none.targetRange());
    }
  }

  @Test
  void neuronsSpreadOverNoRowsOncePointsAreTakenAway() {
    FigureData iris = trained(Gallery.IRIS, 1);
    Preparation run = iris.preparation();
    DataPlan data = run.experiment().data();
    Dataset none = iris.rows().rows(new int[0]);
    Preparation cleared =
        new Preparation(
            run.experiment()
                .withData(
                    new DataPlan(
                        new DataSource.Points(none), data.validation(), data.standardize())),
            run.split(),
            run.inputScale(),
            run.targetScale(),
            run.start(),
            run.random());
    assertTrue(NetworkSpread.of(run, iris.parameters()).outputs()[0][0].length > 50);
    assertEquals(0, NetworkSpread.of(cleared, iris.parameters()).outputs()[0][0].length);
  }

  @Test
  void softmaxUnitsAreNotStuck() {
    FigureData iris = trained(Gallery.IRIS, 5);
    assertEquals(0, UnitStates.of(iris).stuck()[1]);
  }

  @Test
  void nothingOfTheBaselineIsShownBesideAnotherLoss() {
    FigureData moons = trained(Gallery.MOONS, 1);
    assertTrue(moons.level().isEmpty());
    assertEquals("Binary cross-entropy", moons.lossName(ENGLISH));
    assertEquals(Optional.empty(), moons.baseline());
  }

  /** Whether some pixels lie between the colour and the ground, or are the colour. */
  private static boolean hasTint(BufferedImage image, Color colour) {
    float[] wanted = Color.RGBtoHSB(colour.getRed(), colour.getGreen(), colour.getBlue(), null);
    int found = 0;
    for (int y = 0; y < image.getHeight(); y++) {
      for (int x = 0; x < image.getWidth(); x++) {
        Color pixel = new Color(image.getRGB(x, y));
        float[] seen = Color.RGBtoHSB(pixel.getRed(), pixel.getGreen(), pixel.getBlue(), null);
        boolean same = Math.abs(seen[0] - wanted[0]) < 0.05 && seen[1] > 0.1;
        found += same ? 1 : 0;
      }
    }
    return found > 200;
  }

  private static void write(BufferedImage image, String name) throws IOException {
    Path folder = Files.createDirectories(Path.of("target", "screenshots"));
    Files.write(folder.resolve("figure-plane-" + name + ".png"), FigureImage.png(image));
  }
}
