package org.netsketch.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netsketch.data.DataPlan;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Loss;
import org.netsketch.train.History.Quantity;

/** A run can be taken up again at every epoch, to the same bits, within a budget of memory. */
final class RecordingTest {
  private static final int EPOCHS = 40;

  /** Shuffled batches, dropout, patience and a rising rule: all that a run can remember. */
  private static Experiment experiment(Optimizer optimizer, int epochs, StopRule stop) {
    double[][] inputs = new double[23][1];
    double[][] targets = new double[23][1];
    for (int row = 0; row < inputs.length; row++) {
      inputs[row][0] = row / 5.0 - 2.0;
      targets[row][0] = 2.0 * Math.sin(inputs[row][0]) + Math.cos(17.0 * row);
    }
    NetworkPlan network =
        new NetworkPlan(
            List.of(
                new LayerPlan(
                    new Architecture.Layer(6, new Activation.Tanh(), 0.2),
                    Optional.empty(),
                    Optional.empty()),
                new LayerPlan(1, new Activation.Identity())));
    TrainingPlan training =
        new TrainingPlan(
            new Loss.MeanSquaredError(),
            optimizer,
            new Schedule.Exponential(0.99),
            5,
            true,
            new Regularization(0.0, 1e-4, 2.0),
            epochs,
            stop);
    Experiment plain = Plans.experiment(11, inputs, targets, network, training);
    return plain.withData(
        new DataPlan(
            plain.data().source(),
            new DataPlan.Validation(0.3, DataPlan.Pick.RANDOM),
            DataPlan.Standardize.INPUTS));
  }

  private static Experiment experiment(Optimizer optimizer) {
    return experiment(optimizer, EPOCHS, patience(9));
  }

  private static StopRule patience(int epochs) {
    return new StopRule(
        OptionalDouble.empty(),
        Optional.of(new StopRule.Patience(epochs, 0.0, true)),
        Optional.of(new StopRule.Rising(20, 30)));
  }

  static Stream<Optimizer> optimizers() {
    return Stream.concat(
        Optimizer.all().stream(),
        Stream.of(
            new Sgd(0.01, 0.9, true),
            new Sgd(0.01, 0.9, false),
            new RmsProp(0.01, 0.9, 1e-8, 0.5)));
  }

  private static void assertSameRun(Trainer one, Trainer other) {
    assertEquals(one.epochs(), other.epochs());
    assertEquals(one.stopped(), other.stopped());
    assertEquals(one.bestEpoch(), other.bestEpoch());
    assertArrayEquals(one.parameters().values(), other.parameters().values(), 0.0);
    for (Quantity quantity : Quantity.values()) {
      if (one.history().has(quantity)) {
        assertArrayEquals(one.history().values(quantity), other.history().values(quantity), 0.0);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("optimizers")
  void goingOnFromAnyEpochGivesTheSameBits(Optimizer optimizer) {
    Trainer whole = Trainer.of(experiment(optimizer));
    Recording recording = new Recording(Recording.BUDGET);
    recording.begin(whole);
    while (whole.stopped().isEmpty()) {
      whole.epoch();
      recording.keep(whole);
    }
    for (int epoch = 0; epoch < whole.epochs(); epoch++) {
      Trainer again = whole.returnTo(recording.before(epoch));
      assertEquals(epoch, again.epochs());
      assertEquals(epoch + 1, again.history().size());
      again.run();
      assertSameRun(whole, again);
    }
  }

  @ParameterizedTest
  @MethodSource("optimizers")
  void batchByBatchIsTheSameRun(Optimizer optimizer) {
    Trainer whole = Trainer.of(experiment(optimizer));
    Trainer parts = Trainer.of(experiment(optimizer));
    whole.run();
    parts.batch();
    assertTrue(parts.isWithinEpoch());
    assertEquals(1, parts.history().size());
    assertEquals(1, parts.moment().batch());
    assertEquals(4, parts.moment().batches());
    parts.epoch();
    assertEquals(1, parts.epochs());
    while (parts.stopped().isEmpty()) {
      parts.batch();
    }
    assertSameRun(whole, parts);
  }

  @ParameterizedTest
  @MethodSource("optimizers")
  void sampleBySampleIsTheSameRun(Optimizer optimizer) {
    Trainer whole = Trainer.of(experiment(optimizer));
    Trainer samples = Trainer.of(experiment(optimizer));
    whole.run();
    int visited = 0;
    while (samples.stopped().isEmpty()) {
      samples.sample();
      visited++;
    }
    assertEquals(whole.epochs() * samples.preparation().split().training().size(), visited);
    assertSameRun(whole, samples);
  }

  @Test
  void aSampleIsGoneThroughBeforeItsBatchMovesTheParameters() {
    Trainer trainer = Trainer.of(experiment(Adam.withDefaults(0.01)));
    Trainer batchwise = Trainer.of(experiment(Adam.withDefaults(0.01)));
    double[] start = trainer.parameters().values().clone();
    trainer.sample();
    Visit first = trainer.moment().visit();
    assertEquals(1, first.count());
    assertTrue(trainer.isWithinEpoch());
    for (int sample = 2; sample < first.batchSize(); sample++) {
      trainer.sample();
    }
    Visit most = trainer.moment().visit();
    assertEquals(first.rows(), most.rows().subList(0, 1));
    assertEquals(0, trainer.moment().batch());
    assertArrayEquals(start, trainer.parameters().values(), 0.0);
    trainer.sample();
    batchwise.batch();
    assertTrue(trainer.moment().visit().isThrough());
    assertEquals(1, trainer.moment().batch());
    assertArrayEquals(batchwise.parameters().values(), trainer.parameters().values(), 0.0);
    trainer.sample();
    assertEquals(1, trainer.moment().visit().count());
    trainer.batch();
    assertEquals(Visit.NONE, trainer.moment().visit(), "the rest of it was taken at once");
    assertEquals(2, trainer.moment().batch());
    trainer.sample();
    trainer.epoch();
    assertEquals(Visit.NONE, trainer.moment().visit());
  }

  @Test
  void moreEpochsLaterAreTheSameAsMoreEpochsAtOnce() {
    Optimizer optimizer = Adam.withDefaults(0.01);
    Trainer whole = Trainer.of(experiment(optimizer, 30, patience(100)));
    whole.run();
    Trainer half = Trainer.of(experiment(optimizer, 15, patience(100)));
    half.run();
    Experiment more = half.preparation().experiment().withEpochs(30);
    Trainer rest = half.goOnWith(half.preparation().changedTo(more), epoch -> Optional.empty());
    rest.run();
    assertSameRun(whole, rest);
  }

  @Test
  void epochsBeforeAChangeAreHadAsTheyWere() {
    Trainer first = Trainer.of(experiment(Adam.withDefaults(0.01), EPOCHS, StopRule.NEVER));
    Recording recording = new Recording(24_000);
    recording.begin(first);
    double[][] parameters = new double[31][];
    Trainer trainer = first;
    for (int epoch = 1; epoch <= 30; epoch++) {
      trainer.epoch();
      recording.keep(trainer);
      if (epoch == 13) {
        trainer =
            trainer.goOnWith(
                trainer
                    .preparation()
                    .changedTo(experiment(Adam.withDefaults(0.1), EPOCHS, StopRule.NEVER)),
                before -> Optional.empty());
        recording.begin(trainer);
      }
      parameters[epoch] = trainer.parameters().values().clone();
    }
    for (int epoch = 1; epoch <= 30; epoch++) {
      Trainer again = trainer.returnTo(recording.before(epoch));
      while (again.epochs() < epoch) {
        again.epoch();
      }
      assertArrayEquals(parameters[epoch], again.parameters().values(), 0.0, "epoch " + epoch);
    }

    Replay replay = Replay.of(trainer, recording);
    trainer.run(); // the replay does not follow
    assertEquals(30, replay.last());
    assertEquals(31, replay.history().size());
    for (int step : new int[] {1, 4, 13}) {
      int[] epochs = IntStream.iterate(1, epoch -> epoch <= 30, epoch -> epoch + step).toArray();
      List<Integer> visited = new ArrayList<>();
      replay.visit(
          epochs,
          at -> {
            visited.add(at.epochs());
            assertEquals(at.epochs() + 1, at.history().size());
            assertArrayEquals(parameters[at.epochs()], at.parameters().values(), 0.0);
          });
      assertEquals(Arrays.stream(epochs).boxed().toList(), visited);
    }
  }

  @Test
  void twoHundredThousandEpochsStayWithinTheBudget() {
    double[][] row = {{1.0}};
    NetworkPlan network = new NetworkPlan(List.of(new LayerPlan(1, new Activation.Identity())));
    TrainingPlan training = Plans.sgd(1e-9, TrainingPlan.FULL_BATCH, 200_000);
    Trainer trainer = Trainer.of(Plans.experiment(0, row, row, network, training));
    long budget = 1L << 20;
    Recording recording = new Recording(budget);
    recording.begin(trainer);
    long most = 0;
    while (trainer.stopped().isEmpty()) {
      trainer.epoch();
      recording.keep(trainer);
      most = Math.max(most, recording.bytes());
    }
    assertTrue(most <= budget, most + " bytes");
    assertTrue(recording.bytes() > budget / 3, "the budget is made use of");
    assertEquals(0, recording.first());
    for (int epoch = 0; epoch < 200_000; epoch += 997) {
      int from = recording.before(epoch).epoch();
      assertTrue(
          from <= epoch && epoch - from < recording.spacing(), epoch + " is had from " + from);
    }
  }

  @Test
  void changesAloneGiveUpTheOldestEpochs() {
    Trainer trainer = Trainer.of(experiment(Adam.withDefaults(0.01), 500, StopRule.NEVER));
    long each = trainer.checkpoint().bytes();
    Recording recording = new Recording(10 * each);
    recording.begin(trainer);
    for (int change = 0; change < 30; change++) {
      trainer.epoch();
      recording.keep(trainer);
      Experiment other =
          trainer
              .preparation()
              .experiment()
              .withOptimizer(Adam.withDefaults(0.01 + 0.001 * change));
      trainer = trainer.goOnWith(trainer.preparation().changedTo(other), epoch -> Optional.empty());
      recording.begin(trainer);
      assertTrue(recording.bytes() <= 10 * each, "after change " + change);
    }
    assertEquals(21, recording.first());
    assertEquals(30, recording.before(30).epoch());
  }

  @Test
  void cutEpochsAreForgotten() {
    Trainer trainer = Trainer.of(experiment(Adam.withDefaults(0.01), 500, StopRule.NEVER));
    Recording recording = new Recording(Recording.BUDGET);
    recording.begin(trainer);
    for (int epoch = 1; epoch <= 20; epoch++) {
      trainer.epoch();
      recording.keep(trainer);
    }
    recording.cutAfter(7);
    assertEquals(7, recording.before(20).epoch());
    long whole = recording.bytes();
    recording.cutAfter(6);
    assertTrue(recording.bytes() < whole, "its memory is free again");
    assertEquals(6, recording.before(7).epoch());
  }
}
