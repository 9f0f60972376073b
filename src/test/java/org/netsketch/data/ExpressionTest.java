package org.netsketch.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Language;

/** Formulas have the values of the textbook, and what is no formula is answered in words. */
class ExpressionTest {
  private static double at(String text, double x) {
    return Expression.parse(text).value(x);
  }

  private static String fault(String text) {
    return assertThrows(InvalidInput.class, () -> Expression.parse(text)).getMessage();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 + 2*3 | 7",
        "(1 + 2)*3 | 9",
        "2 - 3 - 4 | -5",
        "16/4/2 | 2",
        "2^3^2 | 512",
        "-x^2 | -9",
        "(-x)^2 | 9",
        "2^-1 | 0.5",
        "2^-x^2 | 0.001953125",
        "--x | 3",
        "+x - -x | 6",
        "2*-x | -6",
        "1e-3 + .5 + 1. | 1.501",
        "1E+2 | 100",
        "min(x, 2, 5) + max(1, x) | 5",
        "abs(-x) + sign(-x) + floor(2.7) + ceil(2.1) | 7",
        "sqrt(16) + log10(1000) + exp(0) + log(1) | 8",
      })
  void hasTheValueOfTheTextbook(String text, double value) {
    assertEquals(value, at(text, 3.0), 1e-15 * Math.abs(value));
  }

  @Test
  void takesFunctionsAndConstantsFromStrictMath() {
    double x = 0.37;
    assertEquals(2 * StrictMath.sin(x), at("2*sin(x)", x));
    assertEquals(StrictMath.cos(x) + StrictMath.tan(x), at("cos(x)+tan(x)", x));
    assertEquals(StrictMath.asin(x) - StrictMath.acos(x), at("asin(x)-acos(x)", x));
    assertEquals(StrictMath.atan(x) * StrictMath.tanh(x), at("atan(x)*tanh(x)", x));
    assertEquals(StrictMath.sinh(x) / StrictMath.cosh(x), at("sinh(x)/cosh(x)", x));
    assertEquals(Math.PI + Math.E, at("pi + e", x));
    assertEquals(x * x, at("x^2", x));
    assertEquals(StrictMath.pow(x, 3), at("x^3", x));
  }

  @Test
  void knowsItsInputs() {
    assertEquals(Set.of("x"), Expression.parse("x*x").variables());
    assertEquals(Set.of("x1", "x2"), Expression.parse("x1*x2").variables());
    assertEquals(Set.of(), Expression.parse("pi").variables());
    assertTrue(Expression.parse("x2").usesTwoInputs());
    assertEquals(2.0 - 5.0, Expression.parse("x1 - x2").value(2.0, 5.0));
  }

  @Test
  void isEqualByText() {
    assertEquals(Expression.parse("x+1"), Expression.parse("x+1"));
    assertEquals(Expression.parse("x+1").hashCode(), Expression.parse("x+1").hashCode());
    assertNotEquals(Expression.parse("x+1"), Expression.parse("x + 1"));
    assertEquals("x + 1", Expression.parse("x + 1").text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2x | position 2: \"x\" follows \"2\" without an operator; did you mean 2*x?",
        "x(2) | did you mean x*(?",
        "(x)(x) | position 4: \"(\" follows \")\"",
        "2 pi | did you mean 2*pi?",
        "sine(x) | position 1: \"sine\" is not known, did you mean \"sin\"?",
        "2*Sin(x) | position 3: \"Sin\" is not known, did you mean \"sin\"?",
        "y | \"y\" is not known, did you mean \"x\"?",
        "sin x | position 1: the function sin needs parentheses, as in sin(x)",
        "sin(x, 2) | sin takes one argument, but here it has 2",
        "min(x) | min takes two or more arguments",
        "x + | position 4: the expression ends where a number",
        "x + * 2 | position 5: found \"*\" where a number",
        "(x + 1 | ends without the ) for the ( at position 1",
        "min(x; 1) | position 6: found \";\" where one of",
        "x) | position 2: found \")\" where one of",
        "1.2.3 | position 1: \"1.2.3\" is not a number",
        "x + . | position 5: \".\" is not a number",
        "1e999 | the number 1e999 is too large",
        "x**2 | position 2: \"**\" is not known here, type ^",
        "x×2 | type * in its place",
        "sin（x） | position 4: \"（\" is not known here, type (",
        "2*π | type pi",
        "x² | type ^2",
        "x + x1 | x and x1 cannot be used together",
        "x = 2 | position 3: found \"=\"",
        "sin() | position 5: found \")\"",
        "`` | there is no expression",
      })
  void saysWhatIsWrongAndWhere(String text, String message) {
    String said = fault(text == null ? "" : text);
    assertTrue(said.contains(message), said);
  }

  @Test
  void countsAPositionInCharactersNotInTheirHalves() {
    assertTrue(fault("x + 😀").startsWith("position 5: found \"😀\""), fault("x + 😀"));
  }

  @Test
  void speaksChinese() {
    InvalidInput fault = assertThrows(InvalidInput.class, () -> Expression.parse("2x"));
    assertEquals("位置 2：“x”紧跟在“2”之后，中间缺少运算符；是否想写 2*x？", fault.in(Language.ZH));
  }

  @Test
  void isBoundedInLengthAndDepth() {
    assertEquals(1.0, at("(".repeat(100) + "x" + ")".repeat(100), 1.0));
    assertTrue(fault("(".repeat(101) + "x" + ")".repeat(101)).contains("more than 100 deep"));
    assertTrue(fault("-".repeat(900) + "x").contains("more than 100 deep"));
    assertTrue(fault("2^".repeat(400) + "x").contains("more than 100 deep"));
    assertTrue(fault("sin(".repeat(200)).contains("more than 100 deep"));
    assertEquals(500.0, at("x" + "+x".repeat(499), 1.0));
    assertTrue(fault("x" + "+x".repeat(500)).contains("1001 characters; at most 1000"));
  }
}
