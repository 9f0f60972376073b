package org.netsketch.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Stage;
import org.netsketch.file.Gallery;

/** Windows that touch nothing of the person's who runs the tests. */
final class TestWindows {

  /** Answers in place of a person, with the files that it has been given, one after the other. */
  static final class Choice implements FileChoice {
    private final Deque<Path> answers = new ArrayDeque<>();

    void willBe(Path file) {
      answers.add(file);
    }

    @Override
    public Optional<Path> toOpen(ExtensionFilter kind) {
      return Optional.ofNullable(answers.poll());
    }

    @Override
    public Optional<Path> toSave(ExtensionFilter kind, String name) {
      return Optional.ofNullable(answers.poll());
    }
  }

  private TestWindows() {}

  /** A window on the program's own experiment. */
  static WindowStage open(Stage stage) {
    return open(stage, new Choice(), folder());
  }

  /** The same, with files. */
  static WindowStage open(Stage stage, FileChoice choice, Path state) {
    return new WindowStage(stage, Gallery.TWO_SIN_X.experiment(), Optional.empty(), choice, state);
  }

  /** An empty folder. */
  static Path folder() {
    try {
      Path folder = Files.createTempDirectory(Path.of("target"), "state");
      folder.toFile().deleteOnExit();
      return folder.toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
