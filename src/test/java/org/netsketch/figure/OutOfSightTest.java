package org.netsketch.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.netsketch.figure.OutOfSight.ABOVE;
import static org.netsketch.figure.OutOfSight.BELOW;
import static org.netsketch.figure.OutOfSight.BOTH;
import static org.netsketch.figure.OutOfSight.NOT;

import org.junit.jupiter.api.Test;

class OutOfSightTest {
  private static final AxisRange SHOWN = new AxisRange(-1.0, 1.0);

  @Test
  void saysOnWhichSideMostOfACurveIs() {
    assertEquals(NOT, OutOfSight.of(curve(0.0, 0.5, 0.9, 1.1), SHOWN, NOT));
    assertEquals(ABOVE, OutOfSight.of(curve(0.9, 1.1, 2.0, 9e300), SHOWN, NOT));
    assertEquals(BELOW, OutOfSight.of(curve(-2.0, -2.0, -2.0, -2.0), SHOWN, NOT));
    assertEquals(BOTH, OutOfSight.of(curve(-2.0, -2.0, 2.0, 2.0), SHOWN, NOT));
    assertEquals(NOT, OutOfSight.of(curve(-2.0, 0.0, 0.0, 2.0), SHOWN, NOT));
  }

  @Test
  void doesNotFlickerAtTheLimit() {
    double[] limit = curve(0.0, 0.0, 2.0, 2.0, 2.0);
    assertEquals(NOT, OutOfSight.of(limit, SHOWN, NOT));
    assertEquals(ABOVE, OutOfSight.of(limit, SHOWN, ABOVE));
  }

  private static double[] curve(double... y) {
    return y;
  }
}
