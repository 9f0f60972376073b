package org.netsketch.data;

import java.nio.file.Path;
import java.util.List;

/** A table in a CSV file. */
public final class CsvTable {
  private CsvTable() {}

  /** The table in a file. */
  public static CsvTable read(Path file) {
    throw new UnsupportedOperationException();
  }

  /** The columns' names. */
  public List<String> columns() {
    throw new UnsupportedOperationException();
  }

  /** The samples. */
  public Dataset dataset(List<String> inputs, List<String> targets, String label) {
    throw new UnsupportedOperationException();
  }
}
