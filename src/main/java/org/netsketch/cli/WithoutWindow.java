package org.netsketch.cli;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.netsketch.figure.Figure;
import org.netsketch.figure.FigureData;
import org.netsketch.figure.FigureImage;
import org.netsketch.figure.Palette;
import org.netsketch.figure.SheetFigure;
import org.netsketch.file.AtomicFile;
import org.netsketch.text.Language;
import org.netsketch.text.Messages;
import org.netsketch.train.Experiment;
import org.netsketch.train.History.Quantity;
import org.netsketch.train.Trainer;

/**
 * What {@code open} does where no window can open: it says why, trains the experiment all the same,
 * and leaves the picture that the window would have shown.
 */
public final class WithoutWindow {
  private static final String FILE = "netsketch.png";
  private static final int WIDTH = 1280;
  private static final int HEIGHT = 800;
  private static final double SCALE = 2.0;

  private WithoutWindow() {}

  /**
   * Trains and draws.
   *
   * @param advice what is missing for a window
   * @return the exit code
   */
  public static int run(Experiment experiment, String advice) {
    PrintStream errors = NetSketchCommand.errors();
    errors.println("netsketch: no window, for " + advice + ".");
    errors.println("netsketch: training without one; \"netsketch train FILE\" always does.");
    Trainer trainer = Trainer.of(experiment);
    Interruption interruption = Interruption.ofProcess();
    interruption.write(() -> trainAndDraw(trainer, interruption)); // an interrupt too
    return interruption.end(NetSketchCommand.DONE);
  }

  private static void trainAndDraw(Trainer trainer, Interruption interruption) {
    String title = trainer.preparation().experiment().title().in(Language.EN);
    int last = trainer.preparation().experiment().training().epochs();
    interruption.guard(
        trainer::interrupt, () -> TrainingProgress.train(trainer, last, title, false));
    interruption.outcome(" after epoch " + trainer.epochs());
    Figure sheet = SheetFigure.of(FigureData.of(trainer), Palette.LIGHT, Messages.in(Language.EN));
    byte[] png = FigureImage.png(FigureImage.of(sheet, WIDTH, HEIGHT, SCALE));
    Path file = place();
    AtomicFile.write(file, out -> out.write(png));
    NetSketchCommand.output()
        .printf(
            Locale.ROOT,
            "%s: %d epochs, mean squared error %.4g; figure: %s%n",
            title,
            trainer.epochs(),
            trainer.history().last(Quantity.MSE),
            file.toAbsolutePath());
  }

  /** Here, or where temporary files go if nothing can be written here. */
  private static Path place() {
    Path here = Path.of("").toAbsolutePath();
    return Files.isWritable(here)
        ? here.resolve(FILE)
        : Path.of(System.getProperty("java.io.tmpdir")).resolve(FILE);
  }
}
