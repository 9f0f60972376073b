package org.netsketch.ui;

import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.netsketch.file.Range;
import org.netsketch.text.Messages;
import org.netsketch.train.Experiment;
import org.netsketch.train.TrainingPlan;

/** How the network learns: the loss, the optimizer, batches, epochs, and what is rarely changed. */
final class TrainingSettings extends Section {
  private final NumberEntry epochs;
  private final NumberEntry batch;
  private final CheckBox shuffle;

  TrainingSettings(SessionView view, Look look) {
    super(look.messages().get("window.training"));
    PlanEdits edits = new PlanEdits(view.session());
    Messages messages = look.messages();
    epochs =
        new NumberEntry(
            "epochs",
            look,
            messages.get("model.epochsHint"),
            Range.EPOCHS,
            count -> edits.goOn(training -> training.withEpochs((int) count)));
    batch =
        new NumberEntry(
                "batch",
                look,
                messages.get("model.batchHint"),
                Range.BATCH,
                rows -> edits.goOn(training -> training.withBatchSize((int) rows)))
            .mayBeEmpty(TrainingPlan.FULL_BATCH, messages.get("model.fullBatch"));
    shuffle = new CheckBox(messages.get("model.shuffle"));
    shuffle.setId("shuffle");
    Hints.explain(shuffle, messages.get("model.shuffleHint"));
    shuffle.setOnAction(
        event -> edits.goOn(training -> training.withShuffle(shuffle.isSelected())));
    VBox rarely =
        new VBox(
            new ScheduleSettings(view, look),
            new RegularizationSettings(view, look),
            new StopSettings(view, look));
    rarely.getStyleClass().add("disclosures");
    getChildren()
        .addAll(
            new LossSettings(view, look),
            new OptimizerSettings(view, look),
            new NumberRow(messages.get("model.epochs"), epochs, messages.get("model.batch"), batch),
            shuffle,
            rarely);
    view.onExperiment(this::show);
  }

  private void show(Experiment experiment) {
    TrainingPlan training = experiment.training();
    epochs.show(training.epochs());
    batch.show(training.batchSize());
    shuffle.setSelected(training.shuffle());
  }
}
