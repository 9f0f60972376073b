package org.netsketch.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Language;

/** Whatever is typed, there is an expression or an answer in words. */
class ExpressionPropertyTest {
  private static final String SIGNS = "x12e.+-*/^(), sincotaexpglqrbfmhd×（";

  @Property(tries = 2000)
  void anyTextIsAnsweredFor(@ForAll @StringLength(max = 1200) String text) {
    expressionOrAnswer(text);
  }

  @Property(tries = 5000)
  void anyTextOfOurSignsIsAnsweredFor(@ForAll("ofOurSigns") String text) {
    expressionOrAnswer(text);
  }

  @Property(tries = 5000)
  void aFormulaWithOneCharacterChangedIsAnsweredFor(
      @ForAll("formulas") String formula, @ForAll("places") double place, @ForAll char put) {
    int at = (int) (place * formula.length());
    expressionOrAnswer(formula.substring(0, at) + put + formula.substring(at));
    expressionOrAnswer(formula.substring(0, at) + formula.substring(at + 1));
    expressionOrAnswer(formula.substring(0, at) + put + formula.substring(at + 1));
  }

  @Property
  void parenthesesAroundAFormulaChangeNothing(@ForAll("formulas") String formula) {
    double plain = Expression.parse(formula).value(0.7);
    assertEquals(plain, Expression.parse("( " + formula + " )").value(0.7));
  }

  @Property
  void aNumberMeansWhatItMeansInJava(@ForAll double number) {
    String text = Double.toString(Math.abs(number));
    assertEquals(Math.abs(number), Expression.parse(text).value(0.0));
  }

  @Provide
  Arbitrary<String> ofOurSigns() {
    return Arbitraries.strings().withChars(SIGNS.toCharArray()).ofMaxLength(60);
  }

  @Provide
  Arbitrary<Double> places() {
    return Arbitraries.doubles().between(0.0, 0.99);
  }

  @Provide
  Arbitrary<String> formulas() {
    Arbitrary<String> atoms = Arbitraries.of("x", "2", ".5", "1e-3", "pi", "e");
    return Arbitraries.recursive(() -> atoms, ExpressionPropertyTest::larger, 0, 4);
  }

  private static Arbitrary<String> larger(Arbitrary<String> parts) {
    Arbitrary<String> patterns =
        Arbitraries.of("-%1$s", "(%s)", "sin(%s)", "max(%s, %s)", "%s + %s", "%s*%s", "(%s)^%s");
    return Combinators.combine(patterns, parts, parts)
        .as((pattern, a, b) -> String.format(Locale.ROOT, pattern, a, b));
  }

  private static void expressionOrAnswer(String text) {
    try {
      Expression expression = Expression.parse(text);
      expression.value(0.5, -0.5);
      assertEquals(text, expression.text());
    } catch (InvalidInput fault) {
      for (Language language : Language.values()) {
        assertFalse(fault.in(language).isBlank());
      }
    }
  }
}
