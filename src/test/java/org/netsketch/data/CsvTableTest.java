package org.netsketch.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netsketch.text.InvalidInput;

/** Tables as people save them are read, and a fault in one is named with its line and column. */
class CsvTableTest {
  @TempDir Path folder;

  private CsvTable table(String text) {
    return table(text, StandardCharsets.UTF_8);
  }

  private CsvTable table(String text, Charset encoding) {
    try {
      Path file = Files.write(folder.resolve("marks.csv"), text.getBytes(encoding));
      return CsvTable.read(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Dataset marks(String text) {
    return table(text).dataset(List.of("a", "b"), List.of("c"), "");
  }

  private String fault(String text) {
    return assertThrows(InvalidInput.class, () -> marks(text)).getMessage();
  }

  private static void assertMarks(Dataset dataset) {
    assertArrayEquals(new double[][] {{1.5, 2.0}, {-3.0, 4e3}}, dataset.inputs());
    assertArrayEquals(new double[][] {{5.0}, {6.0}}, dataset.targets());
    assertEquals(List.of("a", "b"), dataset.inputNames());
    assertEquals(List.of("c"), dataset.targetNames());
    assertEquals(List.of(), dataset.classes());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a,b,c\n1.5,2,5\n-3,4e3,6\n",
        "\uFEFFa,b,c\r\n1.5,2,5\r\n-3,4e3,6",
        "a;b;c\n1,5;2;5\n-3;4e3;6\n",
        "a\tb\tc\n1,5\t2\t5\n-3\t+4E3\t6\n",
        "\n a , \"b\" ,c\n\n 1.5 ,\"2\", 5\n   \n-3,4e3,6\n\n",
        "c,x,b,a\n5,no number,2,1.5\n6,\"two\nlines, \"\"quoted\"\"\",4000,-3\n",
        "a,b,c\r1.5,2,5\r-3,4e3,6\r",
        "\"a\",b,\"c\"\n1.5,2.0,5\n-3,4000,6.0"
      })
  void readsWhatSpreadsheetsWrite(String text) {
    assertMarks(marks(text));
  }

  @Test
  void takesAllOtherColumnsAsInputsWhereNoneAreNamed() {
    Dataset dataset = table("a,c,b\n1,2,3\n").dataset(List.of(), List.of("c"), "");
    assertEquals(List.of("a", "b"), dataset.inputNames());
    assertArrayEquals(new double[][] {{1.0, 3.0}}, dataset.inputs());
  }

  @Test
  void sortsClassNames() {
    Dataset dataset = table("x,kind\n1,b\n2,a\n3,b\n").dataset(List.of("x"), List.of(), "kind");
    assertEquals(List.of("a", "b"), dataset.classes());
    assertArrayEquals(new double[][] {{0, 1}, {1, 0}, {0, 1}}, dataset.targets());
  }

  @Test
  void looksForTheSeparatorOutsideQuotes() {
    assertEquals(List.of("a,b,c,d", "e"), table("\"a,b,c,d\";e\n").columns());
    assertEquals(List.of("width, cm", "e"), table("width, cm;e\n").columns());
    assertEquals(List.of("alone"), table("alone\n").columns());
  }

  @Test
  void namesTheLineAndTheColumnOfABadCell() {
    assertEquals(
        "marks.csv: line 3, column 2 (b): \"four\" is not a number; numbers such as 12.5 or -3e2"
            + " are allowed",
        fault("a,b,c\n1,2,3\n1,four,3\n"));
    assertTrue(fault("\n\na,b,c\n\n1,2,3\n\n1,2,x\n").contains("line 7, column 3 (c)"));
    assertTrue(
        fault("n,a,b,c\r\n\"1\r\n2\",1,2,3\r\n\"\r\",1,x,3\r\n").contains("line 5, column 3"));
    assertTrue(fault("a,b,c\n1,,3").contains("line 2, column 2 (b): the cell is empty"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NaN",
        "inf",
        "-Infinity",
        "1e999",
        "1d",
        "0x10",
        "1_000",
        "1 000",
        "--1",
        "1e",
        "."
      })
  void refusesWhatIsNoFiniteNumber(String cell) {
    assertTrue(fault("a,b,c\n1," + cell + ",3\n").contains("line 2, column 2 (b)"));
  }

  @Test
  void takesADecimalCommaOnlyWhereTheSeparatorIsNoComma() {
    assertTrue(fault("a;b;c\n1;2.5,5;3\n").contains("\"2.5,5\" is not a number"));
    assertTrue(fault("a,b,c\n1,\"2,5\",3\n").contains("\"2,5\" is not a number"));
  }

  @Test
  void namesTheLineOfABadRow() {
    assertTrue(fault("a,b,c\n1,2\n").contains("line 2: the row has 2 fields, but the header"));
    assertTrue(fault("a,b,c\n1,2,3\n1,2,3,4\n").contains("line 3: the row has 4 fields"));
    assertTrue(
        fault("a,b,c\n1,2,3\n\n1,\"2,3\n4,5,6\n").contains("line 4: in the row that begins"));
    assertTrue(fault("a,b,c\n1,\"2\"3,4\n").contains("line 2: in the row that begins"));
    assertTrue(fault("a,\"b,c\n").contains("line 1: in the row"));
    String endless = "a,b,c\n1,2,\"" + "3\n".repeat(600_000);
    assertTrue(fault(endless).contains("more than 1000000 characters"));
  }

  @Test
  void namesTheColumnThatIsMissing() {
    assertTrue(fault("A ,b,c\n").contains("no column \"a\", did you mean \"A\"?"));
    assertTrue(fault("a,a,b,c\n").contains("\"a\" is the name of column 1 and of column 2"));
    CsvTable table = table("a,b,,c\n1,2,3,4\n");
    assertFault(table, List.of(), List.of("c"), "", "column 3 has no name");
    assertFault(table, List.of("a", "a"), List.of("c"), "", "\"a\" is asked for twice");
    assertFault(table, List.of("c"), List.of(), "c", "\"c\" is asked for twice");
    assertFault(table, List.of("a"), List.of(), "", "must be given");
    assertFault(table, List.of("a"), List.of("b"), "c", "must be given");
    assertEquals(1, table.dataset(List.of("a"), List.of("c"), "").size());
  }

  private static void assertFault(
      CsvTable table, List<String> inputs, List<String> targets, String label, String message) {
    InvalidInput fault =
        assertThrows(InvalidInput.class, () -> table.dataset(inputs, targets, label));
    assertTrue(fault.getMessage().contains(message), fault.getMessage());
  }

  @Test
  void refusesOtherEncodings() {
    String text = "a,b,größe\n1,2,3\n";
    InvalidInput fault =
        assertThrows(InvalidInput.class, () -> table(text, StandardCharsets.ISO_8859_1));
    assertTrue(
        fault.getMessage().contains("marks.csv: line 1: there are bytes that are not UTF-8"));
    assertThrows(InvalidInput.class, () -> table(text, StandardCharsets.UTF_16));
    String later = "a,b,c\n1,2,3\n1,2,é\n";
    InvalidInput third =
        assertThrows(InvalidInput.class, () -> table(later, StandardCharsets.ISO_8859_1));
    assertTrue(third.getMessage().contains("line 3:"), third.getMessage());
  }

  @Test
  void takesTheReplacementCharacterWhereItIsWrittenInUtf8() {
    assertEquals(
        List.of("a\uFFFD", "b\uD83D\uDE00"), table("a\uFFFD,b\uD83D\uDE00\n1,2\n").columns());
    String longCell = "\uFFFD".repeat(9_000);
    assertEquals(List.of(longCell, "c"), table(longCell + ",c\n1,2\n").columns());
  }

  @Test
  void refusesMoreThanCanBeHeld() {
    assertTrue(fault("a,".repeat(10_000) + "b\n").contains("10001 columns; at most 10000"));
    String rows = "a,b,c\n" + "1,2,3\n".repeat(1_000_000);
    assertEquals(1_000_000, marks(rows).size());
    assertTrue(fault(rows + "1,2,3").contains("line 1000002: there are more than 1000000 rows"));
  }

  @Test
  void refusesWhatIsNoTable() {
    assertTrue(fault("").contains("the file is empty"));
    assertTrue(fault("\uFEFF\n \n").contains("the file is empty"));
    assertTrue(fault("a,b,c\n\n").contains("no rows below the header"));
    assertTrue(readFault(folder).contains("is a folder"));
    assertTrue(readFault(folder.resolve("no.csv")).contains("there is no file"));
    InvalidInput nameless = assertThrows(InvalidInput.class, () -> CsvTable.read(folder, "a\0b"));
    assertTrue(nameless.getMessage().contains("there is no file"));
  }

  private static String readFault(Path file) {
    return assertThrows(InvalidInput.class, () -> CsvTable.read(file)).getMessage();
  }
}
