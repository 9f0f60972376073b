package org.netsketch.export.code;

import java.util.List;
import java.util.stream.IntStream;
import org.netsketch.data.DataSource;
import org.netsketch.data.Dataset;
import org.netsketch.train.Preparation;

/** What a program says of its data: where they come from, and what the columns of a table are. */
final class DataComment {
  /** So many names are listed; of more the first and the last. */
  private static final int MOST_NAMES = 10;

  private static final int FIRST_NAMES = 3;

  private DataComment() {}

  static void write(Source source, Preparation preparation) {
    DataSource data = preparation.experiment().data().source();
    Dataset rows = preparation.split().all();
    String count = Integer.toString(rows.size());
    if (data instanceof DataSource.Csv table) {
      source.comment("data.csv", count, table.file());
    } else {
      source.comment("data." + data.id(), count);
    }
    if (data instanceof DataSource.Function || data instanceof DataSource.Shape) {
      return; // their program says what is what
    }
    String inputs = listed(rows.inputNames());
    if (rows.hasClasses()) {
      source.comment("data.columnsToClass", inputs, listed(numbered(rows.classes())));
    } else {
      source.comment("data.columns", inputs, listed(rows.targetNames()));
    }
  }

  /** The number that stands for each class; one that is called so needs no other name. */
  private static List<String> numbered(List<String> classes) {
    return IntStream.range(0, classes.size())
        .mapToObj(
            number -> {
              String name = classes.get(number);
              return name.equals(Integer.toString(number)) ? name : number + " = " + name;
            })
        .toList();
  }

  private static String listed(List<String> names) {
    return names.size() <= MOST_NAMES
        ? String.join(", ", names)
        : String.join(", ", names.subList(0, FIRST_NAMES)) + ", …, " + names.get(names.size() - 1);
  }
}
