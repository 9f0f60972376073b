package org.netsketch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The nearest known word is the one a person would have pointed at. */
class SpellingTest {
  @Test
  void findsTheNearestWord() {
    List<String> known = List.of("optimizer", "loss", "epochs", "Epoch");
    assertEquals("optimizer", Spelling.nearest("optimiser", known));
    assertEquals("loss", Spelling.nearest("LOST", known));
    assertEquals("epochs", Spelling.nearest("epochs", known));
    assertEquals("Epoch", Spelling.nearest("epoch", known));
    assertEquals("optimizer", Spelling.nearest("o".repeat(100_000), List.of("optimizer")));
  }

  @Test
  void quotesOnOneShortLine() {
    assertEquals("a b", Spelling.quoted("a\r\nb"));
    assertEquals("x".repeat(40), Spelling.quoted("x".repeat(40)));
    assertEquals("😀".repeat(40) + "…", Spelling.quoted("😀".repeat(41)));
  }
}
