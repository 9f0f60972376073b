package org.netsketch.data;

import java.util.function.DoubleUnaryOperator;

/** A function of one number, computed so that every machine gives the same bits. */
@SuppressWarnings("ImmutableEnumChecker") // the rules hold no state
enum UnaryFunction {
  SIN("sin", StrictMath::sin),
  COS("cos", StrictMath::cos),
  TAN("tan", StrictMath::tan),
  ASIN("asin", StrictMath::asin),
  ACOS("acos", StrictMath::acos),
  ATAN("atan", StrictMath::atan),
  SINH("sinh", StrictMath::sinh),
  COSH("cosh", StrictMath::cosh),
  TANH("tanh", StrictMath::tanh),
  EXP("exp", StrictMath::exp),
  LOG("log", StrictMath::log),
  LOG10("log10", StrictMath::log10),
  SQRT("sqrt", StrictMath::sqrt),
  ABS("abs", StrictMath::abs),
  SIGN("sign", StrictMath::signum),
  FLOOR("floor", StrictMath::floor),
  CEIL("ceil", StrictMath::ceil),
  /** Written before its argument, without parentheses. */
  NEGATION("-", x -> -x);

  private final String symbol;
  private final DoubleUnaryOperator rule;

  UnaryFunction(String symbol, DoubleUnaryOperator rule) {
    this.symbol = symbol;
    this.rule = rule;
  }

  /** How it is written. */
  String symbol() {
    return symbol;
  }

  double value(double x) {
    return rule.applyAsDouble(x);
  }
}
