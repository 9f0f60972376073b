package org.netsketch.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
  private static List<String> lines(String text, int room) {
    return LineBreaks.of(text, room, String::length);
  }

  @Test
  void aTextThatHasRoomIsALine() {
    assertEquals(List.of("network   MSE 0.1"), lines("network   MSE 0.1", 20));
  }

  @Test
  void aValueStaysWhole() {
    assertEquals(
        List.of("network after epoch 100", "MSE 0.1034"),
        lines("network after epoch 100   MSE 0.1034", 25));
  }

  @Test
  void linesEndBetweenWordsAndWithinOneOnlyWhereItAloneIsTooWide() {
    assertEquals(List.of("Binary cross-", "entropy"), lines("Binary cross-entropy", 14));
    assertEquals(List.of("a", "Schif", "ffahr", "t"), lines("a Schifffahrt", 5));
  }

  @Test
  void noLineOfChineseBeginsWithAComma() {
    assertEquals(List.of("损失：", "均方误", "差"), lines("损失：均方误差", 3));
  }
}
