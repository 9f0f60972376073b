package org.netsketch.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.netsketch.data.DataPlan;
import org.netsketch.data.DataSource;
import org.netsketch.data.Expression;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Loss;
import org.netsketch.text.LocalText;
import org.netsketch.train.Experiment;
import org.netsketch.train.Experiment.LayerPlan;
import org.netsketch.train.Experiment.NetworkPlan;
import org.netsketch.train.Experiment.Regularization;
import org.netsketch.train.Experiment.TrainingPlan;
import org.netsketch.train.History.Quantity;
import org.netsketch.train.Schedule;
import org.netsketch.train.Sgd;
import org.netsketch.train.StopReason;
import org.netsketch.train.StopRule;
import org.netsketch.train.Trainer;

/** The window's state, without a window. */
final class SessionTest {
  private Session session;

  @AfterEach
  void close() {
    session.close();
  }

  private static Experiment experiment(double rate, int epochs) {
    DataSource source =
        new DataSource.Function(
            Expression.parse("2*sin(x)"),
            List.of(-2.0),
            List.of(2.0),
            200,
            DataSource.Positions.EVEN,
            new DataSource.Noise(DataSource.Noise.Kind.NORMAL, 0.32, false));
    return new Experiment(
        LocalText.EMPTY,
        LocalText.EMPTY,
        7,
        new DataPlan(
            source, new DataPlan.Validation(0.3, DataPlan.Pick.RANDOM), DataPlan.Standardize.NONE),
        new NetworkPlan(
            List.of(
                new LayerPlan(5, new Activation.Sigmoid()),
                new LayerPlan(1, new Activation.Identity()))),
        new TrainingPlan(
            new Loss.MeanSquaredError(),
            new Sgd(rate, 0, false),
            new Schedule.Constant(),
            16,
            true,
            Regularization.NONE,
            epochs,
            StopRule.NEVER),
        "");
  }

  /** Refreshes as a window would, once a frame, until something holds. */
  private void awaitFrames(BooleanSupplier condition) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(20));
    while (!condition.getAsBoolean()) {
      assertTrue(Instant.now().isBefore(end), "nothing came of it in 20 seconds");
      session.refresh();
      Thread.sleep(5);
    }
  }

  private void begin(Experiment experiment) throws InterruptedException {
    session = new Session(experiment);
    awaitFrames(() -> session.runProperty().get() != null);
  }

  private int epoch() {
    return session.runProperty().get().snapshot().epoch();
  }

  private boolean hasEnded() {
    return session.runProperty().get().snapshot().stopped().isPresent();
  }

  @Test
  void aRunBehindAWindowGivesTheSameBitsAsOneWithout() throws InterruptedException {
    Experiment experiment = experiment(0.05, 3000);
    Trainer alone = Trainer.of(experiment);
    alone.run();

    begin(experiment);
    session.play();
    awaitFrames(this::hasEnded);

    Run run = session.runProperty().get();
    assertArrayEquals(alone.parameters().values(), run.snapshot().parameters().values(), 0.0);
    for (Quantity quantity : Quantity.values()) {
      if (run.history().has(quantity)) {
        assertArrayEquals(alone.history().values(quantity), run.history().values(quantity), 0.0);
      }
    }
    assertEquals(Optional.of(StopReason.EPOCHS), run.snapshot().stopped());
    assertFalse(session.playingProperty().get());
  }

  @Test
  void stepsOneEpochAtATime() throws InterruptedException {
    begin(experiment(0.05, 100));
    session.step();
    awaitFrames(() -> epoch() == 1);
    session.step();
    session.step();
    awaitFrames(() -> epoch() == 3);
    assertEquals(4, session.runProperty().get().history().size());
  }

  @Test
  void goesBackToTheSameStart() throws InterruptedException {
    begin(experiment(0.05, 100));
    double[] start = session.runProperty().get().snapshot().parameters().values().clone();
    session.play();
    awaitFrames(this::hasEnded);
    session.reset();
    awaitFrames(() -> epoch() == 0);
    assertArrayEquals(start, session.runProperty().get().snapshot().parameters().values(), 0.0);
    assertEquals(1, session.runProperty().get().history().size());
  }

  @Test
  void pausesAndPlaysOn() throws InterruptedException {
    begin(experiment(0.05, 1_000_000));
    session.setSpeed(new Speed(200));
    session.play();
    awaitFrames(() -> epoch() >= 5);
    session.pause();
    awaitFrames(() -> !session.playingProperty().get());
    int paused = epoch();
    Thread.sleep(100);
    session.refresh();
    assertEquals(paused, epoch());
    session.play();
    awaitFrames(() -> epoch() > paused);
  }

  @Test
  void goesOnWithAnAddedPoint() throws InterruptedException {
    begin(experiment(0.05, 100));
    session.step();
    awaitFrames(() -> epoch() == 1);
    double before = session.runProperty().get().history().last(Quantity.VALIDATION_MSE);
    // Seven of ten are trained on: the 201st is set aside.
    DataDesk desk = session.desk();
    desk.edit(desk.drawing().plus(List.of(new double[] {0.5, 3.0})));
    awaitFrames(() -> session.runProperty().get().preparation().split().all().size() == 201);
    assertEquals(1, epoch());
    assertTrue(
        session.runProperty().get().history().last(Quantity.VALIDATION_MSE) != before,
        "the error is measured on the new points at once");
    desk.undo();
    awaitFrames(() -> session.runProperty().get().preparation().split().all().size() == 200);
    session.step();
    awaitFrames(() -> epoch() == 2);
  }

  @Test
  void stopsADivergingRunAtItsLastFiniteEpoch() throws InterruptedException {
    begin(experiment(1e6, 100));
    session.play();
    awaitFrames(this::hasEnded);
    Run run = session.runProperty().get();
    assertEquals(Optional.of(StopReason.DIVERGED), run.snapshot().stopped());
    assertTrue(run.snapshot().parameters().areFinite());
    assertTrue(Double.isFinite(run.history().last(Quantity.LOSS)));
  }

  @Test
  void anExperimentThatCannotBeRunIsAProblemAndLeavesTheRun() throws InterruptedException {
    begin(experiment(0.05, 100));
    Experiment good = session.experimentProperty().get();
    DataSource impossible =
        new DataSource.Function(
            Expression.parse("log(x)"),
            List.of(-2.0),
            List.of(2.0),
            10,
            DataSource.Positions.EVEN,
            DataSource.Noise.NONE);
    session.restart(
        good.withData(
            new DataPlan(impossible, DataPlan.Validation.NONE, DataPlan.Standardize.NONE)));
    awaitFrames(() -> session.problemProperty().get().isPresent());
    assertEquals(200, session.runProperty().get().preparation().split().all().size());
    session.step();
    awaitFrames(() -> epoch() == 1);
  }

  @Test
  void anEditThatMeetsAStopRuleEndsTheRunAndNothingElse() throws InterruptedException {
    Experiment first = experiment(0.05, 1_000_000);
    TrainingPlan t = first.training();
    StopRule rising =
        new StopRule(
            java.util.OptionalDouble.empty(),
            Optional.empty(),
            Optional.of(new StopRule.Rising(20, 0)));
    begin(
        first.withTraining(
            new TrainingPlan(
                t.loss(),
                t.optimizer(),
                t.schedule(),
                t.batchSize(),
                t.shuffle(),
                t.regularization(),
                t.epochs(),
                rising)));
    session.setSpeed(new Speed(100));
    session.play();
    awaitFrames(() -> epoch() >= 3);
    DataDesk desk = session.desk();
    desk.edit(desk.drawing().plus(List.of(new double[] {0, 500})));
    awaitFrames(this::hasEnded);
    session.reset();
    awaitFrames(() -> epoch() == 0 && !hasEnded());
    session.step();
    awaitFrames(() -> epoch() == 1);
  }

  @Test
  void aGoodExperimentAfterABadOneIsRunAndNoProblemStays() throws InterruptedException {
    Experiment good = experiment(0.05, 100);
    DataSource missing =
        new DataSource.Csv("none.csv", java.nio.file.Path.of("."), List.of("a"), List.of("b"), "");
    session =
        new Session(
            good.withData(
                new DataPlan(missing, DataPlan.Validation.NONE, DataPlan.Standardize.NONE)));
    session.play();
    session.step();
    session.restart(good);
    awaitFrames(() -> session.runProperty().get() != null);
    session.step();
    awaitFrames(() -> epoch() == 1);
    assertEquals(Optional.empty(), session.problemProperty().get());
  }
}
