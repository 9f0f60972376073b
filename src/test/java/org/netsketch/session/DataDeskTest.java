package org.netsketch.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.BitSet;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.netsketch.data.BundledSet;
import org.netsketch.data.DataPlan;
import org.netsketch.data.DataSource;
import org.netsketch.data.Drawing;
import org.netsketch.data.ShapeKind;
import org.netsketch.file.Gallery;
import org.netsketch.nn.Loss;
import org.netsketch.train.Experiment;

/** Editing data beside a run, without a window. */
class DataDeskTest {
  private Session session;
  private DataDesk desk;

  @BeforeEach
  void open() throws InterruptedException {
    session = new Session(Gallery.TWO_SIN_X.experiment().withEpochs(1_000_000));
    desk = session.desk();
    await(() -> desk.drawing() != null);
  }

  @AfterEach
  void close() {
    session.close();
  }

  private void await(BooleanSupplier condition) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(20));
    while (!condition.getAsBoolean()) {
      assertTrue(Instant.now().isBefore(end), "nothing came of it in 20 seconds");
      session.refresh();
      Thread.sleep(5);
    }
  }

  private void draw(double x) {
    desk.edit(desk.drawing().plus(List.of(new double[] {x, 1.0})));
  }

  private int trainedRows() {
    return session.runProperty().get().preparation().split().all().size();
  }

  @Test
  void everyEditIsTakenBackAndMadeAgain() throws InterruptedException {
    double[][] first = desk.drawing().rows().inputs();
    for (int i = 0; i < 200; i++) {
      draw(i);
    }
    assertEquals(1200, desk.drawing().size());
    await(() -> trainedRows() == 1200);
    while (desk.canUndoProperty().get()) {
      desk.undo();
    }
    await(() -> trainedRows() == 1000);
    assertArrayEquals(first, desk.drawing().rows().inputs());
    assertTrue(session.experimentProperty().get().data().source() instanceof DataSource.Function);
    while (desk.canRedoProperty().get()) {
      desk.redo();
    }
    assertEquals(1200, desk.drawing().size());
    assertEquals(199.0, desk.drawing().x(1199));
  }

  @Test
  void theOutputLayerFollowsOtherDataAndComesBackWithThem() throws InterruptedException {
    desk.setSource(new DataSource.Shape(ShapeKind.SPIRAL, 100, 0.1));
    assertTrue(desk.outputsFollowedProperty().get());
    await(() -> trainedRows() == 100);
    assertTrue(session.problemProperty().get().isEmpty());
    session.step();
    await(() -> session.runProperty().get().snapshot().epoch() == 1);
    assertEquals("sigmoid", outputActivation());
    desk.setSource(new DataSource.Bundled(BundledSet.IRIS));
    await(() -> trainedRows() == 150);
    assertEquals("softmax", outputActivation());
    desk.undo();
    desk.undo();
    await(() -> trainedRows() == 1000);
    assertEquals("identity", outputActivation());
    assertTrue(session.problemProperty().get().isEmpty());
  }

  private String outputActivation() {
    return session
        .runProperty()
        .get()
        .snapshot()
        .parameters()
        .architecture()
        .outputActivation()
        .id();
  }

  @Test
  void aStrokeIsOneStepAndAnEditForgetsWhatWasTakenBack() {
    desk.beginStroke();
    draw(1.0);
    draw(2.0);
    desk.endStroke();
    draw(3.0);
    desk.undo();
    assertEquals(1002, desk.drawing().size());
    desk.undo();
    assertFalse(desk.canUndoProperty().get());
    assertTrue(desk.canRedoProperty().get());
    draw(4.0);
    assertFalse(desk.canRedoProperty().get());
  }

  @Test
  void aStrokeThatChangesNothingIsNoStep() {
    desk.beginStroke();
    desk.endStroke();
    assertFalse(desk.canUndoProperty().get());
  }

  @Test
  void anotherFunctionAndAnotherSeedAreEditsToo() throws InterruptedException {
    Experiment first = session.experimentProperty().get();
    session.restart(first.withSeed(7));
    desk.setPlan(
        new DataPlan(
            first.data().source(),
            new DataPlan.Validation(0.3, DataPlan.Pick.RANDOM),
            first.data().standardize()));
    await(() -> desk.drawing().trainingRows() == 700);
    desk.undo();
    desk.undo();
    assertEquals(first, session.experimentProperty().get());
    await(() -> desk.drawing().trainingRows() == 1000);
  }

  @Test
  void rowsAreByHandUntilOthersComeFromElsewhere() throws InterruptedException {
    assertFalse(desk.isByHand());
    draw(0.5);
    assertTrue(desk.isByHand());
    desk.undo();
    assertFalse(desk.isByHand(), "the function's points are back");
    desk.redo();
    draw(0.6);
    desk.undo();
    assertTrue(desk.isByHand());
    desk.setSource(new DataSource.Bundled(BundledSet.ICE_CREAM));
    assertFalse(desk.isByHand());
  }

  @Test
  void undoBringsTheLossBackThatThereWasAndLeavesAloneWhatWasChangedSince() {
    Experiment first = session.experimentProperty().get();
    session.restart(first.withTraining(first.training().withLoss(new Loss.MeanAbsoluteError())));
    Experiment absolute = session.experimentProperty().get();
    desk.setSource(new DataSource.Shape(ShapeKind.SPIRAL, 100, 0.1));
    assertEquals("binary-cross-entropy", loss());
    desk.undo();
    assertEquals(absolute, session.experimentProperty().get());
    desk.redo();
    assertEquals("binary-cross-entropy", loss());
    desk.undo();
    draw(1.0);
    session.restart(
        desk.experiment().withTraining(first.training().withLoss(new Loss.MeanSquaredError())));
    desk.undo();
    assertEquals("mse", loss(), "the edit of the points had left it alone");
  }

  private String loss() {
    return session.experimentProperty().get().training().loss().id();
  }

  @Test
  void trainingWaitsWhileThereAreNoPoints() throws InterruptedException {
    session.play();
    await(() -> session.runProperty().get().snapshot().epoch() > 2);
    BitSet all = new BitSet();
    all.set(0, desk.drawing().size());
    Drawing empty = desk.drawing().minus(all);
    desk.edit(empty);
    await(() -> !session.runProperty().get().hasPoints());
    assertTrue(session.runProperty().get().baseline().isEmpty(), "no points, no line");
    session.step();
    session.reset();
    session.play();
    assertTrue(session.problemProperty().get().isEmpty());
    draw(0.5);
    await(() -> trainedRows() == 1);
    int epoch = session.runProperty().get().snapshot().epoch();
    await(() -> session.runProperty().get().snapshot().epoch() > epoch);
    assertTrue(session.problemProperty().get().isEmpty());
  }

  @Test
  void ofManyChangesInARowTheLastOneIsMade() throws InterruptedException {
    session.play();
    for (int i = 0; i < 500; i++) {
      draw(0.001 * i);
    }
    await(() -> trainedRows() == 1500);
    assertEquals(desk.drawing().rows(), session.runProperty().get().preparation().split().all());
  }
}
