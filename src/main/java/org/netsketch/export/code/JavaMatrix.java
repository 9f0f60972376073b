package org.netsketch.export.code;

import java.util.List;

/** A method of a Java twin that gives many numbers: in braces if they are few, else as text. */
final class JavaMatrix {
  /** What a text may have, for a constant has at most 65,535 bytes. */
  private static final int MOST_CHARACTERS = 60_000;

  private JavaMatrix() {}

  /** Writes the method. */
  static void write(Source source, String name, Table table) {
    source.blank().open("static double[][] " + name + "()");
    if (table.isShort()) {
      source.list("return new double[][] {", Table.literals(table.rows(), Syntax.JAVA), "};");
      source.close();
      return;
    }
    texts(source, table.lines());
    source.line("return Arrays.stream(texts)");
    source.line("    .flatMap(String::lines)");
    source.line(
        table.isDigits()
            ? "    .map(row -> row.chars().mapToDouble(c -> Character.digit(c, 36)).toArray())"
            : "    .map(row -> Arrays.stream(row.split(\" \")).mapToDouble(Double::valueOf).toArray())");
    source.line("    .toArray(double[][]::new);").close();
  }

  private static void texts(Source source, List<String> lines) {
    source.line("String[] texts = {").verbatim(List.of("\"\"\""));
    int characters = 0;
    for (String line : lines) {
      characters += line.length() + 1;
      if (characters > MOST_CHARACTERS) {
        source.verbatim(List.of("\"\"\",", "\"\"\""));
        characters = line.length() + 1;
      }
      source.verbatim(List.of(line));
    }
    source.verbatim(List.of("\"\"\"")).line("};");
  }
}
