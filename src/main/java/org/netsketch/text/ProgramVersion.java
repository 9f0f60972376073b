package org.netsketch.text;

import java.lang.module.ModuleDescriptor;

/** The program's version, as its archive or its module says. */
public final class ProgramVersion {
  private static final String NONE = "(development)";

  private ProgramVersion() {}

  /** Such as {@code 0.1.0}. */
  public static String text() {
    String version = ProgramVersion.class.getPackage().getImplementationVersion();
    if (version != null) {
      return version;
    }
    ModuleDescriptor module = ProgramVersion.class.getModule().getDescriptor();
    return module == null ? NONE : module.rawVersion().orElse(NONE);
  }
}
