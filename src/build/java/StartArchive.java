import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/**
 * Makes the archive of classes with which the packaged program starts in half the time (Java's
 * class data sharing). It opens the window on a screen that is not there (Monocle), notes which
 * classes that takes, and has Java lay them down in {@code netsketch.jsa}.
 *
 * <p>Only the start's speed hangs on it. Where it cannot be made, a line says so, and the build
 * goes on; where it does not fit the Java that runs, Java passes it over. The list of classes stays
 * beside the distribution, as {@code start-classes.txt}: the installer makes its own archive of it.
 *
 * <p>An archive is good for the place alone where it was made: Java 17 mixes its classes with those
 * of a copy elsewhere, and fails. So {@code netsketch.jsa.home} says where that was, and the
 * launchers leave an archive alone that lies elsewhere.
 *
 * <p>Arguments: the distribution's folder, Monocle's jar.
 */
final class StartArchive {
  private static final int LONGEST_SECONDS = 90;
  private static final int QUIET_SECONDS = 3;

  /** What of the toolkit belongs to one system's windows, and is not to be seen without them. */
  private static final List<String> OF_WINDOWS =
      List.of(
          "com/sun/glass/ui/gtk/",
          "com/sun/glass/ui/win/",
          "com/sun/glass/ui/mac/",
          "com/sun/prism/es2/");

  private final Path distribution;
  private final Path monocle;
  private final Path scratch;

  private StartArchive(Path distribution, Path monocle, Path scratch) {
    this.distribution = distribution.toAbsolutePath().normalize();
    this.monocle = monocle;
    this.scratch = scratch;
  }

  /** Makes the archive, or says why there is none. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path scratch = Files.createTempDirectory("netsketch-archive");
    StartArchive archive = new StartArchive(Path.of(arguments[0]), Path.of(arguments[1]), scratch);
    if (!archive.make()) {
      System.out.println("No archive of classes was made: the program starts a little slower.");
    }
    try (Stream<Path> left = Files.walk(scratch)) {
      left.sorted((one, other) -> other.compareTo(one)).forEach(path -> path.toFile().delete());
    }
  }

  private boolean make() throws IOException, InterruptedException {
    Path archive = distribution.resolve("netsketch.jsa");
    Path list = distribution.resolveSibling("start-classes.txt");
    Path home = distribution.resolve("netsketch.jsa.home");
    Files.deleteIfExists(archive);
    Files.deleteIfExists(home);
    Files.deleteIfExists(list);
    Set<String> classes = classesOfTheFirstWindow();
    if (classes.isEmpty()) {
      return false;
    }
    classes.addAll(classesOfWindows());
    Files.write(list, classes);
    Process dump =
        java(
            "-Xshare:dump",
            "-XX:SharedClassListFile=" + list,
            "-XX:SharedArchiveFile=" + archive,
            "-Djava.awt.headless=true",
            "--module-path",
            distribution.resolve("lib").toString(),
            "--module",
            "org.netsketch/org.netsketch.Main");
    if (!dump.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS) || dump.exitValue() != 0) {
      dump.destroyForcibly().waitFor();
      Files.deleteIfExists(archive);
      return false;
    }
    Files.writeString(home, distribution + System.lineSeparator());
    return Files.exists(archive);
  }

  /** The lines of Java's own list; none if no window opened. */
  private Set<String> classesOfTheFirstWindow() throws IOException, InterruptedException {
    Path list = scratch.resolve("list");
    Process window =
        java(
            "-XX:DumpLoadedClassList=" + list,
            "-Djava.awt.headless=true",
            "-Duser.home=" + scratch,
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless",
            "-Dheadless.geometry=1920x1080-32",
            "-Dprism.order=sw",
            "--add-modules",
            "jdk.incubator.vector",
            "-cp",
            distribution.resolve("lib") + "/*" + java.io.File.pathSeparator + monocle,
            "org.netsketch.Main");
    awaitQuiet(window, list);
    boolean open = window.isAlive();
    window.destroyForcibly().waitFor();
    if (!open || !Files.exists(list)) {
      return Set.of();
    }
    List<String> lines = Files.readAllLines(list);
    Set<String> classes = new LinkedHashSet<>(lines.subList(0, Math.max(0, lines.size() - 1)));
    classes.removeIf(line -> line.contains("monocle"));
    return classes.contains("org/netsketch/ui/MainWindow") ? classes : Set.of();
  }

  /** Waits until the list has not grown for a while. */
  private static void awaitQuiet(Process window, Path list)
      throws IOException, InterruptedException {
    long size = 0;
    int quiet = 0;
    for (int second = 0; second < LONGEST_SECONDS && quiet < QUIET_SECONDS; second++) {
      if (window.waitFor(1, TimeUnit.SECONDS)) {
        return;
      }
      long newSize = Files.exists(list) ? Files.size(list) : 0;
      quiet = newSize > 0 && newSize == size ? quiet + 1 : 0;
      size = newSize;
    }
  }

  private Set<String> classesOfWindows() throws IOException {
    Set<String> found = new LinkedHashSet<>();
    try (Stream<Path> jars = Files.list(distribution.resolve("lib"))) {
      for (Path jar : jars.filter(path -> path.toString().contains("javafx-graphics")).toList()) {
        try (JarFile file = new JarFile(jar.toFile())) {
          file.stream()
              .map(entry -> entry.getName())
              .filter(name -> name.endsWith(".class"))
              .filter(name -> OF_WINDOWS.stream().anyMatch(name::startsWith))
              .forEach(name -> found.add(name.substring(0, name.length() - ".class".length())));
        }
      }
    }
    return found;
  }

  private Process java(String... options) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(options));
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    builder.environment().put("XDG_STATE_HOME", scratch.toString());
    builder.environment().put("APPDATA", scratch.toString());
    return builder.start();
  }
}
