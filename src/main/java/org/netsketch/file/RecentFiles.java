package org.netsketch.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.netsketch.text.InvalidInput;

/** The files that were opened or saved last, the newest first; a list in the state folder. */
public final class RecentFiles {
  private static final int MOST = 8;

  private final Path list;

  /** The list in a folder, which need not be there yet. */
  public RecentFiles(Path folder) {
    list = folder.resolve("recent-files");
  }

  /** Those that are still there. */
  public List<Path> all() {
    List<Path> files = new ArrayList<>();
    try {
      for (String line : Files.readAllLines(list)) {
        Path file = Path.of(line);
        if (Files.isRegularFile(file)) {
          files.add(file);
        }
      }
    } catch (IOException | InvalidPathException e) {
      return files; // no list, or a spoilt one: then it begins anew
    }
    return files;
  }

  /** Puts a file at the top. A list that cannot be kept is no reason to trouble anyone. */
  public void add(Path file) {
    Path newest = file.toAbsolutePath().normalize();
    List<Path> files = all();
    files.remove(newest);
    files.add(0, newest);
    try {
      Files.createDirectories(list.getParent());
      List<String> lines = files.stream().limit(MOST).map(Path::toString).toList();
      AtomicFile.write(list, String.join("\n", lines) + "\n");
    } catch (IOException | InvalidInput e) {
      return;
    }
  }
}
