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

  /** What a reading makes of it, its parts first. */
  <T> T read(ExpressionReading<T> reading);

  /** A number, or a constant such as pi. */
  record Constant(double number) implements Term {
    @Override
    public double value(double first, double second) {
      return number;
    }

    @Override
    public <T> T read(ExpressionReading<T> reading) {
      return reading.number(number);
    }
  }

  /** x or x1. */
  record FirstInput() implements Term {
    @Override
    public double value(double first, double second) {
      return first;
    }

    @Override
    public <T> T read(ExpressionReading<T> reading) {
      return reading.input(0);
    }
  }

  /** x2. */
  record SecondInput() implements Term {
    @Override
    public double value(double first, double second) {
      return second;
    }

    @Override
    public <T> T read(ExpressionReading<T> reading) {
      return reading.input(1);
    }
  }

  /** A function of one term; unary minus is one. */
  record Application(UnaryFunction function, Term argument) implements Term {
    @Override
    public double value(double first, double second) {
      return function.value(argument.value(first, second));
    }

    @Override
    public <T> T read(ExpressionReading<T> reading) {
      return reading.application(function.symbol(), argument.read(reading));
    }
  }

  /** Two terms and what is done with them. */
  record Combination(BinaryOperation operation, Term left, Term right) implements Term {
    @Override
    public double value(double first, double second) {
      return operation.value(left.value(first, second), right.value(first, second));
    }

    @Override
    public <T> T read(ExpressionReading<T> reading) {
      return reading.combination(operation.symbol(), left.read(reading), right.read(reading));
    }
  }
}
