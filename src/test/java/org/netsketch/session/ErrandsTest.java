package org.netsketch.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.netsketch.session.Errands.Task;
import org.netsketch.session.Errands.UnderWay;
import org.netsketch.text.InvalidInput;

/** Work beside the window's thread is told of, and can be given up. */
final class ErrandsTest {
  private final Errands errands = new Errands();
  private final List<String> came = new ArrayList<>();

  private void refreshUntil(BooleanSupplier condition) throws InterruptedException {
    Instant end = Instant.now().plus(Duration.ofSeconds(20));
    while (!condition.getAsBoolean()) {
      assertTrue(Instant.now().isBefore(end), "nothing came of it in 20 seconds");
      errands.refresh();
      Thread.sleep(5);
    }
  }

  @Test
  void longWorkTellsHowFarItHasCome() throws InterruptedException {
    CountDownLatch goOn = new CountDownLatch(1);
    errands.begin(
        Task.WRITING,
        "run.gif",
        progress -> {
          progress.accept(0.25);
          await(goOn);
          return "made";
        },
        came::add,
        fault -> came.add("fault"));
    refreshUntil(() -> errands.underWayProperty().get().isPresent());
    UnderWay expected = new UnderWay(Task.WRITING, "run.gif", 0.25);
    assertEquals(expected, errands.underWayProperty().get().get());
    goOn.countDown();
    refreshUntil(() -> came.equals(List.of("made")));
    assertFalse(errands.underWayProperty().get().isPresent());
  }

  @Test
  void workThatIsGivenUpEndsAndNothingComesOfIt() throws InterruptedException {
    CountDownLatch goOn = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    errands.begin(
        Task.WRITING,
        "run.gif",
        progress -> {
          try {
            await(goOn);
            progress.accept(0.5);
            return came.add("went on after it was given up");
          } finally {
            ended.countDown();
          }
        },
        made -> came.add("made"),
        fault -> came.add("fault"));
    errands.cancel();
    goOn.countDown();
    assertTrue(ended.await(20, TimeUnit.SECONDS));
    errands.begin("next", () -> "next", came::add, fault -> came.add("fault"));
    refreshUntil(() -> !came.isEmpty());
    assertEquals(List.of("next"), came);
  }

  @Test
  void aFaultIsHandedOver() throws InterruptedException {
    errands.begin(
        "a",
        () -> {
          throw new InvalidInput("a", "noFolder");
        },
        made -> came.add("made"),
        fault -> came.add(fault.place()));
    refreshUntil(() -> !came.isEmpty());
    assertEquals(List.of("a"), came);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertTrue(latch.await(20, TimeUnit.SECONDS));
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
