package org.netsketch.file;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where the program keeps what it has to remember between two starts, by the system's custom. */
public final class StateFolder {
  private StateFolder() {}

  /** The folder of the person at the keyboard. */
  public static Path ofUser() {
    return of(System.getenv(), System.getProperty("os.name"), System.getProperty("user.home"));
  }

  /**
   * The folder on a system.
   *
   * @param environment its variables
   * @param system its name
   * @param home the person's own folder
   */
  static Path of(Map<String, String> environment, String system, String home) {
    String name = system.toLowerCase(Locale.ROOT);
    if (name.contains("win")) {
      String given = environment.get("APPDATA");
      Path data = given == null ? Path.of(home, "AppData", "Roaming") : Path.of(given);
      return data.resolve("NetSketch");
    }
    if (name.contains("mac")) {
      return Path.of(home, "Library", "Application Support", "NetSketch");
    }
    String given = environment.get("XDG_STATE_HOME");
    boolean usable = given != null && given.startsWith("/"); // the standard ignores relative ones
    Path state = usable ? Path.of(given) : Path.of(home, ".local", "state");
    return state.resolve("netsketch");
  }
}
