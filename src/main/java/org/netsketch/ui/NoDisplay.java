package org.netsketch.ui;

import java.util.Locale;
import java.util.Map;

/** There is no screen that a window could open on, or not the libraries for it. */
public final class NoDisplay extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private static final String NO_SCREEN =
      "there is no display: neither DISPLAY nor WAYLAND_DISPLAY is set. On a desktop start the"
          + " program from there; over ssh use \"ssh -X\"; on a server install xvfb and xauth and"
          + " run it under xvfb-run";
  private static final String NO_GTK =
      "the window's libraries are missing: install libgtk-3-0 and libxtst6 (Debian, Ubuntu)";

  NoDisplay(Throwable cause) {
    super(advice(cause), cause);
  }

  private NoDisplay(String advice) {
    super(advice);
  }

  /** What is missing, and what to install or to set. */
  public String advice() {
    return getMessage();
  }

  /** Looks for a display where the operating system says it in the environment. */
  static void checkEnvironment(Map<String, String> environment, String system) {
    String name = system.toLowerCase(Locale.ROOT);
    boolean says = !name.contains("win") && !name.contains("mac");
    boolean headless = "Headless".equals(System.getProperty("monocle.platform"));
    if (says
        && !headless
        && environment.getOrDefault("DISPLAY", "").isEmpty()
        && environment.getOrDefault("WAYLAND_DISPLAY", "").isEmpty()) {
      throw new NoDisplay(NO_SCREEN);
    }
  }

  private static String advice(Throwable cause) {
    for (Throwable fault = cause; fault != null; fault = fault.getCause()) {
      String message = String.valueOf(fault.getMessage());
      if (message.contains("GTK") || message.contains("libgtk") || message.contains(".so")) {
        return NO_GTK;
      }
    }
    return "the display that DISPLAY names, "
        + System.getenv().getOrDefault("DISPLAY", "none")
        + ", does not answer: start it, or set DISPLAY to one that runs";
  }
}
