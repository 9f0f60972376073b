package org.netsketch;

/** The program's entry point. */
public final class Main {
  private Main() {}

  /** Starts the program. */
  public static void main(String[] arguments) {
    System.exit(0);
  }
}
