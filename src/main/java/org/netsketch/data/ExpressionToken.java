package org.netsketch.data;

import java.util.ArrayList;
import java.util.List;
import org.netsketch.text.InvalidInput;

/**
 * A word of an {@link Expression}: a number, a name, a sign, or the end.
 *
 * @param kind what it is
 * @param text as it was typed; empty at the end
 * @param position of its first character, counted from 1
 */
record ExpressionToken(Kind kind, String text, int position) {

  /** The kinds of words. */
  enum Kind {
    NUMBER,
    NAME,
    SIGN,
    END
  }

  /** Characters that look like one of ours or are typed for one, and what to type instead. */
  private static final String LOOKALIKES = "×*·*∙*⋅*∗*÷/∕/−-–-—-‐-";

  /** Whether it is the given sign. */
  boolean is(String sign) {
    return kind == Kind.SIGN && text.equals(sign);
  }

  /** Whether a term could begin with it. */
  boolean beginsTerm() {
    return kind == Kind.NUMBER || kind == Kind.NAME || is("(");
  }

  /**
   * The words of a text, with the end as the last one.
   *
   * @throws InvalidInput if a number is malformed, or a character only looks like one that is
   *     allowed
   */
  static List<ExpressionToken> of(String text) {
    List<ExpressionToken> tokens = new ArrayList<>();
    int[] characters = text.codePoints().toArray();
    int at = 0;
    while (at < characters.length) {
      int c = characters[at];
      int end;
      Kind kind;
      if (Character.isWhitespace(c)) {
        at++;
        continue;
      } else if (isDigit(c) || c == '.') {
        kind = Kind.NUMBER;
        end = endOfNumber(characters, at);
      } else if (isNameStart(c)) {
        kind = Kind.NAME;
        end = endOfName(characters, at);
      } else {
        kind = Kind.SIGN;
        end = at + 1;
        refuseLookalike(c, at + 1);
      }
      tokens.add(new ExpressionToken(kind, new String(characters, at, end - at), at + 1));
      at = end;
    }
    tokens.add(new ExpressionToken(Kind.END, "", characters.length + 1));
    return tokens;
  }

  private static int endOfNumber(int[] characters, int start) {
    int at = endOfDigits(characters, start);
    int digits = at - start;
    if (at < characters.length && characters[at] == '.') {
      int fraction = at + 1;
      at = endOfDigits(characters, fraction);
      digits += at - fraction;
    }
    if (digits == 0 || (at < characters.length && characters[at] == '.')) {
      int end = at;
      while (end < characters.length && (isDigit(characters[end]) || characters[end] == '.')) {
        end++;
      }
      throw new InvalidInput(
          "", "expressionNumber", start + 1 + "", new String(characters, start, end - start));
    }
    return endOfExponent(characters, at);
  }

  /** An e that no digits follow is no exponent: it is Euler's number, and a sign is missing. */
  private static int endOfExponent(int[] characters, int start) {
    if (start == characters.length || (characters[start] != 'e' && characters[start] != 'E')) {
      return start;
    }
    int digits = start + 1;
    if (digits < characters.length && (characters[digits] == '+' || characters[digits] == '-')) {
      digits++;
    }
    int end = endOfDigits(characters, digits);
    return end > digits ? end : start;
  }

  private static int endOfDigits(int[] characters, int start) {
    int at = start;
    while (at < characters.length && isDigit(characters[at])) {
      at++;
    }
    return at;
  }

  private static int endOfName(int[] characters, int start) {
    int at = start;
    while (at < characters.length && (isNameStart(characters[at]) || isDigit(characters[at]))) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Any letter, so that a name in another script is reported whole. */
  private static boolean isNameStart(int c) {
    return c == '_' || (Character.isLetter(c) && meant(c).isEmpty());
  }

  private static void refuseLookalike(int c, int position) {
    String meant = meant(c);
    if (!meant.isEmpty()) {
      throw new InvalidInput(
          "", "expressionLookalike", position + "", Character.toString(c), meant);
    }
  }

  /** What to type for a character that was meant for another; empty if it was not. */
  private static String meant(int c) {
    boolean fullWidth = c >= 0xFF01 && c <= 0xFF5E;
    int lookalike = LOOKALIKES.indexOf(c);
    if (fullWidth) {
      return Character.toString(c - 0xFEE0);
    } else if (lookalike >= 0 && lookalike % 2 == 0) {
      return LOOKALIKES.substring(lookalike + 1, lookalike + 2);
    }
    return switch (c) {
      case 'π' -> "pi";
      case '²' -> "^2";
      case '³' -> "^3";
      default -> "";
    };
  }
}
