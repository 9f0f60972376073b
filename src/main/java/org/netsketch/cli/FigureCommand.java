package org.netsketch.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.netsketch.export.Chart;
import org.netsketch.export.FigureKind;
import org.netsketch.export.Print;
import org.netsketch.export.PrintedFigure;
import org.netsketch.figure.Caption;
import org.netsketch.figure.FigureData;
import org.netsketch.figure.RunPath;
import org.netsketch.file.ExperimentFile;
import org.netsketch.text.InvalidInput;
import org.netsketch.train.Experiment;
import org.netsketch.train.Recording;
import org.netsketch.train.Replay;
import org.netsketch.train.Trainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code netsketch figure FILE --out fit.png}: a figure of a run, as a file. */
@Command(
    name = "figure",
    description = "Trains an experiment and draws a figure of it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class FigureCommand implements Callable<Integer> {
  private static final Pattern LENGTH = Pattern.compile("([0-9]+(?:\\.[0-9]+)?) *(mm|cm|in|pt)?");

  @ParentCommand private NetSketchCommand program;

  @Parameters(
      paramLabel = "FILE",
      description = "The experiment (*.netsketch.json), or a figure that was made of it.")
  private Path file;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The figure: .png, .svg or .pdf by the name.")
  private Path out;

  @Option(
      names = "--chart",
      paramLabel = "CHART",
      defaultValue = "fit",
      description =
          "fit, loss, neurons, network, activations, gradients, landscape, or all of them but the"
              + " landscape (default: fit).")
  private String chart;

  @Mixin private EpochOption moment;

  @Option(
      names = "--width",
      paramLabel = "160mm",
      defaultValue = "160mm",
      description = "The width, in mm, cm, in or pt (default: 160mm).")
  private String width;

  @Option(
      names = "--dpi",
      paramLabel = "N",
      defaultValue = "300",
      description = "Dots an inch of a .png (default: 300).")
  private int dpi;

  @Option(
      names = "--font-scale",
      paramLabel = "1.0",
      defaultValue = "1.0",
      description = "How much larger letters and lines are; at 1 letters have 8.5 points.")
  private double fontScale;

  @Mixin private LanguageOption language;

  @Option(names = "--no-legend", description = "Without legend and equations.")
  private boolean withoutLegend;

  @Option(names = "--no-title", description = "Without a title.")
  private boolean withoutTitle;

  @Override
  public Integer call() {
    program.interruption().outcome("; no figure written");
    FigureKind kind = FigureKind.of(out);
    Print print =
        new Print(
            chosenChart(),
            millimetres(),
            dpi,
            fontScale,
            new Caption(!withoutTitle, !withoutLegend),
            language.chosen());
    Experiment experiment = ExperimentFile.read(file);
    Outputs.check("--out", out, Outputs.taken(file, experiment));
    moment.check(experiment);
    Trainer trainer = Experiments.start(file, experiment);
    FigureData start = FigureData.of(trainer);
    RunPath noWay = new RunPath(List.of(start.parameters().values()));
    kind.check(figure(start.along(noWay), print)); // before anything is trained
    Recording recording = new Recording(Recording.BUDGET);
    recording.begin(trainer);
    boolean ofTheWay = print.chart() == Chart.LANDSCAPE; // else checkpoints would be for nothing
    Consumer<Trainer> each = ofTheWay ? recording::keep : epoch -> {};
    return moment.reach(
        trainer, file, program.interruption(), each, () -> write(trainer, recording, print, kind));
  }

  private void write(Trainer trainer, Recording recording, Print print, FigureKind kind) {
    FigureData data = moment.look(trainer);
    if (print.chart() == Chart.LANDSCAPE) {
      data = data.along(RunPath.of(Replay.of(trainer, recording)));
    }
    Outputs.write(out, kind.bytes(figure(data, print)), program.interruption());
  }

  private PrintedFigure figure(FigureData data, Print print) {
    try {
      return PrintedFigure.of(data, print, Outputs.folder(out));
    } catch (InvalidInput e) {
      throw e.place().isEmpty() ? e.within("--chart") : e;
    }
  }

  private Chart chosenChart() {
    return Chart.named(chart)
        .orElseThrow(
            () ->
                new InvalidInput(
                    "--chart", "unknownChoice", chart, String.join(", ", Chart.ids())));
  }

  private double millimetres() {
    Matcher length = LENGTH.matcher(width.strip());
    if (!length.matches()) {
      throw new InvalidInput("--width", "notAWidth", width);
    }
    double number = Double.parseDouble(length.group(1));
    String unit = Optional.ofNullable(length.group(2)).orElse("mm");
    return switch (unit) {
      case "cm" -> number * 10.0;
      case "in" -> number * 25.4;
      case "pt" -> number * 25.4 / 72.0;
      default -> number;
    };
  }
}
