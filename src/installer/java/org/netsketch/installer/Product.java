package org.netsketch.installer;

import java.nio.file.Path;

/**
 * What is packaged.
 *
 * @param project the folder of the sources
 * @param version as the project has it, for instance 0.1.0
 * @param description a sentence
 */
record Product(Path project, String version, String description) {
  /** Its name, as people write it. */
  static final String NAME = "NetSketch";

  /** Its name as a command and as a package. */
  static final String COMMAND = "netsketch";

  Path icon(int size) {
    return project.resolve("assets/icons/netsketch-" + size + ".png");
  }

  Path licence() {
    return project.resolve("LICENSE");
  }

  /** A file of the packages' own. */
  Path material(String name) {
    return project.resolve("src/installer").resolve(name);
  }
}
