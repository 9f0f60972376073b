package org.netsketch.export;

import java.util.Base64;
import java.util.Set;
import java.util.TreeSet;

/** The letters that a file brings along, as a part of the charts' face. */
public final class Letters {
  /** The weight of the titles' letters. */
  public static final String BOLD = "600";

  private final TreeSet<Integer> regular = new TreeSet<>();
  private final TreeSet<Integer> bold = new TreeSet<>();

  /** None yet. */
  public Letters() {}

  /** Notes the letters of a text. */
  public void use(String text, boolean isBold) {
    text.codePoints().forEach((isBold ? bold : regular)::add);
  }

  /** The face with all letters that have been used, as the rules of a style sheet. */
  public String styles() {
    return face(false, regular) + face(true, bold);
  }

  private static String face(boolean isBold, Set<Integer> used) {
    if (used.isEmpty()) {
      return "";
    }
    StringBuilder letters = new StringBuilder();
    used.forEach(letters::appendCodePoint);
    String font = Base64.getEncoder().encodeToString(FontSubset.of(isBold, letters.toString()));
    return "@font-face { font-family: 'Inter Tabular'; font-weight: "
        + (isBold ? BOLD : "400")
        + "; src: url(data:font/ttf;base64,"
        + font
        + "); }\n";
  }
}
