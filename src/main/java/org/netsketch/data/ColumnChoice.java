package org.netsketch.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import org.netsketch.text.InvalidInput;

/**
 * Which columns of a table become inputs, and which one is predicted.
 *
 * @param inputs names of columns of numbers, at least one
 * @param predicted name of another column
 * @param classes whether what is predicted are classes, and not a quantity
 */
public record ColumnChoice(List<String> inputs, String predicted, boolean classes) {
  private static final Set<String> CLASSES =
      Set.of("label", "class", "species", "category", "标签", "类别", "类");

  private static final Set<String> PREDICTED = Set.of("y", "target", "output", "t", "目标", "输出");

  /** What only counts the rows says nothing of them. */
  private static final Set<String> COUNTS = Set.of("id", "index", "no", "no.", "#", "序号", "编号");

  /** Copies the list. */
  public ColumnChoice {
    inputs = List.copyOf(inputs);
  }

  /**
   * What a person most likely wants: the column predicted that is named so, such as y or label,
   * else the last one of numbers; and all others of numbers as inputs.
   *
   * @param numbers names of the columns of numbers, at least one
   * @param words names of other columns; with {@code numbers} at least two
   */
  public static ColumnChoice proposed(List<String> numbers, List<String> words) {
    List<String> all = new ArrayList<>(numbers);
    all.addAll(words);
    String predicted =
        all.stream()
            .filter(name -> is(name, CLASSES) || is(name, PREDICTED))
            .filter(name -> numbers.size() > 1 || words.contains(name))
            .reduce((one, later) -> later)
            .orElse(numbers.size() > 1 ? numbers.get(numbers.size() - 1) : words.get(0));
    List<String> others = numbers.stream().filter(name -> !name.equals(predicted)).toList();
    List<String> telling = others.stream().filter(name -> !is(name, COUNTS)).toList();
    return new ColumnChoice(
        telling.isEmpty() ? others : telling,
        predicted,
        words.contains(predicted) || is(predicted, CLASSES));
  }

  private static boolean is(String name, Set<String> known) {
    return known.contains(name.toLowerCase(Locale.ROOT));
  }

  /**
   * The samples of a table; columns without names are x and y.
   *
   * @throws InvalidInput as {@link CsvTable#dataset} does
   */
  public Dataset read(CsvTable table) {
    Dataset rows =
        classes
            ? table.dataset(inputs, List.of(), predicted)
            : table.dataset(inputs, List.of(predicted), "");
    if (table.isHeaded()) {
      return rows;
    }
    int count = inputs.size();
    List<String> names =
        count == 1
            ? List.of("x")
            : IntStream.rangeClosed(1, count).mapToObj(input -> "x" + input).toList();
    return new Dataset(
        rows.inputs(),
        rows.targets(),
        names,
        classes ? rows.targetNames() : List.of("y"),
        rows.classes());
  }

  /**
   * The data of an experiment with these samples. Several columns have units of their own, and a
   * network wants them alike.
   *
   * @param now says what is set aside
   */
  public DataPlan plan(Dataset samples, DataPlan now) {
    DataPlan.Standardize alike =
        classes ? DataPlan.Standardize.INPUTS : DataPlan.Standardize.INPUTS_AND_TARGETS;
    return new DataPlan(
        new DataSource.Points(samples),
        now.validation(),
        inputs.size() > 1 ? alike : now.standardize());
  }
}
