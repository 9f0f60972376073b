package org.netsketch.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.netsketch.file.Table.Numbers;
import org.netsketch.file.Table.Words;
import org.netsketch.text.InvalidInput;

/** Tables as text: what is written reads back, whatever stands in it. */
class TableTest {
  private static final Table MIXED =
      new Table(
          List.of(
              new Numbers("epoch", new double[] {0, 1}),
              new Numbers("loss", new double[] {2e-7, Double.NaN}),
              new Words("part", List.of("a,b", "\"c\""))));

  private static String bytes(Table table, TableFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    format.write(table, out);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void csvIsQuotedAndLeavesWhatIsNotFiniteEmpty() throws IOException {
    String text = "epoch,loss,part\n0,2e-7,\"a,b\"\n1,,\"\"\"c\"\"\"\n";
    assertEquals(text, bytes(MIXED, TableFormat.CSV));
    assertEquals("epoch\tloss\tpart", CsvText.of(MIXED, '\t').lines().findFirst().orElseThrow());
  }

  @Test
  void excelIsToldThatAFileIsUtf8WhereItMatters() throws IOException {
    Table heights = new Table(List.of(new Numbers("身高", new double[] {1.7})));
    assertEquals("\uFEFF身高\n1.7\n", bytes(heights, TableFormat.CSV));
  }

  @Test
  void jsonHasAnArrayForEachColumn() throws IOException {
    JsonNode json = new JsonMapper().readTree(bytes(MIXED, TableFormat.JSON));
    assertEquals(List.of("epoch", "loss", "part"), List.copyOf(names(json)));
    assertEquals(2e-7, json.path("loss").get(0).asDouble());
    assertTrue(json.path("loss").get(1).isNull());
    assertEquals("\"c\"", json.path("part").get(1).asText());
  }

  private static List<String> names(JsonNode json) {
    return json.properties().stream().map(Map.Entry::getKey).toList();
  }

  @Test
  void columnsOfTheSameNameAreCounted() {
    Numbers y = new Numbers("y", new double[] {1});
    Table table = new Table(List.of(y, y, y.named("y 2"), y));
    assertEquals(
        List.of("y", "y 2", "y 2 2", "y 3"),
        table.columns().stream().map(Table.Column::name).toList());
  }

  @Test
  void theNameOfAFileSaysItsFormat() {
    assertEquals(TableFormat.JSON, TableFormat.of(Path.of("a.JSON")));
    InvalidInput fault =
        assertThrows(InvalidInput.class, () -> TableFormat.of(Path.of("history.xls")));
    assertEquals(
        "history.xls: the name of a table ends with one of .csv, .json", fault.getMessage());
  }

  @Property
  void namesAndWordsReadBackByAnIndependentReader(
      @ForAll @Size(min = 1, max = 5) List<String> names, @ForAll char separator)
      throws IOException {
    char between = separator % 2 == 0 ? ',' : '\t';
    Table table =
        new Table(names.stream().map(n -> (Table.Column) new Words(n, List.of(n, "x"))).toList());
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(between).setIgnoreEmptyLines(false).get();
    List<CSVRecord> read = format.parse(new StringReader(CsvText.of(table, between))).getRecords();
    assertEquals(3, read.size());
    assertEquals(table.columns().stream().map(Table.Column::name).toList(), read.get(0).toList());
    assertEquals(names, read.get(1).toList());
  }
}
