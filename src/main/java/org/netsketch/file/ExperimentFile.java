package org.netsketch.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.netsketch.text.InvalidInput;
import org.netsketch.train.Experiment;

/**
 * The experiment file, {@code *.netsketch.json}: an {@link Experiment} as text that people can read
 * and change.
 *
 * <p>Every key, with its type, range and default, is in {@code assets/notes/experiment-file.md}.
 * What was written reads back as an equal experiment.
 */
public final class ExperimentFile {
  /** What the names of experiment files end with. */
  public static final String EXTENSION = ".netsketch.json";

  /** The version of the format. */
  static final int FORMAT = 1;

  private ExperimentFile() {}

  /**
   * Reads an experiment, also one that lies in a figure.
   *
   * @throws InvalidInput if the file cannot be read or anything in it is not allowed; the message
   *     names the file and the place in it
   */
  public static Experiment read(Path file) {
    return read(file, NoRows.REFUSED);
  }

  /**
   * Reads what a person works on: a drawing that has no points yet is not lost.
   *
   * @throws InvalidInput if the file cannot be read or anything else in it is not allowed
   */
  public static Experiment readDrawing(Path file) {
    return read(file, NoRows.ALLOWED);
  }

  private static Experiment read(Path file, NoRows noRows) {
    Enclosure text;
    try {
      text = FileText.readOrTake(file);
    } catch (InvalidInput e) {
      throw e.within(file.toString());
    }
    Path folder = file.toAbsolutePath().getParent();
    return text.complete(parse(text.experiment(), file.toString(), folder, noRows));
  }

  /**
   * Reads an experiment from text.
   *
   * @param json the text
   * @param name of the file, which messages begin with
   * @param folder that the names of data files are relative to
   * @throws InvalidInput if anything in the text is not allowed
   */
  public static Experiment parse(String json, String name, Path folder) {
    return parse(json, name, folder, NoRows.REFUSED);
  }

  private static Experiment parse(String json, String name, Path folder, NoRows noRows) {
    try {
      return ExperimentReader.read(
          JsonPlace.root(JsonText.parse(FileText.withoutMark(json))), folder, noRows);
    } catch (InvalidInput e) {
      throw e.within(name);
    }
  }

  /**
   * Writes an experiment; the relative name of a data file is changed so that it leads to the same
   * file from the new place.
   *
   * @throws InvalidInput if the file cannot be written
   */
  public static void write(Experiment experiment, Path file) {
    Experiment moved = DataFolder.move(experiment, file.toAbsolutePath().getParent());
    AtomicFile.write(file, out -> ExperimentWriter.write(moved, out));
  }

  /** The text of an experiment, as it would stand in a file of a folder. */
  public static String toJson(Experiment experiment, Path folder) {
    return toJson(DataFolder.move(experiment, folder.toAbsolutePath()));
  }

  /** The text of an experiment, as it stands in a file. */
  public static String toJson(Experiment experiment) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ExperimentWriter.write(experiment, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory gives no such error
    }
    return out.toString(StandardCharsets.UTF_8);
  }
}
