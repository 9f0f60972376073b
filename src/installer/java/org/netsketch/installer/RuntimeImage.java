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
  /**
   * What Java is told at every start, by whichever launcher. The optimizing compiler is to begin
   * four times later than it would: before the first window it has nothing to do that lasts, and it
   * takes one of two processors from it. The loops of a training reach that in a moment.
   */
  private static final List<String> OPTIONS =
      List.of(
          "-Djava.awt.headless=true",
          "-Dfile.encoding=UTF-8",
          "--enable-native-access=javafx.graphics",
          "-XX:Tier4InvocationThreshold=20000",
          "-XX:Tier4MinInvocationThreshold=2400",
          "-XX:Tier4CompileThreshold=60000",
          "-XX:Tier4BackEdgeThreshold=160000");

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
            "--module-path",
            modules.toString(),
            "--add-modules",
            "org.netsketch,org.netsketch.vector",
            "--no-header-files",
            "--no-man-pages",
            "--strip-debug",
            "--add-options",
            String.join(" ", OPTIONS),
            "--output",
            folder.toString()));
  }

  /**
   * Lays down the classes of the first window where Java looks for them unasked. Without them the
   * program starts a second later.
   *
   * @param classes Java's list of them, which the build leaves behind ({@code StartArchive})
   */
  void archive(Path classes) throws IOException, InterruptedException {
    if (!Files.exists(classes)) {
      System.out.println(
          "No list of classes at " + classes + ": the program starts a little slower.");
      return;
    }
    Tool.system(
        folder.resolve("bin").resolve("java"),
        List.of("-Xshare:dump", "-XX:SharedClassListFile=" + classes));
  }
}
