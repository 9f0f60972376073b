package org.netsketch.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.netsketch.text.InvalidInput;

/**
 * Numbers written to a table come back to the last bit, and whatever else is in one is answered
 * for.
 */
class CsvPropertyTest {
  private static final byte[] VALID =
      "a;b;kind\n1,5;2;\"x\"\n\n-3;4e3;\"y \"\"z\"\"\"\n".getBytes(StandardCharsets.UTF_8);

  private static Path file;

  @BeforeContainer
  static void createFile() throws IOException {
    file = Files.createTempFile("table", ".csv");
  }

  @AfterContainer
  static void deleteFile() throws IOException {
    Files.deleteIfExists(file);
  }

  @Property(tries = 300)
  void numbersComeBackToTheLastBit(
      @ForAll @Size(min = 1, max = 20) List<Double> numbers, @ForAll("separators") char separator)
      throws IOException {
    StringBuilder text = new StringBuilder("in" + separator + "\"out\"\n");
    for (double number : numbers) {
      text.append(number).append(separator).append(-number).append('\n');
    }
    Files.writeString(file, text);
    Dataset dataset = CsvTable.read(file).dataset(List.of("in"), List.of("out"), "");
    for (int i = 0; i < numbers.size(); i++) {
      double number = numbers.get(i);
      assertArrayEquals(new double[] {number}, dataset.inputs()[i]);
      assertArrayEquals(new double[] {-number}, dataset.targets()[i]);
    }
    assertEquals(numbers.size(), dataset.size());
  }

  @Property(tries = 1000)
  void aTableWithSomeBytesChangedIsAnsweredFor(
      @ForAll @Size(min = 1, max = 3) List<@IntRange(min = 0, max = 45) Integer> places,
      @ForAll byte put)
      throws IOException {
    byte[] changed = VALID.clone();
    for (int place : places) {
      changed[place % changed.length] = put;
    }
    tableOrAnswer(changed);
  }

  @Property(tries = 500)
  void anyTextIsAnsweredFor(@ForAll("texts") String text) throws IOException {
    tableOrAnswer(text.getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 300)
  void anyBytesAreAnsweredFor(@ForAll byte[] bytes) throws IOException {
    tableOrAnswer(bytes);
  }

  @Provide
  Arbitrary<Character> separators() {
    return Arbitraries.of(',', ';', '\t');
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.strings().withChars("ab1,;\t\"\n\r .-".toCharArray()).ofMaxLength(40);
  }

  private static void tableOrAnswer(byte[] bytes) throws IOException {
    Files.write(file, bytes);
    try {
      CsvTable table = CsvTable.read(file);
      table.dataset(List.of(), List.of(), table.columns().get(0));
      table.dataset(List.of(table.columns().get(0)), List.of("b"), "");
    } catch (InvalidInput fault) {
      assertFalse(fault.getMessage().isBlank());
    }
  }
}
