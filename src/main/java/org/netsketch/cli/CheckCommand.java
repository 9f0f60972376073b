package org.netsketch.cli;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.netsketch.data.Dataset;
import org.netsketch.file.ExperimentFile;
import org.netsketch.train.GradientCheck;
import org.netsketch.train.GradientCheck.Comparison;
import org.netsketch.train.Preparation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/**
 * {@code netsketch check FILE}: back-propagation's gradient against differences, parameter by
 * parameter.
 */
@Command(
    name = "check",
    description =
        "Holds the gradient against central differences, parameter by parameter; exit code 1 above 1e-6 relative.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class CheckCommand implements Callable<Integer> {
  private static final double TOLERANCE = 1e-6;

  /**
   * Multiplications that a check may cost, about; beyond that it takes the first rows only, and
   * then not every parameter.
   */
  private static final double BUDGET = 2e10;

  @ParentCommand private NetSketchCommand program;

  @Parameters(paramLabel = "FILE", description = "The experiment (*.netsketch.json).")
  private Path file;

  @Override
  public Integer call() {
    Preparation preparation = Experiments.prepare(file, ExperimentFile.read(file));
    Dataset rows = preparation.scaled(preparation.split().training());
    double parameters = preparation.start().values().length;
    int affordable =
        (int) Math.max(1, Math.min(rows.size(), BUDGET / (8 * parameters * parameters)));
    GradientCheck check =
        new GradientCheck(
            preparation.start(),
            Arrays.copyOf(rows.inputs(), affordable),
            Arrays.copyOf(rows.targets(), affordable),
            preparation.experiment().training().loss());
    List<Comparison> comparisons;
    try (ProgressBar bar = new ProgressBar("check", false)) {
      int every = (int) Math.ceil(8 * parameters * parameters * affordable / BUDGET);
      comparisons =
          check.run(
              Math.max(1, every),
              share -> {
                program.interruption().check();
                bar.show(share, "");
              });
    }
    return report(check, comparisons, rows.size());
  }

  private static int report(GradientCheck check, List<Comparison> comparisons, int rows) {
    double largest = GradientCheck.largest(comparisons);
    double worst = 0.0;
    StringBuilder table = new StringBuilder();
    for (Comparison c : comparisons) {
      double error = c.relativeError(largest);
      worst = Math.max(worst, Double.isNaN(error) ? Double.POSITIVE_INFINITY : error);
      String name =
          c.input() < 0
              ? String.format(Locale.ROOT, "layer %d  b[%d]", c.layer() + 1, c.unit())
              : String.format(
                  Locale.ROOT, "layer %d  w[%d,%d]", c.layer() + 1, c.unit(), c.input());
      table.append(
          String.format(
              Locale.ROOT,
              "%-24s %24.16g %24.16g  %8.1e%n",
              name,
              c.analytic(),
              c.numeric(),
              error));
    }
    NetSketchCommand.output()
        .printf(
            Locale.ROOT, "%-24s %24s %24s  %8s%n", "parameter", "analytic", "numeric", "relative");
    NetSketchCommand.output().print(table);
    if (comparisons.isEmpty()) {
      NetSketchCommand.output()
          .println("every row stands on a kink, where there is no derivative: nothing to compare");
      return NetSketchCommand.DONE;
    }
    boolean passed = worst <= TOLERANCE;
    NetSketchCommand.output()
        .printf(
            Locale.ROOT,
            "%d of %d parameters over %d of %d rows (%d stand on a kink): largest relative difference %.1e, %s %.0e%n",
            comparisons.size(),
            check.parameters(),
            check.rows(),
            rows,
            check.leftOut(),
            worst,
            passed ? "below" : "above",
            TOLERANCE);
    return passed ? NetSketchCommand.DONE : NetSketchCommand.CHECK_FAILED;
  }
}
