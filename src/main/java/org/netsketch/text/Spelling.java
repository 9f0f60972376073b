package org.netsketch.text;

import java.util.Collection;
import java.util.Locale;

/** What a person may have meant by a word that is not known, and how such a word is quoted. */
public final class Spelling {
  /** A longer text is cut when it is quoted. */
  public static final int LONGEST_QUOTE = 40;

  private Spelling() {}

  /**
   * The known word that is the fewest insertions, deletions and replacements of a character away,
   * upper and lower case counted alike; the first of several.
   *
   * @param known the words to choose from, in the order of preference; not empty
   */
  public static String nearest(String word, Collection<String> known) {
    String wanted = folded(word);
    String nearest = "";
    int smallest = Integer.MAX_VALUE;
    for (String candidate : known) {
      int distance = distance(wanted, folded(candidate));
      if (distance < smallest) {
        smallest = distance;
        nearest = candidate;
      }
    }
    return nearest;
  }

  /** The text as a message quotes it: on one line, and not longer than a message can bear. */
  public static String quoted(String text) {
    boolean cut = text.codePointCount(0, text.length()) > LONGEST_QUOTE;
    String start = cut ? text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…" : text;
    return start.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
  }

  private static String folded(String word) {
    String start = word.substring(0, Math.min(word.length(), 2 * LONGEST_QUOTE));
    return start.toLowerCase(Locale.ROOT);
  }

  /** Levenshtein's distance, a row of its table at a time. */
  private static int distance(String a, String b) {
    int[] above = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = above[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[b.length()];
  }
}
