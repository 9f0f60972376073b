package org.netsketch.text;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** What a person may have meant by a word that is not known, and how such a word is quoted. */
public final class Spelling {
  /** A longer text is cut when it is quoted. */
  public static final int LONGEST_QUOTE = 40;

  /** Nobody mistypes a longer word, and the work grows with its length. */
  private static final int LONGEST_WORD = 60;

  private Spelling() {}

  /**
   * The known word that is the fewest edits away; the first of several.
   *
   * @param known the words to choose from, in the order of preference; not empty
   */
  public static String nearest(String word, Collection<String> known) {
    String wanted = folded(word);
    String nearest = "";
    int fewest = Integer.MAX_VALUE;
    for (String candidate : known) {
      int edits = edits(wanted, folded(candidate));
      if (edits < fewest) {
        fewest = edits;
        nearest = candidate;
      }
    }
    return nearest;
  }

  /** The nearest of the known words, if it is so near that it was probably meant. */
  public static Optional<String> meant(String word, Collection<String> known) {
    if (word.isBlank() || word.length() > LONGEST_WORD || known.isEmpty()) {
      return Optional.empty();
    }
    String nearest = nearest(word, known);
    int allowed = Math.max(1, Math.max(word.length(), nearest.length()) / 3);
    return Optional.of(nearest).filter(near -> edits(folded(word), folded(near)) <= allowed);
  }

  /** The text as a message quotes it: on one line, and not longer than a message can bear. */
  public static String quoted(String text) {
    boolean cut = text.codePointCount(0, text.length()) > LONGEST_QUOTE;
    String start = cut ? text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…" : text;
    return start.replaceAll("[\\p{Cntrl}\\u2028\\u2029]+", " ");
  }

  /** Capitals, hyphens, underscores and spaces make no difference. */
  private static String folded(String word) {
    String start = word.substring(0, Math.min(word.length(), LONGEST_WORD));
    return start.toLowerCase(Locale.ROOT).replaceAll("[-_ ]", "");
  }

  /** Levenshtein's distance (1966), with two letters swapped as one edit. */
  private static int edits(String a, String b) {
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          edits[i][j] = i + j;
          continue;
        }
        int changed = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        edits[i][j] = Math.min(changed, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
        }
      }
    }
    return edits[a.length()][b.length()];
  }
}
