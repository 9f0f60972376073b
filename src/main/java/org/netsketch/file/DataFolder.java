package org.netsketch.file;

import java.nio.file.Path;
import org.netsketch.data.DataPlan;
import org.netsketch.data.DataSource;
import org.netsketch.train.Experiment;

/**
 * The folder that an experiment's data file is named from, which changes when the experiment is
 * saved elsewhere.
 */
final class DataFolder {
  private DataFolder() {}

  /** The same experiment, its data file named from another folder. */
  static Experiment move(Experiment experiment, Path folder) {
    DataPlan plan = experiment.data();
    if (!(plan.source() instanceof DataSource.Csv csv)) {
      return experiment;
    }
    DataSource moved =
        new DataSource.Csv(name(csv, folder), folder, csv.inputs(), csv.targets(), csv.label());
    return experiment.withData(new DataPlan(moved, plan.validation(), plan.standardize()));
  }

  private static String name(DataSource.Csv csv, Path folder) {
    Path old = csv.folder().toAbsolutePath().normalize();
    Path named = Path.of(csv.file());
    if (named.isAbsolute() || old.equals(folder.normalize())) {
      return csv.file();
    }
    Path table = old.resolve(named).normalize();
    boolean sameDisk = table.getRoot().equals(folder.getRoot());
    return (sameDisk ? folder.normalize().relativize(table) : table).toString().replace('\\', '/');
  }
}
