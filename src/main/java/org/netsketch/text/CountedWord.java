package org.netsketch.text;

import java.text.ChoiceFormat;
import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;

/** A word that is another one after 1 than after 2: the part of a message beside a count. */
final class CountedWord extends Format {
  private static final long serialVersionUID = 1L;

  private final ChoiceFormat words;

  CountedWord(ChoiceFormat words) {
    this.words = words;
  }

  /** The word for a count that is given as it is shown; the first one for what is no number. */
  @Override
  public StringBuffer format(Object count, StringBuffer text, FieldPosition position) {
    double number;
    try {
      number = Double.parseDouble(count.toString());
    } catch (NumberFormatException e) {
      number = Double.NaN;
    }
    return words.format(number, text, position);
  }

  @Override
  public Object parseObject(String text, ParsePosition position) {
    throw new UnsupportedOperationException("messages are not read back");
  }
}
