package org.netsketch.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Language;

/** What a person types into a field becomes a number of its range, or a reason why not. */
final class RangeTest {
  @ParameterizedTest
  @CsvSource({"0.5,0.5", "' .25 ',0.25", "1e-3,0.001", "０．５,0.5"})
  void readsNumbersAsPeopleTypeThem(String typed, double number) {
    assertEquals(number, Range.UNIT.read(typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "abc", "NaN", "1d", "0x10", "1,5", "1e999", "--1"})
  void whatIsNoNumberIsSaidSo(String typed) {
    InvalidInput fault = assertThrows(InvalidInput.class, () -> Range.FINITE.read(typed));
    assertEquals("a number is needed, not \"" + typed + "\"", fault.getMessage());
  }

  @Test
  void saysTheBoundsInBothLanguages() {
    InvalidInput fault = assertThrows(InvalidInput.class, () -> Range.UNITS.read("0"));
    assertEquals("0 is out of range; allowed: 1 ≤ x ≤ 10000", fault.getMessage());
    assertEquals("0 超出范围；允许：1 ≤ x ≤ 10000", fault.in(Language.ZH));
    assertEquals(-2.5, Range.FINITE.read("−2.5"));
    assertThrows(InvalidInput.class, () -> Range.UNITS.read("2.5"));
  }
}
