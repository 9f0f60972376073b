package org.netsketch.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netsketch.data.DataSource;
import org.netsketch.export.report.Report;
import org.netsketch.figure.FigureData;
import org.netsketch.file.ExperimentFile;
import org.netsketch.text.Language;
import org.netsketch.train.Experiment;
import org.netsketch.train.Preparation;
import org.netsketch.train.Trainer;

/** The rows of a CSV file go along in a figure, to a machine that does not have that file. */
final class EnclosureTest {
  private static final String TABLE =
      """
      mock; not used; "mark ]]> & <b>"; "kind; one"
      1,5; x; 61,25; "<a> & ]]>"
      2,25; y; 70,125; "b ""quoted"" c"
      3,125; z; 0,1; 二
      4; z; 88; 二
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "'\"target\": \"mark ]]> & <b>\"', identity, mse, 1",
    "'\"label\": \"kind; one\"', softmax, cross-entropy, 3"
  })
  void theRowsOfTableGoAlong(String predicted, String activation, String loss, int units)
      throws IOException {
    Path experimentFile = folder.resolve("marks.netsketch.json");
    Files.writeString(folder.resolve("marks.csv"), TABLE);
    Files.writeString(
        experimentFile,
        """
        {"netsketch": 1, "seed": 5,
         "data": {"csv": {"file": "marks.csv", "inputs": ["mock"], %s},
                  "validation": {"fraction": 0.25, "pick": "random"}, "standardize": "inputs"},
         "network": {"layers": [{"units": 3, "activation": "tanh"}, {"units": %d, "activation": "%s"}]},
         "training": {"loss": "%s", "optimizer": {"name": "adam"}, "epochs": 3}}
        """
            .formatted(predicted, units, activation, loss));
    Experiment experiment = ExperimentFile.read(experimentFile);
    Trainer trainer = Trainer.of(experiment);
    trainer.run();
    FigureData data = FigureData.of(trainer);
    List<Path> files = new ArrayList<>();
    for (FigureKind kind : FigureKind.values()) {
      files.add(folder.resolve("figure" + kind.extension()));
      PrintedFigure figure = PrintedFigure.of(data, Print.USUAL.of(Chart.LOSS).fine(60), folder);
      Files.write(files.get(files.size() - 1), kind.bytes(figure));
    }
    files.add(folder.resolve("report.html"));
    Files.write(files.get(files.size() - 1), Report.of(trainer, Language.EN).page(folder));
    for (Path file : files) {
      assertEquals(experiment, ExperimentFile.read(file), "the file is where it is named");
    }
    Files.delete(folder.resolve("marks.csv"));
    for (Path file : files) {
      Experiment read = ExperimentFile.read(file);
      assertInstanceOf(DataSource.Points.class, read.data().source());
      Preparation preparation = Preparation.of(read);
      assertEquals(
          trainer.preparation().split().all().inputNames(), preparation.split().all().inputNames());
      PrintedFigure copy =
          PrintedFigure.of(
              FigureData.of(new Trainer(preparation)), Print.USUAL.of(Chart.LOSS).fine(60), folder);
      Path copied = folder.resolve("copy.svg");
      Files.write(copied, FigureKind.SVG.bytes(copy));
      assertEquals(
          preparation.split().all().inputNames(),
          Preparation.of(ExperimentFile.read(copied)).split().all().inputNames(),
          "names outlive every copy");
      assertEquals(
          preparation.split().all().targetNames(),
          Preparation.of(ExperimentFile.read(copied)).split().all().targetNames());
      Trainer again = new Trainer(preparation);
      again.run();
      assertArrayEquals(
          trainer.parameters().values(), again.parameters().values(), 0.0, file.toString());
    }
  }
}
