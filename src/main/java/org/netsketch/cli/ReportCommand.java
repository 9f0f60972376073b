package org.netsketch.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.netsketch.export.report.Report;
import org.netsketch.file.ExperimentFile;
import org.netsketch.text.Language;
import org.netsketch.train.Experiment;
import org.netsketch.train.Trainer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code netsketch report FILE --out report.html}: a run as a page for a browser. */
@Command(
    name = "report",
    description = "Trains an experiment and writes a page of it for a browser, all in one file.",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class)
final class ReportCommand implements Callable<Integer> {
  @ParentCommand private NetSketchCommand program;

  @Parameters(
      paramLabel = "FILE",
      description = "The experiment (*.netsketch.json), or a figure that was made of it.")
  private Path file;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The page, such as report.html.")
  private Path out;

  @Mixin private EpochOption moment;

  @Mixin private LanguageOption language;

  @Override
  public Integer call() {
    Interruption interruption = program.interruption();
    interruption.outcome("; no report written");
    Report.checkName(out);
    Language chosen = language.chosen();
    Experiment experiment = ExperimentFile.read(file);
    Outputs.check("--out", out, Outputs.taken(file, experiment));
    moment.check(experiment);
    Trainer trainer = Experiments.start(file, experiment);
    return moment.reach(
        trainer,
        file,
        interruption,
        () -> {
          byte[] page =
              new Report(moment.look(trainer), trainer.stopped(), chosen).page(Outputs.folder(out));
          Outputs.write(out, page, interruption);
        });
  }
}
