package org.netsketch.data;

/** A part of an {@link Expression}: what stands in it, and the value of that. */
sealed interface Term {

  /**
   * The value at a point.
   *
   * @param first x or x1
   * @param second x2
   */
  double value(double first, double second);

  /** A number, or a constant such as pi. */
  record Constant(double number) implements Term {
    @Override
    public double value(double first, double second) {
      return number;
    }
  }

  /** x or x1. */
  record FirstInput() implements Term {
    @Override
    public double value(double first, double second) {
      return first;
    }
  }

  /** x2. */
  record SecondInput() implements Term {
    @Override
    public double value(double first, double second) {
      return second;
    }
  }

  /** A function of one term; unary minus is one. */
  record Application(UnaryFunction function, Term argument) implements Term {
    @Override
    public double value(double first, double second) {
      return function.value(argument.value(first, second));
    }
  }

  /** Two terms and what is done with them. */
  record Combination(BinaryOperation operation, Term left, Term right) implements Term {
    @Override
    public double value(double first, double second) {
      return operation.value(left.value(first, second), right.value(first, second));
    }
  }
}
