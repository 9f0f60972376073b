package org.netsketch.export.table;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netsketch.data.Dataset;
import org.netsketch.figure.FigureData;
import org.netsketch.figure.PlaneRange;
import org.netsketch.file.Gallery;
import org.netsketch.file.RunFile;
import org.netsketch.file.Table;
import org.netsketch.file.Table.Numbers;
import org.netsketch.file.Table.Words;
import org.netsketch.nn.Network;
import org.netsketch.text.InvalidInput;
import org.netsketch.train.History.Quantity;
import org.netsketch.train.Trainer;

/** The tables hold the run's own numbers, to the bit. */
class RunTableTest {
  private static Trainer trained(Gallery entry) {
    Trainer trainer = Trainer.of(entry.experiment().withEpochs(3));
    trainer.run();
    return trainer;
  }

  private static Table table(RunTable which, Trainer trainer) {
    return which.of(FigureData.of(trainer), OptionalInt.empty());
  }

  private static double[] numbers(Table table, String name) {
    return table.columns().stream()
        .filter(column -> column.name().equals(name))
        .map(column -> ((Numbers) column).values())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> names(Table table) {
    return table.columns().stream().map(Table.Column::name).toList();
  }

  @Test
  void theHistoryHasWhatWasMeasuredAndWhatMadeIt() {
    Trainer trainer = trained(Gallery.TWO_SIN_X);
    Table table = table(RunTable.HISTORY, trainer);
    assertEquals(
        List.of("epoch", "loss", "mse", "gradient1", "gradient2", "learningRate"), names(table));
    assertEquals(4, table.rows());
    assertArrayEquals(trainer.history().values(Quantity.LOSS), numbers(table, "loss"));
    assertEquals(trainer.history().gradient(1, 2), numbers(table, "gradient2")[2]);
    double rate = trainer.preparation().experiment().training().optimizer().learningRate();
    assertArrayEquals(new double[] {Double.NaN, rate, rate, rate}, numbers(table, "learningRate"));
  }

  @Test
  void parametersStandInTheOrderInWhichTheyAreDrawn() {
    Trainer trainer = trained(Gallery.TWO_SIN_X);
    Table table = table(RunTable.PARAMETERS, trainer);
    assertArrayEquals(trainer.parameters().values(), numbers(table, "value"));
    assertEquals("bias", table.cell(5, 2));
    assertEquals("", table.cell(5, 3), "a bias has no input");
    assertEquals("2", table.cell(10, 0), "layers are counted from 1");
  }

  @Test
  void predictionsAreTheNetworksAndResidualsAreWhatIsMissing() {
    Trainer trainer = trained(Gallery.TWO_SIN_X);
    Table table = table(RunTable.PREDICTIONS, trainer);
    assertEquals(List.of("row", "part", "x", "y", "y predicted", "y residual"), names(table));
    double[] x = numbers(table, "x");
    Network network = new Network(trainer.parameters());
    assertEquals(network.predict(new double[] {x[7]})[0], numbers(table, "y predicted")[7]);
    double sum = 0.0;
    for (double residual : numbers(table, "y residual")) {
      sum += residual * residual;
    }
    assertEquals(trainer.history().last(Quantity.MSE), sum / 1000, 1e-12);
  }

  @ParameterizedTest
  @EnumSource
  void predictionsAreTheRunFilesToTheBit(Gallery entry) {
    Trainer trainer = trained(entry);
    double[][] written = RunFile.Run.of(trainer, "").predictions();
    Table table = table(RunTable.PREDICTIONS, trainer);
    Dataset rows = trainer.preparation().split().all();
    for (int output = 0; output < rows.outputs(); output++) {
      String name = rows.targetNames().get(output);
      int column = output;
      assertArrayEquals(
          Arrays.stream(written).mapToDouble(row -> row[column]).toArray(),
          numbers(table, rows.hasClasses() ? "output " + name : name + " predicted"));
    }
  }

  @Test
  void ofClassesTheSharesOfRightRowsAreThoseOfTheHistory() {
    Trainer trainer = trained(Gallery.IRIS);
    Table table = table(RunTable.PREDICTIONS, trainer);
    Words actual = (Words) table.columns().get(6);
    Words predicted = (Words) table.columns().get(7);
    Words part = (Words) table.columns().get(1);
    int right = 0;
    int rows = 0;
    for (int row = 0; row < table.rows(); row++) {
      boolean validation = part.values().get(row).equals("validation");
      rows += validation ? 1 : 0;
      boolean same = actual.values().get(row).equals(predicted.values().get(row));
      right += validation && same ? 1 : 0;
    }
    assertEquals(
        trainer.history().last(Quantity.VALIDATION_ACCURACY), (double) right / rows, 1e-12);
  }

  @Test
  void aGridIsALineOrASquareAndNothingElse() {
    Table line = table(RunTable.GRID, trained(Gallery.TWO_SIN_X));
    assertEquals(201, line.rows());
    Trainer moons = trained(Gallery.MOONS);
    Table square = RunTable.GRID.of(FigureData.of(moons), OptionalInt.of(4));
    assertEquals(16, square.rows());
    double[] first = numbers(square, "x1");
    double[] second = numbers(square, "x2");
    assertEquals(first[0], first[3], "the second input runs fastest");
    assertEquals(second[1], second[5]);
    assertEquals(PlaneRange.of(moons.preparation().split().all()).second().high(), second[3]);
    assertThrows(InvalidInput.class, () -> table(RunTable.GRID, trained(Gallery.IRIS)));
  }
}
