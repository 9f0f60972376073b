package org.netsketch.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.netsketch.train.StopRule;

/** Early stopping is drawn where its epochs lie, and not beyond the plot. */
class EarlyStoppingTest {
  private static final StopRule RULE =
      new StopRule(
          OptionalDouble.empty(),
          Optional.of(new StopRule.Patience(30, 0.0, true)),
          Optional.empty());
  private static final PlotArea AREA =
      new PlotArea(50, 10, 200, 100, new AxisRange(0.0, 100.0), new AxisRange(0.0, 1.0), false);

  @Test
  void theBandBeginsAtTheBestEpochAndIsAsLongAsThePatience() {
    EarlyStopping mark = EarlyStopping.of(RULE, OptionalInt.of(40), 40).orElseThrow();
    assertEquals(130.0, mark.left(AREA));
    assertEquals(60.0, mark.width(AREA));
  }

  @Test
  void whereTheRunWentOnTheBandBeginsThere() {
    EarlyStopping mark = EarlyStopping.of(RULE, OptionalInt.of(40), 60).orElseThrow();
    assertEquals(130.0, mark.best(AREA));
    assertEquals(170.0, mark.left(AREA));
    assertEquals(60.0, mark.width(AREA));
  }

  @Test
  void theBandEndsWithThePlot() {
    EarlyStopping mark = EarlyStopping.of(RULE, OptionalInt.of(90), 90).orElseThrow();
    assertEquals(20.0, mark.width(AREA));
    assertEquals(0.0, EarlyStopping.of(RULE, OptionalInt.of(200), 200).orElseThrow().width(AREA));
  }

  @Test
  void nothingIsDrawnWithoutRuleOrBestEpoch() {
    assertTrue(EarlyStopping.of(RULE, OptionalInt.empty(), 0).isEmpty());
    assertTrue(EarlyStopping.of(StopRule.NEVER, OptionalInt.of(3), 3).isEmpty());
  }
}
