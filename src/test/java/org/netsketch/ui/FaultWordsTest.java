package org.netsketch.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Language;

/** What is said of faults in the window, where nobody knows the keys of files. */
class FaultWordsTest {
  private static String said(String place) {
    return FaultWords.of(new InvalidInput(place, "softmaxOfOne"), Language.EN).split(" softmax")[0];
  }

  @Test
  void aSettingHasTheNameThatStandsBesideIt() {
    assertEquals("Function of x:", said("data.function.expression"));
    assertEquals("Noise:", said("data.function.noise.scale"));
    assertEquals("Batch size:", said("training.batchSize"));
  }

  @Test
  void aSettingThatIsNotThereHasTheNameOfTheNearestOneAroundIt() {
    assertEquals("Network:", said("network.parameters[0].weights"));
    assertEquals("Data:", said("data.bundled"));
  }

  @Test
  void filesAndLinesStay() {
    assertEquals("Data: marks.csv:", said("data.csv: marks.csv"));
    assertEquals("marks.csv, line 3:", said("marks.csv, line 3"));
    String noPlace = FaultWords.of(new InvalidInput("", "csvNoRows"), Language.ZH);
    assertTrue(noPlace.startsWith("表头"), noPlace);
  }
}
