package org.netsketch.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.netsketch.data.Classes;
import org.netsketch.data.CsvTable;
import org.netsketch.data.DataPlan;
import org.netsketch.data.DataSource;
import org.netsketch.data.Dataset;
import org.netsketch.train.Experiment;

/**
 * What lies in a figure or a report: the experiment, and the columns that it takes from a CSV file,
 * so that it can be run where that file is not.
 *
 * @param experiment the text of its file
 * @param table the columns as CSV, if there are any
 */
public record Enclosure(String experiment, Optional<String> table) {
  /** A longer table stays where it is: a figure is to be a small file. */
  private static final int MOST_CHARACTERS = 4 << 20;

  /** A part of it. */
  public enum Part {
    /** The experiment. */
    EXPERIMENT("netsketch", "experiment.netsketch.json"),
    /** The table. */
    TABLE("netsketch-table", "data.csv");

    private final String keyword;
    private final String attachment;

    Part(String keyword, String attachment) {
      this.keyword = keyword;
      this.attachment = attachment;
    }

    /** What it is called in PNG, SVG and HTML files. */
    public String keyword() {
      return keyword;
    }

    /** What it is called as an attachment of a PDF file. */
    public String attachment() {
      return attachment;
    }
  }

  /**
   * An experiment with its rows.
   *
   * @param folder of the file that it is to lie in: a data file is named from there
   */
  public static Enclosure of(Experiment experiment, Dataset rows, Path folder) {
    Optional<String> table =
        experiment.data().source() instanceof DataSource.Csv csv
            ? Optional.of(CsvText.of(columns(csv, rows), ','))
            : Optional.empty();
    return new Enclosure(
        ExperimentFile.toJson(experiment, folder),
        table.filter(text -> text.length() <= MOST_CHARACTERS));
  }

  private static Table columns(DataSource.Csv csv, Dataset rows) {
    List<Table.Column> columns = new ArrayList<>();
    for (int input = 0; input < csv.inputs().size(); input++) {
      columns.add(Table.Numbers.of(csv.inputs().get(input), rows.inputs(), input));
    }
    for (int target = 0; target < csv.targets().size(); target++) {
      columns.add(Table.Numbers.of(csv.targets().get(target), rows.targets(), target));
    }
    if (csv.targets().isEmpty()) {
      List<String> labels =
          Arrays.stream(rows.targets())
              .map(row -> rows.classes().get(Classes.category(row)))
              .toList();
      columns.add(new Table.Words(csv.label(), labels));
    }
    return new Table(columns);
  }

  /** One part, if it is there. */
  public Optional<String> part(Part part) {
    return part == Part.EXPERIMENT ? Optional.of(experiment) : table;
  }

  /** The experiment, with the rows that came along if its own file is not where it is named. */
  Experiment complete(Experiment read) {
    DataPlan plan = read.data();
    if (table.isEmpty() || !(plan.source() instanceof DataSource.Csv csv) || csv.isThere()) {
      return read;
    }
    Dataset rows = CsvTable.headed(table.get()).dataset(csv.inputs(), csv.targets(), csv.label());
    DataSource points = new DataSource.Points(rows);
    return read.withData(new DataPlan(points, plan.validation(), plan.standardize()));
  }
}
