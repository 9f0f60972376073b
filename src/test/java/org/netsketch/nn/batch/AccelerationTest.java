package org.netsketch.nn.batch;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import org.junit.jupiter.api.Test;

class AccelerationTest {
  private static final Kernels PLAIN = new PlainKernels();

  @Test
  void aRaceWithoutTimeIsLost() {
    assertFalse(new Warmup(PLAIN, PLAIN).succeeds(0.0));
  }

  @Test
  void aRaceAgainstSlowKernelsIsWon() {
    Kernels slow =
        (Kernels)
            Proxy.newProxyInstance(
                Kernels.class.getClassLoader(),
                new Class<?>[] {Kernels.class},
                (proxy, method, arguments) -> {
                  for (int again = 0; again < 5; again++) {
                    method.invoke(PLAIN, arguments);
                  }
                  return method.invoke(PLAIN, arguments);
                });
    assertTrue(new Warmup(slow, PLAIN).succeeds(60.0));
  }
}
