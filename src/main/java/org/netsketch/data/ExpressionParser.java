package org.netsketch.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Spelling;

/**
 * Reads an {@link Expression} by recursive descent, a method for each rule of its grammar:
 *
 * <pre>
 * sum     = product { ("+" | "-") product }
 * product = signed { ("*" | "/") signed }
 * signed  = ("+" | "-") signed | power
 * power   = atom [ "^" signed ]
 * atom    = number | name | name "(" sum { "," sum } ")" | "(" sum ")"
 * </pre>
 *
 * so that ^ binds tighter than a minus before it, groups to the right, and takes a signed exponent.
 */
final class ExpressionParser {
  private static final Map<String, Term> CONSTANTS =
      Map.of("pi", new Term.Constant(Math.PI), "e", new Term.Constant(Math.E));
  private static final Map<String, Term> VARIABLES =
      Map.of("x", new Term.FirstInput(), "x1", new Term.FirstInput(), "x2", new Term.SecondInput());
  private static final Map<String, UnaryFunction> FUNCTIONS = functions();
  private static final Map<String, BinaryOperation> EXTREMES =
      Map.of("min", BinaryOperation.MINIMUM, "max", BinaryOperation.MAXIMUM);
  private static final List<String> NAMES = names();

  private final List<ExpressionToken> tokens;
  private final Set<String> variables = new TreeSet<>();
  private int next;
  private int nesting;

  ExpressionParser(String text) {
    tokens = ExpressionToken.of(text);
  }

  /** The variables met so far. */
  Set<String> variables() {
    return variables;
  }

  /**
   * The whole text as one term.
   *
   * @throws InvalidInput naming the position, what was found there, and what is allowed
   */
  Term parse() {
    if (peek().kind() == ExpressionToken.Kind.END) {
      throw new InvalidInput("", "expressionEmpty");
    }
    Term term = sum();
    if (peek().kind() != ExpressionToken.Kind.END) {
      throw fault("expressionOperator");
    }
    return term;
  }

  private Term sum() {
    Term left = product();
    while (peek().is("+") || peek().is("-")) {
      BinaryOperation operation = take().is("+") ? BinaryOperation.SUM : BinaryOperation.DIFFERENCE;
      left = new Term.Combination(operation, left, product());
    }
    return left;
  }

  private Term product() {
    Term left = signed();
    while (peek().is("*") || peek().is("/")) {
      BinaryOperation operation =
          take().is("*") ? BinaryOperation.PRODUCT : BinaryOperation.QUOTIENT;
      if (operation == BinaryOperation.PRODUCT && peek().is("*")) {
        throw new InvalidInput("", "expressionLookalike", positionBefore(), "**", "^");
      }
      left = new Term.Combination(operation, left, signed());
    }
    return left;
  }

  private Term signed() {
    enter();
    Term term;
    if (peek().is("-")) {
      take();
      term = new Term.Application(UnaryFunction.NEGATION, signed());
    } else if (peek().is("+")) {
      take();
      term = signed();
    } else {
      term = power();
    }
    leave();
    return term;
  }

  private Term power() {
    Term base = atom();
    refuseJuxtaposition();
    if (!peek().is("^")) {
      return base;
    }
    take();
    return new Term.Combination(BinaryOperation.POWER, base, signed());
  }

  private Term atom() {
    ExpressionToken token = peek();
    if (token.is("(")) {
      return inParentheses();
    }
    return switch (token.kind()) {
      case NUMBER -> number(take());
      case NAME -> named(take());
      case SIGN, END -> throw fault("expressionOperand");
    };
  }

  private Term inParentheses() {
    String opened = positionOf(take());
    Term term = sum();
    if (!peek().is(")")) {
      throw fault("expressionClose", opened);
    }
    take();
    return term;
  }

  private static Term number(ExpressionToken token) {
    double value = Double.parseDouble(token.text());
    if (Double.isInfinite(value)) {
      throw new InvalidInput(
          "", "expressionRange", positionOf(token), Spelling.quoted(token.text()));
    }
    return new Term.Constant(value);
  }

  private Term named(ExpressionToken name) {
    String text = name.text();
    if (VARIABLES.containsKey(text)) {
      variables.add(text);
      return VARIABLES.get(text);
    } else if (CONSTANTS.containsKey(text)) {
      return CONSTANTS.get(text);
    } else if (FUNCTIONS.containsKey(text)) {
      List<Term> arguments = arguments(name);
      if (arguments.size() != 1) {
        throw new InvalidInput(
            "", "expressionOneArgument", positionOf(name), text, arguments.size() + "");
      }
      return new Term.Application(FUNCTIONS.get(text), arguments.get(0));
    } else if (EXTREMES.containsKey(text)) {
      return extreme(name);
    }
    throw new InvalidInput(
        "",
        "expressionName",
        positionOf(name),
        Spelling.quoted(text),
        Spelling.nearest(text, NAMES),
        String.join(" ", NAMES));
  }

  /** The smallest or largest of two or more terms, found two at a time. */
  private Term extreme(ExpressionToken name) {
    List<Term> arguments = arguments(name);
    if (arguments.size() < 2) {
      throw new InvalidInput("", "expressionTwoArguments", positionOf(name), name.text());
    }
    BinaryOperation operation = EXTREMES.get(name.text());
    Term result = arguments.get(0);
    for (Term argument : arguments.subList(1, arguments.size())) {
      result = new Term.Combination(operation, result, argument);
    }
    return result;
  }

  private List<Term> arguments(ExpressionToken function) {
    if (!peek().is("(")) {
      throw new InvalidInput(
          "", "expressionFunction", positionOf(function), function.text(), function.text() + "(x)");
    }
    String opened = positionOf(take());
    List<Term> arguments = new ArrayList<>();
    arguments.add(sum());
    while (peek().is(",")) {
      take();
      arguments.add(sum());
    }
    if (!peek().is(")")) {
      throw fault("expressionClose", opened);
    }
    take();
    return arguments;
  }

  /** Two terms side by side, as in 2x: a product in print, but here it must be written. */
  private void refuseJuxtaposition() {
    ExpressionToken right = peek();
    if (right.beginsTerm()) {
      String left = tokens.get(next - 1).text();
      String product = Spelling.quoted(left + "*" + right.text());
      throw new InvalidInput(
          "",
          "expressionProduct",
          positionOf(right),
          Spelling.quoted(right.text()),
          Spelling.quoted(left),
          product);
    }
  }

  private InvalidInput fault(String key, String... more) {
    ExpressionToken found = peek();
    List<String> values = new ArrayList<>();
    values.add(positionOf(found));
    values.add(found.text());
    values.addAll(List.of(more));
    boolean atEnd = found.kind() == ExpressionToken.Kind.END;
    return new InvalidInput("", atEnd ? key + "AtEnd" : key, values.toArray());
  }

  /**
   * Every recursion passes here, so that no text can exhaust the stack. The outermost term is not
   * nested in anything.
   */
  private void enter() {
    nesting++;
    if (nesting > Expression.MAX_NESTING + 1) {
      throw new InvalidInput(
          "", "expressionNesting", positionOf(peek()), Expression.MAX_NESTING + "");
    }
  }

  private void leave() {
    nesting--;
  }

  private ExpressionToken peek() {
    return tokens.get(next);
  }

  private ExpressionToken take() {
    return tokens.get(next++);
  }

  private String positionBefore() {
    return positionOf(tokens.get(next - 1));
  }

  private static String positionOf(ExpressionToken token) {
    return Integer.toString(token.position());
  }

  private static Map<String, UnaryFunction> functions() {
    Map<String, UnaryFunction> functions = new LinkedHashMap<>();
    for (UnaryFunction function : UnaryFunction.values()) {
      if (function != UnaryFunction.NEGATION) {
        functions.put(function.symbol(), function);
      }
    }
    return functions;
  }

  private static List<String> names() {
    List<String> names = new ArrayList<>(List.of("x", "x1", "x2", "pi", "e"));
    names.addAll(FUNCTIONS.keySet());
    names.addAll(List.of("min", "max"));
    return List.copyOf(names);
  }
}
