package org.netsketch.export.code;

import org.netsketch.data.Expression;
import org.netsketch.data.ExpressionReading;

/**
 * A part of a typed formula in a programming language.
 *
 * @param text of the part
 * @param rank how tightly it holds together
 */
record Formula(String text, Rank rank) {

  /** What binds more tightly stands further down. */
  private enum Rank {
    SUM,
    PRODUCT,
    NEGATION,
    POWER,
    ATOM
  }

  /** The formula in a language, with names for its inputs. */
  static String of(Expression expression, Syntax syntax, String... inputs) {
    return expression.read(new Writer(syntax, inputs)).text;
  }

  /** The text, in parentheses unless it binds at least this tightly. */
  private String atLeast(Rank wanted) {
    return rank.compareTo(wanted) >= 0 ? text : "(" + text + ")";
  }

  /** Writes part after part. */
  private record Writer(Syntax syntax, String... inputs) implements ExpressionReading<Formula> {
    @Override
    public Formula number(double number) {
      if (number == Math.PI || number == Math.E) {
        return atom(syntax.constant(number == Math.PI ? "pi" : "e"));
      }
      return atom(syntax.number(number));
    }

    @Override
    public Formula input(int index) {
      return atom(inputs[index]);
    }

    @Override
    public Formula application(String function, Formula argument) {
      return function.equals("-")
          ? new Formula("-" + argument.atLeast(Rank.POWER), Rank.NEGATION)
          : atom(syntax.function(function) + "(" + argument.text + ")");
    }

    @Override
    public Formula combination(String operation, Formula left, Formula right) {
      return switch (operation) {
        case "+", "-" ->
            new Formula(left.text + " " + operation + " " + right.atLeast(Rank.PRODUCT), Rank.SUM);
        case "*", "/" ->
            new Formula(
                left.atLeast(Rank.PRODUCT) + " " + operation + " " + right.atLeast(Rank.NEGATION),
                Rank.PRODUCT);
        case "^" -> power(left, right);
        default -> atom(syntax.function(operation) + "(" + left.text + ", " + right.text + ")");
      };
    }

    private Formula power(Formula base, Formula exponent) {
      return syntax == Syntax.JAVA
          ? atom("pow(" + base.text + ", " + exponent.text + ")")
          : new Formula(
              base.atLeast(Rank.ATOM) + "**" + exponent.atLeast(Rank.NEGATION), Rank.POWER);
    }

    private static Formula atom(String text) {
      return new Formula(text, Rank.ATOM);
    }
  }
}
