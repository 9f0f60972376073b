package org.netsketch.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class NumberTextTest {
  private static final AxisRange X = new AxisRange(-2.0, 2.0);
  private static final AxisRange Y = new AxisRange(-4.0, 4.0);

  @Test
  void errorsHaveFiveDigitsWhateverTheirSize() {
    assertEquals("0.1042", NumberText.error(0.10421));
    assertEquals("13.342", NumberText.error(13.3421));
    assertEquals("123.46", NumberText.error(123.456));
    assertEquals("1234.6", NumberText.error(1234.56));
    assertEquals("1.80·10⁻⁵", NumberText.error(1.8e-5));
    assertEquals("8.14·10²⁹²", NumberText.error(8.14e292));
    assertEquals("0.0000", NumberText.error(0.0));
    assertEquals("–", NumberText.error(Double.NaN));
  }

  @Test
  void settingsHaveNoZerosAtTheEnd() {
    assertEquals("0.1", NumberText.setting(0.1));
    assertEquals("0.03", NumberText.setting(0.03));
    assertEquals("10", NumberText.setting(10.0));
    assertEquals("0.0001", NumberText.setting(0.0001));
    assertEquals("1.00·10⁻¹⁰", NumberText.setting(1e-10));
  }

  @Test
  void linesAreEquations() {
    assertEquals("y = 1.31 x + 0.01", NumberText.line(1.31, 0.01, X, Y));
    assertEquals("y = −1.31 x − 0.50", NumberText.line(-1.31, -0.5, X, Y));
    assertEquals(
        "y = 0.00123 x + 3.00",
        NumberText.line(0.00123, 3.0, new AxisRange(0, 1000), new AxisRange(2.0, 5.0)));
    assertEquals(
        "y = 2.01·10⁻⁹ x − 0.00190",
        NumberText.line(2.01e-9, -0.0019, new AxisRange(0, 1e5), new AxisRange(-2e-3, 1e-3)));
    assertEquals("y = 2.00 x + 0.00", NumberText.line(2.0, -0.001, X, Y));
  }

  @Test
  void linesOfLargeNumbersStayShort() {
    assertEquals("y = 1.31 x + 0.01", NumberText.line(1.31, 0.012, X, Y));
    assertEquals("y = 2.40·10⁶ x − 3.00·10⁸⁶", NumberText.line(2404801.6, -3e86, X, Y));
  }
}
