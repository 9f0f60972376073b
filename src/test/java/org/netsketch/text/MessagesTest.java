package org.netsketch.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
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

  /** The numbers of the values that a pattern shows. */
  private static String values(String pattern) {
    MessageFormat format = new MessageFormat(pattern, Locale.ROOT);
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
