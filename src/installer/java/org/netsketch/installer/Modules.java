package org.netsketch.installer;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The libraries as modules that jlink takes: each with a descriptor of its own, and with what is
 * written for one processor outside its jar, where a running Java can load it as it lies.
 */
final class Modules {
  private static final String SYSTEM_LIBRARY = ".*\\.(so|dll|dylib)";

  private final Path scratch;
  private final Path folder;

  /** Modules that are to lie in {@code scratch/modules}. */
  Modules(Path scratch) throws IOException {
    this.scratch = scratch;
    folder = Files.createDirectories(scratch.resolve("modules"));
  }

  /**
   * Makes them of a folder of jars.
   *
   * @return the folder they lie in
   */
  Path make(Path jars) throws IOException {
    List<Path> whole = new ArrayList<>();
    try (Stream<Path> all = Files.list(jars)) {
      for (Path jar : all.sorted().toList()) {
        if (hasClasses(jar)) { // JavaFX has jars that only lead to those of a system
          whole.add(Files.copy(jar, folder.resolve(jar.getFileName())));
        }
      }
    }
    for (ModuleReference module : ModuleFinder.of(folder).findAll()) {
      if (module.descriptor().isAutomatic()) {
        describe(module);
      }
    }
    for (Path jar : whole) {
      setApart(jar);
    }
    return folder;
  }

  private static boolean hasClasses(Path jar) throws IOException {
    return !entries(jar, ".*\\.class").isEmpty();
  }

  /** The names of a jar's entries that match. */
  private static List<String> entries(Path jar, String pattern) throws IOException {
    try (FileSystem contents = FileSystems.newFileSystem(jar);
        Stream<Path> all = Files.walk(contents.getPath("/"))) {
      return all.map(entry -> entry.toString().substring(1))
          .filter(n -> n.matches(pattern))
          .toList();
    }
  }

  /** Gives a module that has none a descriptor: open, and with all its packages for everyone. */
  private void describe(ModuleReference module) throws IOException {
    Path jar = Path.of(module.location().orElseThrow());
    String name = module.descriptor().name();
    Path sources = scratch.resolve("descriptors");
    Tool.jdk(
        "jdeps",
        List.of(
            "--multi-release",
            "17",
            "--ignore-missing-deps",
            "--module-path",
            folder.toString(),
            "--generate-module-info",
            sources.toString(),
            jar.toString()));
    Path source;
    try (Stream<Path> written = Files.walk(sources.resolve(name))) {
      source = written.filter(Files::isRegularFile).findFirst().orElseThrow();
    }
    Files.writeString(source, open(Files.readString(source)));
    Path classes = scratch.resolve("classes").resolve(name);
    Tool.jdk(
        "javac",
        List.of(
            "-nowarn",
            "--module-path",
            folder.toString(),
            "--patch-module",
            name + "=" + jar,
            "-d",
            classes.toString(),
            source.toString()));
    Tool.jdk(
        "jar",
        List.of(
            "--update", "--file", jar.toString(), "-C", classes.toString(), "module-info.class"));
  }

  /**
   * The descriptor of an open module. PDFBox frees its files through {@code sun.misc.Unsafe}, which
   * it asks for by name, where jdeps does not see it.
   */
  private static String open(String descriptor) {
    String unsafe = "    requires static jdk.unsupported;\n";
    return descriptor
        .replaceFirst("(?m)^module (.*)\n", "open module $1\n" + unsafe)
        .replaceFirst("(?m)^    requires (transitive )?jdk\\.unsupported;\n", "");
  }

  /** Makes a JMOD of a jar with libraries of the system in it, which lie beside Java's own then. */
  private void setApart(Path jar) throws IOException {
    List<String> libraries = entries(jar, SYSTEM_LIBRARY);
    if (libraries.isEmpty()) {
      return;
    }
    String name = jar.getFileName().toString().replace(".jar", "");
    Path apart = Files.createDirectories(scratch.resolve("libraries").resolve(name));
    try (FileSystem contents = FileSystems.newFileSystem(jar)) {
      for (String library : libraries) {
        Path from = contents.getPath("/", library);
        Files.copy(from, apart.resolve(from.getFileName().toString()));
        Files.delete(from);
      }
    }
    Path jmod = folder.resolve(name + ".jmod");
    Tool.jdk(
        "jmod",
        List.of(
            "create", "--class-path", jar.toString(), "--libs", apart.toString(), jmod.toString()));
    Files.delete(jar);
  }
}
