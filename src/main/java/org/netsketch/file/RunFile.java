package org.netsketch.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.netsketch.data.Split;
import org.netsketch.nn.Parameters.LayerValues;
import org.netsketch.text.InvalidInput;
import org.netsketch.train.Baseline;
import org.netsketch.train.Preparation;
import org.netsketch.train.StopReason;
import org.netsketch.train.Trainer;

/** The run file: what came out of a run, for other programs to read. */
public final class RunFile {
  private static final int FORMAT = 1;

  private RunFile() {}

  /**
   * What came out of a run.
   *
   * @param title of the experiment
   * @param seed of its random stream
   * @param trainingRows how many rows were trained on
   * @param validationRows how many were set aside; 0 for none
   * @param epochs how many were run
   * @param stopped why it ended: epochs, target, patience, rising, diverged or interrupted
   * @param seconds the time in training alone
   * @param history the columns by name, each with epochs + 1 entries
   * @param baseline least squares on the same rows, for quantities
   * @param parameters at the end, a layer each
   * @param predictions at the end, on all rows in data order, in the targets' own units
   */
  public record Run(
      String title,
      int seed,
      int trainingRows,
      int validationRows,
      int epochs,
      String stopped,
      double seconds,
      Map<String, double[]> history,
      Optional<Baseline> baseline,
      List<LayerValues> parameters,
      double[][] predictions) {
    /** Copies the list and, in its order, the map; the arrays are shared. */
    public Run {
      history = new LinkedHashMap<>(history);
      parameters = List.copyOf(parameters);
    }

    /** What has come out of a run so far. */
    public static Run of(Trainer trainer, String title) {
      Preparation preparation = trainer.preparation();
      Split split = preparation.split();
      return new Run(
          title,
          preparation.experiment().seed(),
          split.trainingRows().length,
          split.validationRows().length,
          trainer.epochs(),
          trainer.stopped().map(StopReason::id).orElse("running"),
          trainer.seconds(),
          trainer.history().columns(),
          Baseline.of(split.training(), split.validation()),
          trainer.parameters().layers(),
          preparation.predict(trainer.parameters(), split.all().inputs()));
    }
  }

  /**
   * Writes a run. A number that is not finite becomes null, for JSON has no other word for it.
   *
   * @throws InvalidInput if the file cannot be written
   */
  public static void write(Run run, Path file) {
    AtomicFile.write(file, out -> write(run, out));
  }

  /** Writes a run to a stream. */
  static void write(Run run, OutputStream out) throws IOException {
    try (JsonPage page = new JsonPage(out)) {
      page.open().put("netsketchRun", FORMAT).put("title", run.title()).put("seed", run.seed());
      page.open("rows")
          .put("training", run.trainingRows())
          .put("validation", run.validationRows())
          .end();
      page.put("epochs", run.epochs()).put("stopped", run.stopped()).put("seconds", run.seconds());
      page.open("history");
      for (Map.Entry<String, double[]> column : run.history().entrySet()) {
        page.put(column.getKey(), column.getValue());
      }
      page.end();
      if (run.baseline().isPresent()) {
        baseline(page, run.baseline().get());
      }
      NetworkWriter.parameters(page, run.parameters());
      page.put("predictions", run.predictions()).end();
    }
  }

  /** One output: a number and a list. Several: a list, and a row for each. */
  private static void baseline(JsonPage page, Baseline baseline) throws IOException {
    page.open("baseline");
    if (baseline.intercepts().length == 1) {
      page.put("intercept", baseline.intercepts()[0])
          .put("coefficients", baseline.coefficients()[0]);
    } else {
      page.put("intercept", baseline.intercepts()).put("coefficients", baseline.coefficients());
    }
    page.put("mse", baseline.mse())
        .putUnless(Double.NaN, "validationMse", baseline.validationMse())
        .end();
  }
}
