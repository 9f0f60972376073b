package org.netsketch.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Columns of numbers or words, all of one length, each with a name of its own.
 *
 * @param columns from left to right
 */
public record Table(List<Column> columns) {

  /** What stands below one name. */
  public sealed interface Column {
    /** The name in the first line. */
    String name();

    /** How many rows there are. */
    int size();

    /** The same below another name. */
    Column named(String other);
  }

  /**
   * A column of numbers.
   *
   * @param name in the first line
   * @param values the array itself, not a copy; what is not finite is an empty cell
   */
  public record Numbers(String name, double[] values) implements Column {
    /** A column of a matrix whose rows are the table's. */
    public static Numbers of(String name, double[][] rows, int column) {
      return new Numbers(name, Arrays.stream(rows).mapToDouble(row -> row[column]).toArray());
    }

    @Override
    public int size() {
      return values.length;
    }

    @Override
    public Numbers named(String other) {
      return new Numbers(other, values);
    }
  }

  /**
   * A column of words.
   *
   * @param name in the first line
   * @param values a word a row
   */
  public record Words(String name, List<String> values) implements Column {
    /** Copies the list. */
    public Words {
      values = List.copyOf(values);
    }

    @Override
    public int size() {
      return values.size();
    }

    @Override
    public Words named(String other) {
      return new Words(other, values);
    }
  }

  /** Of columns with the same name, those further right are counted: y, y 2, y 3. */
  public Table {
    List<Column> named = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (Column column : columns) {
      String name = column.name();
      for (int count = 2; !taken.add(name); count++) {
        name = column.name() + " " + count;
      }
      named.add(name.equals(column.name()) ? column : column.named(name));
    }
    columns = List.copyOf(named);
  }

  /** How many rows there are, the names not counted. */
  public int rows() {
    return columns.isEmpty() ? 0 : columns.get(0).size();
  }

  /** What stands in a cell; nothing where there is no finite number. */
  public String cell(int row, int column) {
    Column of = columns.get(column);
    if (of instanceof Words words) {
      return words.values.get(row);
    }
    double number = ((Numbers) of).values[row];
    return Double.isFinite(number) ? ShortDecimal.of(number) : "";
  }
}
