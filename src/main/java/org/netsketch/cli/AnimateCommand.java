package org.netsketch.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.netsketch.export.Chart;
import org.netsketch.export.film.Film;
import org.netsketch.export.film.FilmKind;
import org.netsketch.export.film.Filming;
import org.netsketch.export.film.Pace;
import org.netsketch.figure.FigureData;
import org.netsketch.figure.Palette;
import org.netsketch.file.ExperimentFile;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Messages;
import org.netsketch.train.Experiment;
import org.netsketch.train.Recording;
import org.netsketch.train.Replay;
import org.netsketch.train.Trainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code netsketch animate FILE --out train.gif}: a run as an animation. */
@Command(
    name = "animate",
    description = "Trains an experiment and makes an animation of it.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class AnimateCommand implements Callable<Integer> {
  @ParentCommand private NetSketchCommand program;

  @Parameters(
      paramLabel = "FILE",
      description = "The experiment (*.netsketch.json), or a figure that was made of it.")
  private Path file;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The animation: .gif or .mp4 by the name.")
  private Path out;

  @Option(names = "--every", paramLabel = "N", description = "A picture every N epochs.")
  private Optional<Integer> every = Optional.empty();

  @Option(
      names = "--frames",
      paramLabel = "N",
      description = "So many pictures, evenly spaced (default: 160).")
  private Optional<Integer> frames = Optional.empty();

  @Option(
      names = "--by-loss",
      description = "Pictures close together where the loss falls quickly, not evenly spaced.")
  private boolean byLoss;

  @Option(
      names = "--fps",
      paramLabel = "20",
      defaultValue = "20",
      description = "Pictures a second, 1 to 50 (default: 20).")
  private int fps;

  @Option(
      names = "--width",
      paramLabel = "800",
      defaultValue = "800",
      description =
          "The width in pixels, 160 to 3840, even: an odd one becomes one more (default: 800).")
  private int width;

  @Option(
      names = "--chart",
      paramLabel = "CHART",
      defaultValue = "fit,loss",
      description =
          "What is shown, with commas between: fit, loss, neurons, network, activations, gradients"
              + " (default: fit,loss).")
  private String charts;

  @Mixin private LanguageOption language;

  @Override
  public Integer call() {
    Interruption interruption = program.interruption();
    interruption.outcome("; no animation written");
    FilmKind kind = FilmKind.of(out);
    Film film = new Film(chosenCharts(), pace(), fps, width, Palette.PAPER, language.chosen());
    Experiment experiment = ExperimentFile.read(file);
    Outputs.check("--out", out, Outputs.taken(file, experiment));
    Trainer trainer = Experiments.start(file, experiment);
    checkCharts(film, FigureData.of(trainer));
    String title = Experiments.title(file, experiment);
    Replay replay = train(trainer, title, interruption);
    checkPace(film.pace(), trainer.epochs());
    try (ProgressBar bar = new ProgressBar(title, false)) {
      byte[] animation =
          Filming.bytes(
              replay,
              film,
              kind,
              share -> {
                interruption.check();
                bar.show(share, "pictures");
              });
      Outputs.write(out, animation, interruption);
    }
    return NetSketchCommand.DONE;
  }

  private static Replay train(Trainer trainer, String title, Interruption interruption) {
    Recording recording = new Recording(Recording.BUDGET);
    recording.begin(trainer);
    int last = trainer.preparation().experiment().training().epochs();
    interruption.guard(
        trainer::interrupt,
        () -> TrainingProgress.train(trainer, last, title, false, recording::keep));
    interruption.check();
    return Replay.of(trainer, recording);
  }

  private Pace pace() {
    if (every.isPresent()) {
      if (frames.isPresent() || byLoss) {
        throw new InvalidInput(
            "--every", "notTogether", frames.isPresent() ? "--frames" : "--by-loss");
      }
      return new Pace.Every(within("--every", every.get(), 1, Integer.MAX_VALUE));
    }
    int number = within("--frames", frames.orElse(Pace.USUAL_FRAMES), 2, Pace.MOST_FRAMES);
    return byLoss ? new Pace.ByLoss(number) : new Pace.Evenly(number);
  }

  /** It is only now known how far the run has come. */
  private static void checkPace(Pace pace, int epochs) {
    if (pace instanceof Pace.Every steps) {
      within("--every", steps.step(), Pace.Every.least(epochs), Integer.MAX_VALUE);
    }
  }

  private static int within(String option, int value, int least, int most) {
    if (value < least || value > most) {
      String allowed = most == Integer.MAX_VALUE ? "≥ " + least : least + " … " + most;
      throw new InvalidInput(option, "outOfRange", Integer.toString(value), allowed);
    }
    return value;
  }

  private List<Chart> chosenCharts() {
    List<String> known = Film.kinds();
    List<Chart> chosen = new ArrayList<>();
    for (String id : charts.split(",", -1)) { // a comma with nothing behind it is seen too
      chosen.add(
          Chart.named(id)
              .filter(chart -> known.contains(chart.id()))
              .orElseThrow(
                  () ->
                      new InvalidInput(
                          "--chart", "unknownChoice", named(id), String.join(", ", known))));
    }
    return chosen;
  }

  /** So that a name which is not there can be seen. */
  private static String named(String id) {
    return id.isBlank() ? "\"" + id + "\"" : id;
  }

  private static void checkCharts(Film film, FigureData data) {
    for (Chart chart : film.charts()) {
      try {
        chart.of(data, Palette.PAPER, Messages.in(film.language()));
      } catch (InvalidInput e) {
        throw e.within("--chart");
      }
    }
  }
}
