package org.netsketch.data;

import java.util.Set;
import org.netsketch.text.InvalidInput;

/**
 * A formula in x, or in x1 and x2, as a person typed it.
 *
 * <p>It is made of numbers, the constants pi and e, + - * / ^, parentheses, and the functions sin
 * cos tan asin acos atan sinh cosh tanh exp log (natural) log10 sqrt abs sign floor ceil of one
 * argument and min max of two or more. Every product is written: 2*x, not 2x. Values come from
 * {@link StrictMath} and have the same bits on every machine. Two expressions are equal if their
 * texts are.
 */
public final class Expression {
  /** The most characters a formula may have. */
  public static final int MAX_LENGTH = 1_000;

  /** How deep parentheses, signs and exponents may stand in one another. */
  public static final int MAX_NESTING = 100;

  private final String text;
  private final Term term;
  private final Set<String> variables;

  private Expression(String text, Term term, Set<String> variables) {
    this.text = text;
    this.term = term;
    this.variables = Set.copyOf(variables);
  }

  /**
   * Reads a formula.
   *
   * @throws InvalidInput if it is none; the message names the position, counted in characters from
   *     1, what was found there and what is allowed
   */
  public static Expression parse(String text) {
    if (text.length() > MAX_LENGTH) {
      throw new InvalidInput("", "expressionLength", text.length() + "", MAX_LENGTH + "");
    }
    ExpressionParser parser = new ExpressionParser(text);
    Term term = parser.parse();
    Set<String> variables = parser.variables();
    if (variables.contains("x") && variables.size() > 1) {
      throw new InvalidInput("", "expressionVariables", variables.contains("x1") ? "x1" : "x2");
    }
    return new Expression(text, term, variables);
  }

  /** The formula as it was typed. */
  public String text() {
    return text;
  }

  /** Which of x, x1 and x2 occur in it; none in a constant. */
  public Set<String> variables() {
    return variables;
  }

  /** Whether it speaks of x1 or x2. */
  public boolean usesTwoInputs() {
    return variables.contains("x1") || variables.contains("x2");
  }

  /** Its value at x; NaN or infinite where the formula has no value there. */
  public double value(double x) {
    return term.value(x, 0.0);
  }

  /** Its value at (x1, x2); NaN or infinite where the formula has no value there. */
  public double value(double x1, double x2) {
    return term.value(x1, x2);
  }

  /** What a reading makes of it: the formula in another notation, for instance. */
  public <T> T read(ExpressionReading<T> reading) {
    return term.read(reading);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Expression expression && text.equals(expression.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  @Override
  public String toString() {
    return text;
  }
}
