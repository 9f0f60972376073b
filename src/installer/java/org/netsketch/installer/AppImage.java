package org.netsketch.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The program as a folder that runs wherever it lies: its Java, its launchers, its icon. */
final class AppImage {
  private final Product product;
  private final OperatingSystem system;

  AppImage(Product product, OperatingSystem system) {
    this.product = product;
    this.system = system;
  }

  /**
   * Makes it.
   *
   * @param runtime the folder of its Java
   * @param launcher the script that starts the program from a command line
   * @return its folder
   */
  Path make(Path runtime, Path launcher, Path folder, Path scratch) throws IOException {
    List<String> options =
        new ArrayList<>(
            List.of(
                "--type",
                "app-image",
                "--name",
                Product.NAME,
                "--app-version",
                packageVersion(product.version(), system),
                "--vendor",
                Product.NAME,
                "--description",
                product.description(),
                "--copyright",
                "MIT licence",
                "--icon",
                IconFile.write(product, system, scratch).toString(),
                "--runtime-image",
                runtime.toString(),
                "--module",
                "org.netsketch/org.netsketch.Main",
                "--dest",
                folder.toString()));
    if (system == OperatingSystem.WINDOWS) {
      // A program has a window or a console there, never both.
      Path console = scratch.resolve("console.properties");
      Files.writeString(console, "win-console=true\n");
      options.addAll(List.of("--add-launcher", Product.COMMAND + "-console=" + console));
    }
    Tool.jdk("jpackage", options);
    Path image = folder.resolve(Product.NAME + (system == OperatingSystem.MAC ? ".app" : ""));
    if (system == OperatingSystem.LINUX) {
      Files.copy(launcher, image.resolve("bin").resolve(Product.COMMAND));
      Files.copy(product.licence(), image.resolve("LICENSE"));
    }
    return image;
  }

  /** A version as a system allows it: macOS knows none that begins with 0. */
  static String packageVersion(String version, OperatingSystem system) {
    String numbers = version.replaceFirst("-.*", ""); // -SNAPSHOT
    return system == OperatingSystem.MAC ? numbers.replaceFirst("^0\\.", "1.") : numbers;
  }
}
