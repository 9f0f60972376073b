package org.netsketch.data;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Spelling;

/**
 * A table in a CSV file: a header row and the rows below it.
 *
 * <p>UTF-8 with or without a byte order mark; comma, semicolon or tab; quoted fields, in which a
 * quote is written twice; blank lines are skipped. Only the header is kept: each call of {@link
 * #dataset} reads the file again, and of its cells only the ones asked for. Faults name the file.
 */
public final class CsvTable {
  /** The largest file that is read, in bytes. */
  public static final long MAX_BYTES = 512L << 20;

  /** The most columns a table may have. */
  public static final int MAX_COLUMNS = 10_000;

  /** The most numbers that are read from a table: 400 MB of them. */
  public static final int MAX_NUMBERS = 50_000_000;

  private final String place;
  private final Bytes bytes;
  private final CsvSeparator separator;
  private final List<String> columns;
  private final boolean headed;

  private CsvTable(String place, Bytes bytes, boolean alwaysHeaded) {
    this.place = place;
    this.bytes = bytes;
    this.separator = reading(() -> detect(alwaysHeaded));
    List<String> first = reading(this::header);
    headed = alwaysHeaded || first.stream().anyMatch(cell -> !isNumber(cell));
    columns = headed ? first : letters(first.size());
  }

  /** Names for columns that have none: A, B … as in a spreadsheet, later ones numbered. */
  private static List<String> letters(int columns) {
    return IntStream.range(0, columns)
        .mapToObj(column -> column < 26 ? "" + (char) ('A' + column) : "A" + column)
        .toList();
  }

  /**
   * The table in a file that is named from a folder.
   *
   * @throws InvalidInput as {@link #read(Path)} does, or if no file can have that name
   */
  public static CsvTable read(Path folder, String file) {
    try {
      return read(folder.resolve(file));
    } catch (InvalidPathException e) {
      throw new InvalidInput(Spelling.quoted(file), "csvMissing", Spelling.quoted(file));
    }
  }

  /**
   * The table in a file.
   *
   * @throws InvalidInput if there is no such file, it cannot be read, is too large, empty or not
   *     UTF-8
   */
  public static CsvTable read(Path file) {
    return read(file, true);
  }

  /**
   * The table in a file, whose first row may have names or numbers.
   *
   * @throws InvalidInput as {@link #read(Path)} does
   */
  public static CsvTable readNumbers(Path file) {
    return read(file, false);
  }

  /**
   * The table in a text that comes from a spreadsheet, with names in its first row or without.
   *
   * @throws InvalidInput if there is nothing in it
   */
  public static CsvTable pasted(String text) {
    return of(text, false);
  }

  /**
   * The table in a text with names in its first row.
   *
   * @throws InvalidInput if there is nothing in it
   */
  public static CsvTable headed(String text) {
    return of(text, true);
  }

  private static CsvTable of(String text, boolean alwaysHeaded) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new CsvTable("", () -> new ByteArrayInputStream(bytes), alwaysHeaded);
  }

  private static CsvTable read(Path file, boolean alwaysHeaded) {
    String path = file.toString();
    String name = file.getFileName() == null ? path : file.getFileName().toString();
    if (Files.isDirectory(file)) {
      throw new InvalidInput(name, "csvFolder", path);
    } else if (!Files.exists(file)) {
      throw new InvalidInput(name, "csvMissing", path);
    } else if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
      throw new InvalidInput(name, "csvUnreadable", path);
    }
    try {
      long size = Files.size(file);
      if (size > MAX_BYTES) {
        throw new InvalidInput(name, "csvSize", (size >> 20) + "", (MAX_BYTES >> 20) + "");
      }
    } catch (IOException e) {
      throw new InvalidInput(name, "csvUnreadable", path);
    }
    return new CsvTable(name, () -> Files.newInputStream(file), alwaysHeaded);
  }

  /**
   * The table in a file that comes with the program.
   *
   * @param file its absolute name on the class path
   */
  static CsvTable bundled(String file) {
    return new CsvTable(file, () -> CsvTable.class.getResourceAsStream(file), true);
  }

  /** The names in the header row, without white space around them. */
  public List<String> columns() {
    return columns;
  }

  /** Whether the names stand in the file. */
  public boolean isHeaded() {
    return headed;
  }

  /** The names of the columns that begin with a number. */
  public List<String> columnsOfNumbers() {
    return columnsThatBeginWith(this::isNumber);
  }

  /** The names of the columns that begin with a word. */
  public List<String> columnsOfWords() {
    return columnsThatBeginWith(cell -> !isNumber(cell) && !cell.isEmpty());
  }

  private List<String> columnsThatBeginWith(Predicate<String> first) {
    return reading(
        () -> {
          try (CsvRows rows = new CsvRows(open(), separator)) {
            if (headed) {
              rows.next();
            }
            Optional<CsvRow> row = rows.next();
            return IntStream.range(0, row.map(cells -> Math.min(cells.size(), width())).orElse(0))
                .filter(column -> !columns.get(column).isEmpty())
                .filter(column -> first.test(row.get().text(column)))
                .mapToObj(columns::get)
                .toList();
          }
        });
  }

  private int width() {
    return columns.size();
  }

  private boolean isNumber(String cell) {
    return !Double.isNaN(Numeral.read(cell, separator.allowsDecimalComma()));
  }

  /**
   * The numbers of all columns, row by row.
   *
   * @throws InvalidInput as {@link #dataset} does
   */
  public double[][] numbers() {
    List<Integer> all = IntStream.range(0, width()).boxed().toList();
    return reading(() -> samples(new CsvColumns(all, List.of(), -1))).inputs();
  }

  /**
   * The samples of some columns.
   *
   * @param inputs names of the input columns; empty for all that are not predicted
   * @param targets names of the columns to predict; empty if there is a label
   * @param label name of the column of class names, which become one-hot targets; empty if there
   *     are targets
   * @throws InvalidInput if a column cannot be found, a row has too few or too many fields, a cell
   *     is no finite number, or there are no rows, more than {@link DataSource#MAX_ROWS}, or more
   *     than {@link #MAX_NUMBERS} numbers
   */
  public Dataset dataset(List<String> inputs, List<String> targets, String label) {
    return reading(() -> samples(CsvColumns.of(columns, inputs, targets, label)));
  }

  private CsvSeparator detect(boolean alwaysHeaded) throws IOException {
    try (Reader text = new BufferedReader(open())) {
      return alwaysHeaded ? CsvSeparator.of(text) : CsvSeparator.ofNumbers(text);
    }
  }

  private List<String> header() throws IOException {
    try (CsvRows rows = new CsvRows(open(), separator)) {
      Optional<CsvRow> header = rows.next();
      if (header.isEmpty()) {
        throw new InvalidInput("", "csvEmpty");
      }
      int width = header.get().size();
      if (width > MAX_COLUMNS) {
        throw new InvalidInput("", "csvColumns", width + "", MAX_COLUMNS + "");
      }
      List<String> names = new ArrayList<>();
      for (int i = 0; i < width; i++) {
        names.add(header.get().text(i));
      }
      return List.copyOf(names);
    }
  }

  private Dataset samples(CsvColumns wanted) throws IOException {
    List<double[]> inputs = new ArrayList<>();
    List<double[]> targets = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    Map<String, String> sameText = new HashMap<>();
    try (CsvRows rows = new CsvRows(open(), separator)) {
      if (headed) {
        rows.next();
      }
      for (Optional<CsvRow> next = rows.next(); next.isPresent(); next = rows.next()) {
        CsvRow row = next.get();
        refuse(row, inputs.size(), wanted);
        inputs.add(numbers(row, wanted.inputs()));
        if (wanted.label() < 0) {
          targets.add(numbers(row, wanted.targets()));
        } else {
          labels.add(sameText.computeIfAbsent(row.label(wanted.label(), columns), text -> text));
        }
      }
    }
    if (inputs.isEmpty()) {
      throw new InvalidInput("", "csvNoRows");
    }
    double[][] inputRows = inputs.toArray(double[][]::new);
    if (wanted.label() < 0) {
      double[][] targetRows = targets.toArray(double[][]::new);
      return new Dataset(
          inputRows, targetRows, names(wanted.inputs()), names(wanted.targets()), List.of());
    }
    Classes.OneHot classes = Classes.oneHot(labels);
    return new Dataset(
        inputRows, classes.rows(), names(wanted.inputs()), classes.classes(), classes.classes());
  }

  private void refuse(CsvRow row, int rowsBefore, CsvColumns wanted) {
    long numbers = (rowsBefore + 1L) * (wanted.inputs().size() + wanted.targets().size());
    if (row.size() != columns.size()) {
      throw new InvalidInput(
          "", "csvFields", row.line() + "", row.size() + "", columns.size() + "");
    } else if (rowsBefore == DataSource.MAX_ROWS) {
      throw new InvalidInput("", "csvRows", row.line() + "", DataSource.MAX_ROWS + "");
    } else if (numbers > MAX_NUMBERS) {
      throw new InvalidInput("", "csvNumbers", row.line() + "", MAX_NUMBERS + "");
    }
  }

  private double[] numbers(CsvRow row, List<Integer> wanted) {
    double[] numbers = new double[wanted.size()];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = row.number(wanted.get(i), separator, columns);
    }
    return numbers;
  }

  private List<String> names(List<Integer> wanted) {
    return wanted.stream().map(columns::get).toList();
  }

  private CheckedText open() throws IOException {
    return new CheckedText(bytes.open());
  }

  /** Does some reading; what goes wrong with it is said of this file. */
  private <T> T reading(Reading<T> reading) {
    try {
      return reading.result();
    } catch (InvalidInput e) {
      throw place.isEmpty() ? e : e.within(place);
    } catch (IOException e) {
      throw new InvalidInput(place, "csvUnreadable", place);
    }
  }

  /** Where the file's bytes come from. */
  private interface Bytes {
    InputStream open() throws IOException;
  }

  /** What is to be read from the file. */
  private interface Reading<T> {
    T result() throws IOException;
  }
}
