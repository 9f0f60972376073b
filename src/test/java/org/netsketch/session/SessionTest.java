package org.netsketch.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.netsketch.data.DataPlan;
import org.netsketch.data.DataSource;
import org.netsketch.data.Expression;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Loss;
import org.netsketch.nn.ParameterPlace;
import org.netsketch.text.LocalText;
import org.netsketch.train.Experiment;
import org.netsketch.train.History.Quantity;
import org.netsketch.train.LayerPlan;
import org.netsketch.train.Moment;
import org.netsketch.train.NetworkPlan;
import org.netsketch.train.Regularization;
import org.netsketch.train.Replay;
import org.netsketch.train.Schedule;
import org.netsketch.train.Sgd;
import org.netsketch.train.StopReason;
import org.netsketch.train.StopRule;
import org.netsketch.train.Trainer;
import org.netsketch.train.TrainingPlan;

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
    session.presentation().change(view -> view.withSpeed(Double.POSITIVE_INFINITY));
    awaitFrames(() -> session.runProperty().get() != null);
  }

  private void add(double x, double y) {
    session.desk().edit(session.desk().drawing().plus(List.of(new double[] {x, y})));
  }

  private int epoch() {
    return session.runProperty().get().snapshot().epoch();
  }

  private double rate() {
    Run run = session.runProperty().get();
    return run.preparation().experiment().training().optimizer().learningRate();
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
    session.presentation().change(view -> view.withSpeed(200));
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
  void everyEpochCanBeShownAgain() throws InterruptedException {
    Experiment experiment = experiment(0.05, 60);
    double[][] parameters = parametersOf(experiment);
    begin(experiment);
    session.play();
    awaitFrames(this::hasEnded);
    for (int epoch : new int[] {59, 0, 31, 17, 60, 1}) {
      session.showEpoch(epoch);
      awaitFrames(() -> epoch() == epoch);
      Run run = session.runProperty().get();
      assertArrayEquals(parameters[epoch], run.snapshot().parameters().values(), 0.0);
      assertEquals(
          run.history().get(Quantity.MSE, epoch), run.snapshot().moment().training().mse());
      assertEquals(60, run.epochs(), "the whole run stays");
      assertEquals(epoch < 60, run.looksBack());
    }
    session.showEpochBy(-1);
    awaitFrames(() -> epoch() == 0);
    session.showEpochBy(5);
    session.showEpochBy(5);
    awaitFrames(() -> epoch() == 10);
  }

  /** The parameters after each epoch. */
  private static double[][] parametersOf(Experiment experiment) {
    Trainer alone = Trainer.of(experiment);
    double[][] parameters = new double[experiment.training().epochs() + 1][];
    for (int epoch = 0; epoch < parameters.length; epoch++) {
      parameters[epoch] = alone.parameters().values().clone();
      if (epoch < parameters.length - 1) {
        alone.epoch();
      }
    }
    return parameters;
  }

  @Test
  void goesOnFromTheShownEpochToTheSameBits() throws InterruptedException {
    Experiment experiment = experiment(0.05, 60);
    Trainer alone = Trainer.of(experiment);
    alone.run();
    begin(experiment);
    session.play();
    awaitFrames(this::hasEnded);
    session.showEpoch(25);
    session.step();
    awaitFrames(() -> epoch() == 26);
    assertEquals(26, session.runProperty().get().epochs(), "what came after is given up");
    session.stepBatch();
    awaitFrames(() -> session.runProperty().get().snapshot().moment().batch() == 1);
    assertEquals(26, session.runProperty().get().epochs());
    session.play();
    awaitFrames(this::hasEnded);
    Run run = session.runProperty().get();
    assertArrayEquals(alone.parameters().values(), run.snapshot().parameters().values(), 0.0);
    for (Quantity quantity : Quantity.values()) {
      if (run.history().has(quantity)) {
        assertArrayEquals(alone.history().values(quantity), run.history().values(quantity), 0.0);
      }
    }
  }

  @Test
  void fromWithinAnEpochOneGoesBackToItsBeginningAndThereAgain() throws InterruptedException {
    begin(experiment(0.05, 60));
    session.step();
    awaitFrames(() -> epoch() == 1);
    session.stepSample();
    awaitFrames(() -> moment().visit().count() == 1);
    session.stepBatch();
    awaitFrames(() -> moment().batch() == 1);
    double[] within = moment().parameters().values();
    session.showEpochBy(1);
    session.showEpochBy(-1);
    awaitFrames(() -> moment().isWholeEpoch());
    assertEquals(1, epoch());
    session.showEpoch(Integer.MAX_VALUE);
    awaitFrames(() -> moment().batch() == 1);
    session.showEpochBy(-1);
    awaitFrames(() -> moment().isWholeEpoch());
    session.stepBatch();
    awaitFrames(() -> moment().batch() == 1);
    assertArrayEquals(within, moment().parameters().values(), 0.0);
    assertEquals(1, session.runProperty().get().epochs());
  }

  private Moment moment() {
    return session.runProperty().get().snapshot().moment();
  }

  @Test
  void ofManyEpochsAskedForTheLastOneIsShown() throws InterruptedException {
    begin(experiment(0.05, 60));
    session.play();
    awaitFrames(this::hasEnded);
    for (int i = 0; i < 500; i++) {
      session.showEpoch(i % 61);
    }
    session.showEpoch(12);
    awaitFrames(() -> epoch() == 12);
    session.showEpoch(Integer.MAX_VALUE);
    awaitFrames(() -> epoch() == 60);
    assertFalse(session.runProperty().get().looksBack());
    session.showEpochBy(-1);
    awaitFrames(() -> epoch() == 59);
  }

  @Test
  void anotherRateActsFromTheShownEpochOn() throws InterruptedException {
    Experiment experiment = experiment(0.05, 60);
    double[][] parameters = parametersOf(experiment);
    begin(experiment);
    session.play();
    awaitFrames(this::hasEnded);
    session.showEpoch(20);
    session.goOnWith(experiment.withOptimizer(new Sgd(0.2, 0, false)));
    session.play();
    awaitFrames(() -> rate() == 0.2 && hasEnded());
    assertEquals(60, epoch());
    double[] faster = session.runProperty().get().snapshot().parameters().values();
    assertFalse(Arrays.equals(parameters[60], faster));
    session.showEpoch(15);
    awaitFrames(() -> epoch() == 15);
    assertArrayEquals(
        parameters[15], session.runProperty().get().snapshot().parameters().values(), 0.0);
  }

  @Test
  void anEndedRunStandsAtTheBestEpochThatWasGivenBack() throws InterruptedException {
    Experiment plain = experiment(0.5, 2000);
    begin(plain.withTraining(plain.training().withStop(PATIENCE)));
    session.play();
    awaitFrames(this::hasEnded);
    Run run = session.runProperty().get();
    assertEquals(Optional.of(StopReason.PATIENCE), run.snapshot().stopped());
    assertTrue(run.isRestored());
    int best = run.snapshot().bestEpoch().orElseThrow();
    assertEquals(best, epoch());
    assertEquals(best + 5, run.epochs());
    session.showEpoch(best + 5);
    awaitFrames(() -> epoch() == best + 5);
    assertFalse(
        Arrays.equals(
            run.snapshot().parameters().values(),
            session.runProperty().get().snapshot().parameters().values()),
        "the last epoch as it was trained");
    session.showEpoch(best);
    awaitFrames(() -> session.runProperty().get().isRestored());
  }

  private static final StopRule PATIENCE =
      new StopRule(
          OptionalDouble.empty(),
          Optional.of(new StopRule.Patience(5, 0.0, true)),
          Optional.empty());

  private static int leastValidationLoss(Run run, int from) {
    int least = from;
    for (int epoch = from; epoch <= run.epochs(); epoch++) {
      boolean less =
          run.history().get(Quantity.VALIDATION_LOSS, epoch)
              < run.history().get(Quantity.VALIDATION_LOSS, least);
      least = less ? epoch : least;
    }
    return least;
  }

  @Test
  void earlyStoppingThatIsAskedForLateKnowsTheBestEpochOfTheWholeRun() throws InterruptedException {
    Experiment plain = experiment(0.5, 60);
    begin(plain);
    session.play();
    awaitFrames(this::hasEnded);
    int least = leastValidationLoss(session.runProperty().get(), 1);
    double[] best = parametersOf(plain)[least];
    session.goOnWith(plain.withTraining(plain.training().withStop(PATIENCE)).withEpochs(2000));
    session.play();
    awaitFrames(() -> session.runProperty().get().epochs() > 60 && hasEnded());
    Run run = session.runProperty().get();
    least = leastValidationLoss(run, 1);
    assertEquals(least, run.snapshot().bestEpoch().orElseThrow());
    assertEquals(least, epoch(), "its parameters are given back");
    assertEquals(run.snapshot().waitsFrom() + 5, run.epochs());
    assertTrue(run.snapshot().waitsFrom() >= least);
    if (least <= 60) {
      assertArrayEquals(best, run.snapshot().parameters().values(), 0.0);
    }
    session.goOnWith(session.experimentProperty().get().withEpochs(4000));
    int ended = run.epochs();
    session.play();
    awaitFrames(() -> session.runProperty().get().epochs() > ended && hasEnded());
    run = session.runProperty().get();
    assertEquals(leastValidationLoss(run, 1), run.snapshot().bestEpoch().orElseThrow());
    assertEquals(run.snapshot().bestEpoch().orElseThrow(), epoch());
  }

  @Test
  void onceGoneBackAndPlayedOnTheRunIsAsIfItHadNeverBeenFurther() throws InterruptedException {
    Experiment plain = experiment(0.05, 40);
    double[][] expected = parametersOf(plain);
    begin(plain);
    session.play();
    awaitFrames(this::hasEnded);
    double[] losses = session.runProperty().get().history().values(Quantity.LOSS);
    session.showEpoch(20);
    awaitFrames(() -> epoch() == 20);
    session.setParameter(ParameterPlace.ofBias(0, 0), 3.0);
    session.play();
    awaitFrames(() -> epoch() == 40 && hasEnded());
    session.showEpoch(10);
    awaitFrames(() -> epoch() == 10);
    session.play();
    awaitFrames(() -> epoch() == 40 && hasEnded());
    Run run = session.runProperty().get();
    assertArrayEquals(expected[40], run.snapshot().parameters().values(), 0.0);
    assertArrayEquals(losses, run.history().values(Quantity.LOSS), 0.0);
  }

  @Test
  void goneBackBeforeChangeItIsPlayedOnWithWhatIsSetNow() throws InterruptedException {
    begin(experiment(0.05, 40));
    session.play();
    awaitFrames(this::hasEnded);
    session.showEpoch(20);
    awaitFrames(() -> epoch() == 20);
    DataDesk desk = session.desk();
    desk.edit(desk.drawing().plus(List.of(new double[] {0.5, 3.0})));
    session.goOnWith(session.experimentProperty().get().withOptimizer(new Sgd(0.2, 0, false)));
    session.play();
    awaitFrames(() -> epoch() == 40 && hasEnded());
    session.showEpoch(10);
    awaitFrames(() -> epoch() == 10);
    session.play();
    awaitFrames(() -> epoch() == 40 && hasEnded());
    Run run = session.runProperty().get();
    assertEquals(session.experimentProperty().get(), run.preparation().experiment());
    assertEquals(201, run.preparation().split().all().size());
    assertEquals(0.2, run.history().rate(40));
    assertEquals(201, desk.drawing().split().all().size());
  }

  @Test
  void drawnPointLeavesTheFirstWeightsAsTheyAre() throws InterruptedException {
    Experiment plain = experiment(0.05, 40);
    begin(plain);
    awaitFrames(() -> session.desk().drawing() != null);
    double[] start = moment().parameters().values();
    DataDesk desk = session.desk();
    desk.edit(desk.drawing().plus(List.of(new double[] {0.5, 3.0})));
    awaitFrames(() -> session.runProperty().get().preparation().split().all().size() == 201);
    assertArrayEquals(start, moment().parameters().values(), 0.0);
    session.step();
    awaitFrames(() -> epoch() == 1);
    session.reset();
    awaitFrames(() -> epoch() == 0);
    assertArrayEquals(start, moment().parameters().values(), 0.0);
    desk.undo();
    assertEquals(plain, session.experimentProperty().get());
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
  void goesOnFromAWeightSetByHand() throws InterruptedException {
    begin(experiment(0.05, 100));
    ParameterPlace bias = ParameterPlace.ofBias(1, 0);
    session.setParameter(bias, 0.75);
    awaitFrames(() -> value(bias) == 0.75);
    assertEquals(0, epoch());
    // Another learning rate before the first epoch does not draw the weights again.
    Experiment experiment = session.experimentProperty().get();
    session.goOnWith(experiment.withOptimizer(new Sgd(0.01, 0, false)));
    awaitFrames(() -> session.runProperty().get().preparation().experiment() != experiment);
    assertEquals(0.75, value(bias));

    session.step();
    awaitFrames(() -> epoch() == 1);
    double[] before = session.runProperty().get().history().values(Quantity.LOSS);
    ParameterPlace weight = new ParameterPlace(1, 0, 2);
    session.setParameter(weight, -3.0);
    awaitFrames(() -> value(weight) == -3.0);
    double[] after = session.runProperty().get().history().values(Quantity.LOSS);
    assertEquals(before[0], after[0], "what was measured before stays");
    assertTrue(before[1] != after[1], "the newest entry is measured again");
    session.step();
    awaitFrames(() -> epoch() == 2);
    session.reset();
    awaitFrames(() -> epoch() == 0);
    assertEquals(0.75, value(bias), "the start is as it was set");
    assertTrue(value(weight) != -3.0, "what was set in the run was the run's");
    var kept = session.experimentProperty().get().network().parameters().orElseThrow();
    assertEquals(0.75, kept.get(1).bias()[0], "a file has it");
  }

  @Test
  void aWeightThatIsTooLargeIsAProblemAndChangesNothing() throws InterruptedException {
    begin(experiment(0.05, 100));
    ParameterPlace weight = new ParameterPlace(1, 0, 2);
    double before = value(weight);
    session.setParameter(weight, 1e300);
    awaitFrames(() -> session.problemProperty().get().isPresent());
    assertEquals(before, value(weight));
    session.step();
    awaitFrames(() -> epoch() == 1);
  }

  /** Its formula has no value for half of its points. */
  private static Experiment withoutFiniteNumbers(Experiment experiment) {
    DataSource impossible =
        new DataSource.Function(
            Expression.parse("log(x)"),
            List.of(-2.0),
            List.of(2.0),
            10,
            DataSource.Positions.EVEN,
            DataSource.Noise.NONE);
    return experiment.withData(
        new DataPlan(impossible, DataPlan.Validation.NONE, DataPlan.Standardize.NONE));
  }

  private double value(ParameterPlace place) {
    return session.runProperty().get().snapshot().parameters().at(place);
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
    session.restart(withoutFiniteNumbers(good));
    awaitFrames(() -> session.problemProperty().get().isPresent());
    assertEquals(200, session.runProperty().get().preparation().split().all().size());
    session.step();
    awaitFrames(() -> epoch() == 1);
  }

  @Test
  void anEditThatMeetsAStopRuleEndsTheRunAndNothingElse() throws InterruptedException {
    Experiment first = experiment(0.05, 1_000_000);
    StopRule rising =
        new StopRule(
            java.util.OptionalDouble.empty(),
            Optional.empty(),
            Optional.of(new StopRule.Rising(20, 0)));
    begin(first.withTraining(first.training().withStop(rising)));
    session.presentation().change(view -> view.withSpeed(100));
    session.play();
    awaitFrames(() -> epoch() >= 3);
    add(0, 500);
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

  /** A rejected formula must not stand behind every later change. */
  @Test
  void whatCannotBeRunIsNotKept() throws InterruptedException {
    begin(experiment(0.05, 100));
    Experiment good = session.experimentProperty().get();
    session.goOnWith(withoutFiniteNumbers(good));
    awaitFrames(() -> session.problemProperty().get().isPresent());
    assertEquals(good, session.experimentProperty().get());
    session.restart(session.experimentProperty().get().withSeed(9));
    awaitFrames(() -> session.runProperty().get().preparation().experiment().seed() == 9);
  }

  @Test
  void aRunIsGoneThroughAgainAsItWent() throws InterruptedException {
    begin(experiment(0.05, 40));
    session.play();
    awaitFrames(this::hasEnded);
    session.goOnWith(experiment(0.2, 60));
    session.play();
    awaitFrames(() -> hasEnded() && epoch() == 60);
    double[] end = session.runProperty().get().snapshot().parameters().values();

    AtomicReference<Replay> replay = new AtomicReference<>();
    session.replay(replay::set);
    awaitFrames(() -> replay.get() != null);
    List<Double> rates = new ArrayList<>();
    List<double[]> parameters = new ArrayList<>();
    replay
        .get()
        .visit(
            new int[] {10, 50, 60},
            trainer -> {
              Experiment then = trainer.preparation().experiment();
              rates.add(then.training().optimizer().learningRate());
              parameters.add(trainer.parameters().values().clone());
            });
    assertEquals(List.of(0.05, 0.2, 0.2), rates);
    assertArrayEquals(end, parameters.get(2), 0.0);
  }
}
