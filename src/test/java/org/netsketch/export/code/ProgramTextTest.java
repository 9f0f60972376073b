package org.netsketch.export.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netsketch.file.ExperimentFile;
import org.netsketch.text.Language;
import org.netsketch.train.Preparation;

/** Programs say what their data are, and have nothing in them that is never done. */
class ProgramTextTest {
  @TempDir Path folder;

  private String program(Twin twin, String json) {
    Preparation preparation = Preparation.of(ExperimentFile.parse(json, "program", folder));
    return twin.of(preparation, Language.EN);
  }

  @ParameterizedTest
  @EnumSource
  void aTableHasItsFileAndItsColumns(Twin twin) throws IOException {
    Files.writeString(folder.resolve("marks.csv"), "a,b,kind,mark\n1,2,u,3\n4,5,v,6\n7,8,w,9\n");
    String table =
        "{\"netsketch\": 1, \"data\": {\"csv\": {\"file\": \"marks.csv\", \"inputs\": [\"b\", \"a\"], %s}},"
            + " \"network\": {\"layers\": [%s]}, \"training\": {%s\"epochs\": 1}}";
    String linear = "{\"units\": 1}";
    String marks = program(twin, table.formatted("\"target\": \"mark\"", linear, ""));
    assertTrue(marks.contains("3 rows of the table marks.csv"), marks);
    assertTrue(marks.contains("Columns: b, a; then the targets mark"), marks);
    String softmax = "{\"units\": 3, \"activation\": \"softmax\"}";
    String loss = "\"loss\": \"cross-entropy\", ";
    String kinds = program(twin, table.formatted("\"label\": \"kind\"", softmax, loss));
    assertTrue(kinds.contains("Columns: b, a; then the class: 0 = u, 1 = v, 2 = w"), kinds);
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNeverDoneIsNotThere(Twin twin) {
    String data =
        "{\"netsketch\": 1, \"data\": {\"function\": {\"expression\": \"x\", \"from\": 0, \"to\": 1, \"count\": 9}}, ";
    String network =
        "\"network\": {\"layers\": [{\"units\": 2, \"activation\": \"step\"}, {\"units\": 1}]}, ";
    String none =
        program(twin, data + network + "\"training\": {\"epochs\": 0, \"schedule\": \"cosine\"}}");
    assertFalse(none.contains("/ 0"), none);
    assertFalse(none.contains("epoch in range") || none.contains("int epoch"), none);
    String one =
        program(
            twin,
            data
                + network
                + "\"training\": {\"epochs\": 1, \"batchSize\": \"full\", \"optimizer\": {\"name\": \"sgd\"},"
                + " \"schedule\": {\"name\": \"exponential\", \"gamma\": 0.9},"
                + " \"stop\": {\"rising\": {}, \"patience\": 5}}}");
    assertFalse(one.contains("rising") || one.contains("patience"), one);
    assertFalse(one.contains("start in range") || one.contains("int start"), one);
    assertTrue(one.contains("derivative of a step is 0"), one);
    String[] lines = one.lines().toArray(String[]::new);
    int comments = 0;
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].contains("The optimizer: gradient descent")) {
        comments++;
        assertFalse(lines[i + 1].isBlank(), "a comment on nothing");
      }
    }
    assertEquals(twin == Twin.KERAS ? 0 : 1, comments, one);
  }
}
