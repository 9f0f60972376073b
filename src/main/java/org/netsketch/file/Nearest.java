package org.netsketch.file;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** The word that a mistyped one was probably meant to be. */
final class Nearest {
  /** Longer words are not looked at: nobody mistypes one, and the work grows with the length. */
  private static final int LONGEST = 60;

  private Nearest() {}

  /**
   * The nearest of the words by edit distance (Levenshtein, 1966; two letters swapped count as one
   * edit), if it is near enough to be meant. Capitals, hyphens and underscores make no distance.
   */
  static Optional<String> to(String typed, Collection<String> words) {
    if (typed.isBlank() || typed.length() > LONGEST) {
      return Optional.empty();
    }
    String nearest = null;
    int least = Integer.MAX_VALUE;
    for (String word : words) {
      int distance = distance(plain(typed), plain(word));
      if (distance < least
          && distance <= Math.max(1, Math.max(typed.length(), word.length()) / 3)) {
        least = distance;
        nearest = word;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static String plain(String word) {
    return word.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
  }

  private static int distance(String a, String b) {
    int[][] edits = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          edits[i][j] = i + j;
          continue;
        }
        int changed = edits[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        edits[i][j] = Math.min(changed, 1 + Math.min(edits[i - 1][j], edits[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          edits[i][j] = Math.min(edits[i][j], edits[i - 2][j - 2] + 1);
        }
      }
    }
    return edits[a.length()][b.length()];
  }
}
