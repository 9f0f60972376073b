package org.netsketch.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the package of the system it runs on, out of the distribution that the build has made. */
public final class Installer {
  /** What the packages of each kind have beside what all have. */
  private static final Map<String, List<String>> OPTIONS =
      Map.of(
          "deb",
          List.of(
              "--linux-package-name", Product.COMMAND,
              "--linux-app-category", "education",
              "--linux-deb-maintainer", "netsketch@example.org",
              // JavaFX opens these when a window is wanted; what is linked jpackage finds itself.
              "--linux-package-deps", "libgtk-3-0t64 | libgtk-3-0, libxtst6, libxxf86vm1, libgl1"),
          "rpm",
          List.of(
              "--linux-package-name",
              Product.COMMAND,
              "--linux-rpm-license-type",
              "MIT",
              "--linux-package-deps",
              "gtk3, libXtst",
              "--linux-menu-group",
              "Education",
              "--linux-shortcut"),
          "msi",
          List.of(
              "--win-menu",
              "--win-menu-group",
              Product.NAME,
              "--win-dir-chooser",
              "--win-upgrade-uuid",
              "b1b7a0a6-6f3c-4d0e-9a55-0c5d3a4c2f61"),
          "dmg",
          List.of());

  private final Product product;
  private final OperatingSystem system = OperatingSystem.here();
  private final Path folder;
  private final Path scratch;

  private Installer(Product product, Path folder) throws IOException {
    this.product = product;
    this.folder = folder;
    Tool.delete(folder);
    scratch = Files.createDirectories(folder.resolve("scratch"));
  }

  /**
   * Makes it, or says in a line why it cannot be made.
   *
   * @param arguments the project's folder, the distribution, the folder for what is made, the
   *     version, the description
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    try {
      Product product = new Product(Path.of(arguments[0]), arguments[3], arguments[4]);
      new Installer(product, Path.of(arguments[2])).make(Path.of(arguments[1]));
    } catch (Tool.Fault fault) {
      System.err.println("No installer: " + fault.getMessage());
      System.exit(1);
    }
  }

  private void make(Path distribution) throws IOException, InterruptedException {
    Path runtime = scratch.resolve("runtime");
    RuntimeImage java = new RuntimeImage(runtime);
    java.link(new Modules(scratch).make(distribution.resolve("lib")));
    java.archive(distribution.resolveSibling("start-classes.txt"));
    Path launcher = distribution.resolve("bin").resolve(Product.COMMAND);
    Path image = new AppImage(product, system).make(runtime, launcher, folder, scratch);
    System.out.println("The program with its own Java: " + image);
    if (system.kinds().isEmpty()) {
      System.out.println("No package of it: install " + system.missing() + ".");
    }
    for (String kind : system.kinds()) {
      System.out.println("Its package: " + wrap(image, kind));
    }
    Tool.delete(scratch);
  }

  private Path wrap(Path image, String kind) throws IOException, InterruptedException {
    List<String> options =
        new ArrayList<>(
            List.of(
                "--type", kind,
                "--name", Product.NAME,
                "--app-version", AppImage.packageVersion(product.version(), system),
                "--vendor", Product.NAME,
                "--description", product.description(),
                "--license-file", product.licence().toString(),
                "--app-image", image.toString(),
                "--dest", folder.toString()));
    options.addAll(OPTIONS.get(kind));
    Tool.jdk("jpackage", options);
    Path made;
    try (Stream<Path> all = Files.list(folder)) {
      made = all.filter(file -> file.toString().endsWith("." + kind)).findFirst().orElseThrow();
    }
    if (kind.equals("deb")) {
      DebianFiles.addTo(made, product, scratch);
    }
    return made;
  }
}
