package org.netsketch.data;

import java.util.Set;

/** A formula in x, or in x1 and x2, as a person typed it. */
public final class Expression {
  private final String text;

  private Expression(String text) {
    this.text = text;
  }

  /** Reads a formula. */
  public static Expression parse(String text) {
    return new Expression(text);
  }

  /** The formula as it was typed. */
  public String text() {
    return text;
  }

  /** The variables that occur in it. */
  public Set<String> variables() {
    throw new UnsupportedOperationException();
  }

  /** Whether it speaks of x1 or x2. */
  public boolean usesTwoInputs() {
    throw new UnsupportedOperationException();
  }

  /** Its value at x. */
  public double value(double x) {
    throw new UnsupportedOperationException();
  }

  /** Its value at x1 and x2. */
  public double value(double x1, double x2) {
    throw new UnsupportedOperationException();
  }
}
