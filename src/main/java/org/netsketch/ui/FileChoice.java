package org.netsketch.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

/** Asks a person for a file; tests answer in their place. */
interface FileChoice {

  /** A file to open. */
  Optional<Path> toOpen(ExtensionFilter kind);

  /**
   * A file to write.
   *
   * @param name that is proposed
   */
  Optional<Path> toSave(ExtensionFilter kind, String name);

  /** The dialogs of the operating system. */
  static FileChoice ofSystem(Window window) {
    return new FileChoice() {
      @Override
      public Optional<Path> toOpen(ExtensionFilter kind) {
        return chosen(chooser(kind).showOpenDialog(window));
      }

      @Override
      public Optional<Path> toSave(ExtensionFilter kind, String name) {
        FileChooser chooser = chooser(kind);
        chooser.setInitialFileName(name);
        return chosen(chooser.showSaveDialog(window));
      }

      private FileChooser chooser(ExtensionFilter kind) {
        FileChooser chooser = new FileChooser();
        chooser.getExtensionFilters().add(kind);
        return chooser;
      }

      private Optional<Path> chosen(File file) {
        return Optional.ofNullable(file).map(File::toPath);
      }
    };
  }
}
