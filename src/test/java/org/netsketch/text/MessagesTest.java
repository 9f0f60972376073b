package org.netsketch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.MessageFormat;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Both languages say the same things. */
class MessagesTest {
  @Test
  void bothLanguagesHaveTheSameKeysAndValues() {
    Messages english = Messages.in(Language.EN);
    Messages chinese = Messages.in(Language.ZH);
    assertEquals(english.keys(), chinese.keys());
    for (String key : english.keys()) {
      assertEquals(values(english.get(key)), values(chinese.get(key)), key);
      assertFalse(chinese.get(key).isBlank(), key);
    }
  }

  @Test
  void aCountOfOneHasItsOwnWord() {
    Messages english = Messages.in(Language.EN);
    assertEquals("1 row, 2 inputs, iris", english.get("desk.rowsOf", "1", "2", "iris"));
    assertEquals("0 rows, 1 input, iris", english.get("desk.rowsOf", "0", "1", "iris"));
    assertEquals("1 行，2 个输入，iris", Messages.in(Language.ZH).get("desk.rowsOf", "1", "2", "iris"));
  }

  /** The numbers of the values that a pattern shows. */
  private static String values(String pattern) {
    MessageFormat format = Messages.format(pattern);
    Object[] marks = new Object[format.getFormatsByArgumentIndex().length];
    Arrays.setAll(marks, i -> "<" + i + ">");
    String shown = format.format(marks);
    StringBuilder used = new StringBuilder();
    for (Object mark : marks) {
      used.append(shown.contains((String) mark) ? mark : "");
    }
    return used.toString();
  }
}
