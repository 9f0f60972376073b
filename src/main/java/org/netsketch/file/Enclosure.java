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
 * What lies in a figure or a report: the experiment, and rows that it takes from a CSV file, so
 * that it can be run where that file is not, or whose columns have names that it cannot keep.
 *
 * @param experiment the text of its file
 * @param table the columns as CSV, if there are any
 */
public record Enclosure(String experiment, Optional<String> table) {
  /** What the column of classes is called where it has no name. */
  private static final String LABEL = "class";

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
    return new Enclosure(
        ExperimentFile.toJson(experiment, folder),
        columns(experiment.data().source())
            .map(named -> CsvText.of(table(named, rows), ','))
            .filter(text -> text.length() <= MOST_CHARACTERS));
  }

  /**
   * What the columns of a source are called, where a file of the experiment alone would not bring
   * them back.
   *
   * @param label of the column of classes; empty if there are targets
   */
  private record Columns(List<String> inputs, List<String> targets, String label) {}

  private static Optional<Columns> columns(DataSource source) {
    if (source instanceof DataSource.Csv csv) {
      return Optional.of(new Columns(csv.inputs(), csv.targets(), csv.label()));
    }
    if (!(source instanceof DataSource.Points points) || points.dataset().size() == 0) {
      return Optional.empty();
    }
    Dataset rows = points.dataset();
    return Optional.of(
            rows.hasClasses()
                ? new Columns(rows.inputNames(), List.of(), LABEL)
                : new Columns(rows.inputNames(), rows.targetNames(), ""))
        .filter(named -> !hasUsualNames(rows));
  }

  private static boolean hasUsualNames(Dataset rows) {
    return rows.inputNames().equals(PointsReader.names("x", rows.features()))
        && (rows.hasClasses()
            || rows.targetNames().equals(PointsReader.names("y", rows.outputs())));
  }

  private static Table table(Columns named, Dataset rows) {
    List<Table.Column> columns = new ArrayList<>();
    for (int input = 0; input < named.inputs().size(); input++) {
      columns.add(Table.Numbers.of(named.inputs().get(input), rows.inputs(), input));
    }
    for (int target = 0; target < named.targets().size(); target++) {
      columns.add(Table.Numbers.of(named.targets().get(target), rows.targets(), target));
    }
    if (named.targets().isEmpty()) {
      List<String> labels =
          Arrays.stream(rows.targets())
              .map(row -> rows.classes().get(Classes.category(row)))
              .toList();
      columns.add(new Table.Words(named.label(), labels));
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
    Optional<Dataset> rows = table.flatMap(text -> rows(CsvTable.headed(text), plan.source()));
    return rows.map(DataSource.Points::new)
        .map(points -> new DataPlan(points, plan.validation(), plan.standardize()))
        .map(read::withData)
        .orElse(read);
  }

  private static Optional<Dataset> rows(CsvTable table, DataSource source) {
    if (source instanceof DataSource.Csv csv && !csv.isThere()) {
      return Optional.of(table.dataset(csv.inputs(), csv.targets(), csv.label()));
    }
    return source instanceof DataSource.Points points
        ? Optional.of(named(points.dataset(), table.columns()))
        : Optional.empty();
  }

  private static Dataset named(Dataset rows, List<String> names) {
    if (names.size() != rows.features() + (rows.hasClasses() ? 1 : rows.outputs())) {
      return rows; // somebody has changed one of the two
    }
    List<String> targets = names.subList(rows.features(), names.size());
    return new Dataset(
        rows.inputs(),
        rows.targets(),
        names.subList(0, rows.features()),
        rows.hasClasses() ? rows.targetNames() : targets,
        rows.classes());
  }
}
