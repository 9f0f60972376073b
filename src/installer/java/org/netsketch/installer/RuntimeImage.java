package org.netsketch.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The program's own Java: one image with the modules of the JDK that it needs, the libraries and
 * the program itself, and the archive of the classes that it starts with.
 */
final class RuntimeImage {
  private final Path folder;

  /** An image that is to lie in a folder, which must not be there yet. */
  RuntimeImage(Path folder) {
    this.folder = folder;
  }

  /** Links it. */
  void link(Path modules) {
    Tool.jdk(
        "jlink",
        List.of(
            "--module-path", modules.toString(),
            "--add-modules", "org.netsketch,org.netsketch.vector",
            "--no-header-files",
            "--no-man-pages",
            "--strip-debug",
            "--output", folder.toString()));
  }

  /**
   * Lays down the classes of the first window where Java looks for them unasked. Without them the
   * program starts a second later.
   *
   * @param classes Java's list of them, which the build leaves behind ({@code StartArchive})
   */
  void archive(Path classes) throws IOException, InterruptedException {
    if (!Files.exists(classes)) {
      System.out.println("No list of classes at " + classes + ": the program starts a little slower.");
      return;
    }
    Tool.system(
        folder.resolve("bin").resolve("java"),
        List.of("-Xshare:dump", "-XX:SharedClassListFile=" + classes, "-Djava.awt.headless=true"));
  }
}
