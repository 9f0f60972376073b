package org.netsketch.data;

import java.util.function.DoubleBinaryOperator;

/** What can be done with two numbers. */
@SuppressWarnings("ImmutableEnumChecker") // the rules hold no state
enum BinaryOperation {
  SUM("+", (a, b) -> a + b),
  DIFFERENCE("-", (a, b) -> a - b),
  PRODUCT("*", (a, b) -> a * b),
  QUOTIENT("/", (a, b) -> a / b),
  POWER("^", BinaryOperation::power),
  MINIMUM("min", StrictMath::min),
  MAXIMUM("max", StrictMath::max);

  private final String symbol;
  private final DoubleBinaryOperator rule;

  BinaryOperation(String symbol, DoubleBinaryOperator rule) {
    this.symbol = symbol;
    this.rule = rule;
  }

  /** How it is written. */
  String symbol() {
    return symbol;
  }

  double value(double a, double b) {
    return rule.applyAsDouble(a, b);
  }

  /** A square is a product, as it is in NumPy: correctly rounded, which a power need not be. */
  private static double power(double base, double exponent) {
    return exponent == 2.0 ? base * base : StrictMath.pow(base, exponent);
  }
}
