package org.netsketch.nn.batch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class AccelerationTest {
  @Test
  void aRaceWithoutTimeIsLost() {
    assertFalse(new Warmup(new PlainKernels(), new PlainKernels()).succeeds(0.0));
    assertNotNull(Acceleration.kernels());
  }

  @Test
  void warmKernelsAreTheVectorKernels() {
    Acceleration.warmUp(20.0);
    assertSame(Acceleration.best().getClass(), Acceleration.kernels().getClass());
  }
}
