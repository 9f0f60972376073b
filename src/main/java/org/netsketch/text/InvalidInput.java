package org.netsketch.text;

import java.util.OptionalInt;

/**
 * What a person gave the program is not what it can take: where, what was given, and what is
 * allowed.
 *
 * <p>The message can be had in every language of the program. It never comes with a stack trace,
 * for the fault is not in the program.
 */
public final class InvalidInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String place;
  private final String key;
  private final transient Object[] values;

  /**
   * A fault at a place.
   *
   * @param place a path such as {@code training.epochs} or {@code marks.csv, line 3, column 2};
   *     empty if there is none
   * @param key of the message, without its {@code error.}
   * @param values that fill the message; numbers are best given as text, for they are not formatted
   */
  public InvalidInput(String place, String key, Object... values) {
    super(null, null, false, false);
    this.place = place;
    this.key = key;
    this.values = values;
  }

  /** The same fault, seen from further out: {@code outer} stands before the place. */
  public InvalidInput within(String outer) {
    return new InvalidInput(place.isEmpty() ? outer : outer + ": " + place, key, values);
  }

  /**
   * The same fault at a place that stands below another, such as {@code count} below {@code data}.
   */
  public InvalidInput below(String path) {
    return new InvalidInput(place.isEmpty() ? path : path + "." + place, key, values);
  }

  /** Where the fault is; empty if it is nowhere in particular. */
  public String place() {
    return place;
  }

  /**
   * The character of a typed text that is at fault, counted from 1; nothing if the fault is not one
   * of a character.
   */
  public OptionalInt position() {
    boolean known = Messages.in(Language.EN).get("error." + key).startsWith("position {0}");
    return known ? OptionalInt.of(Integer.parseInt((String) values[0])) : OptionalInt.empty();
  }

  /** The message in English. */
  @Override
  public String getMessage() {
    return in(Language.EN);
  }

  /** The message in a language, the place first. */
  public String in(Language language) {
    return place.isEmpty() ? fault(language) : place + ": " + fault(language);
  }

  /** What is wrong, without the place where it is. */
  public String fault(Language language) {
    return Messages.in(language).get("error." + key, values);
  }
}
