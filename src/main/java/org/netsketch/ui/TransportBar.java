package org.netsketch.ui;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.netsketch.data.Split;
import org.netsketch.figure.FigureData;
import org.netsketch.figure.NumberText;
import org.netsketch.figure.Palette;
import org.netsketch.session.Run;
import org.netsketch.text.Messages;
import org.netsketch.train.Experiment;
import org.netsketch.train.Scores;

/** What drives the run, and the numbers that everyone in the room looks at. */
final class TransportBar extends HBox {
  private final Look look;
  private final Messages messages;
  private final IconButton play;
  private final Button seed = new Button();
  private final Readout epoch;
  private final Readout network;
  private final Readout leastSquares;
  private final Readout accuracy;
  private final Readout validation;
  private final Readout validationAccuracy;
  private final Readouts readouts;

  TransportBar(
      SessionView view, Look look, Commands commands, MainMenu menu, LookSwitch lookSwitch) {
    this.look = look;
    messages = look.messages();
    getStyleClass().add("transport");
    setAlignment(Pos.CENTER_LEFT);

    IconButton reset =
        new IconButton("reset", MaterialDesignS.SKIP_PREVIOUS, commands::resetToStart);
    Hints.explain(reset, messages.get("window.reset"), Shortcut.RESET.text(messages));
    play = new IconButton("play", MaterialDesignP.PLAY, commands::playOrPause);
    play.getStyleClass().add("accent");
    Hints.explain(play, messages.get("window.play"), Shortcut.PLAY.text(messages));
    IconButton back =
        new IconButton("back", MaterialDesignS.STEP_BACKWARD, () -> commands.showEpochBy(-1));
    Hints.explain(back, messages.get("window.back"), Shortcut.BACK.text(messages));
    IconButton step = new IconButton("step", MaterialDesignS.STEP_FORWARD, commands::oneEpoch);
    Hints.explain(step, messages.get("window.step"), Shortcut.STEP.text(messages));
    IconButton batch =
        new IconButton("step-batch", MaterialDesignC.CHEVRON_RIGHT, commands::oneBatch);
    Hints.explain(batch, messages.get("window.stepBatch"), Shortcut.BATCH.text(messages));
    IconButton sample =
        new IconButton("step-sample", MaterialDesignC.CIRCLE_MEDIUM, commands::oneSample);
    Hints.explain(sample, messages.get("window.stepSample"), Shortcut.SAMPLE.text(messages));
    HBox drive = new HBox(reset, back, play, step, batch, sample);
    drive.getStyleClass().add("drive");
    drive.setAlignment(Pos.CENTER);

    seed.setId("seed");
    seed.getStyleClass().add("seed");
    seed.setGraphic(new FontIcon(MaterialDesignD.DICE_5_OUTLINE));
    seed.setMinWidth(USE_PREF_SIZE);
    Hints.explain(seed, messages.get("window.newSeed"), Shortcut.SEED.text(messages));
    seed.setOnAction(event -> commands.newSeed());

    epoch = new Readout(messages.get("window.epoch"), "epoch", "0000");
    network = new Readout(messages.get("window.networkMse"), "network", "0.0000");
    leastSquares = new Readout(messages.get("window.leastSquaresMse"), "least-squares", "0.0000");
    accuracy = new Readout(messages.get("window.accuracy"), "accuracy", "100.0 %");
    validation = new Readout(messages.get("window.validationMse"), "validation", "0.0000");
    String accuracyAside = messages.get("window.validationAccuracy");
    validationAccuracy = new Readout(accuracyAside, "validation-accuracy", "100.0 %");
    readouts =
        new Readouts(
            List.of(epoch, network, validation, leastSquares, accuracy, validationAccuracy),
            List.of(epoch, network, accuracy, validation, validationAccuracy, leastSquares));
    HBox.setHgrow(readouts, Priority.ALWAYS);
    getChildren().addAll(menu, drive, new SpeedSlider(view, messages), seed, readouts, lookSwitch);
    view.onRun(this::show);
    view.onPlaying(this::showPlaying);
    view.onExperiment(this::showSeed);
    view.add(
        look.paletteProperty()
            .subscribe(() -> showSeed(view.session().experimentProperty().get())));
  }

  /** On the projector the die says what the number is: the room is for the numbers of the run. */
  private void showSeed(Experiment experiment) {
    String number = Integer.toString(experiment.seed());
    boolean projector = look.palette().equals(Palette.PROJECTOR);
    seed.setText(projector ? number : messages.get("window.seed", number));
  }

  private void show(Run run) {
    epoch.show(Integer.toString(run.snapshot().epoch()));
    FigureData data =
        new FigureData(
            run.preparation(), run.baseline(), run.snapshot().parameters(), run.history());
    Scores scores = run.snapshot().moment().training();
    boolean squares = data.showsSquares();
    network.rename(squares ? messages.get("window.networkMse") : data.lossName(messages));
    network.show(ofPoints(run, NumberText.error(squares ? scores.mse() : scores.loss())));
    String level = data.level().isEmpty() ? "" : NumberText.error(data.level().getAsDouble());
    leastSquares.show(ofPoints(run, level));
    leastSquares.setManaged(data.level().isPresent() || (squares && !run.hasPoints()));
    accuracy.setManaged(data.rows().hasClasses());
    accuracy.show(ofPoints(run, percent(scores)));
    showValidation(run, squares);
    readouts.requestLayout();
  }

  /** A number that only points have. */
  private static String ofPoints(Run run, String number) {
    return run.hasPoints() ? number : "–";
  }

  private void showValidation(Run run, boolean squares) {
    Split split = run.preparation().split();
    boolean aside = split.validationRows().length > 0;
    validation.setManaged(aside);
    validationAccuracy.setManaged(aside && split.all().hasClasses());
    validation.rename(messages.get(squares ? "window.validationMse" : "window.validationLoss"));
    Scores scores = run.snapshot().moment().validation();
    validation.show(ofPoints(run, NumberText.error(squares ? scores.mse() : scores.loss())));
    validationAccuracy.show(ofPoints(run, percent(scores)));
  }

  private static String percent(Scores scores) {
    return NumberText.fixed(100.0 * scores.accuracy(), 1) + " %";
  }

  private void showPlaying(boolean playing) {
    play.show(playing ? MaterialDesignP.PAUSE : MaterialDesignP.PLAY);
    String text = messages.get(playing ? "window.pause" : "window.play");
    Hints.explain(play, text, Shortcut.PLAY.text(messages));
  }
}
