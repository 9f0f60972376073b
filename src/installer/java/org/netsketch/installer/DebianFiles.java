package org.netsketch.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What a Debian package has outside the program's folder: the command on the path, the entry in the
 * menu, the kind of file, the icons. jpackage would have a script write them at the installation,
 * which fails where there is no desktop; as files of the package they come and go with it, and the
 * system's triggers take note of them.
 */
final class DebianFiles {
  private static final List<Integer> ICON_SIZES = List.of(32, 64, 256, 512);

  private final Product product;
  private final Path root;

  private DebianFiles(Product product, Path root) {
    this.product = product;
    this.root = root;
  }

  /** Adds them to a package. */
  static void addTo(Path deb, Product product, Path scratch)
      throws IOException, InterruptedException {
    Path root = scratch.resolve("deb");
    dpkg("--raw-extract", deb.toString(), root.toString());
    new DebianFiles(product, root).write();
    dpkg("--root-owner-group", "-Zxz", "--build", root.toString(), deb.toString());
  }

  private static void dpkg(String... options) throws IOException, InterruptedException {
    Tool.system(Path.of("dpkg-deb"), List.of(options));
  }

  private void write() throws IOException {
    Path command = Files.createDirectories(root.resolve("usr/bin")).resolve(Product.COMMAND);
    Files.createSymbolicLink(command, Path.of("../../opt/netsketch/bin/" + Product.COMMAND));
    put(product.material("linux/netsketch.desktop"), "applications/netsketch.desktop");
    put(product.material("linux/netsketch.xml"), "mime/packages/netsketch.xml");
    put(product.material("linux/copyright"), "doc/netsketch/copyright");
    put(product.project().resolve("assets/icons/netsketch.svg"), icon("scalable", "svg"));
    for (int size : ICON_SIZES) {
      put(product.icon(size), icon(size + "x" + size, "png"));
    }
  }

  private static String icon(String size, String kind) {
    return "icons/hicolor/" + size + "/apps/netsketch." + kind;
  }

  private void put(Path file, String place) throws IOException {
    Path target = root.resolve("usr/share").resolve(place);
    Files.createDirectories(target.getParent());
    Files.copy(file, target);
  }
}
