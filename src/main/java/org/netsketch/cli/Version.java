package org.netsketch.cli;

import picocli.CommandLine.IVersionProvider;

/** The program's version, as its package says. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    if (version == null) {
      version =
          Version.class.getModule().getDescriptor() == null ? "(development)" : moduleVersion();
    }
    return new String[] {"netsketch " + version};
  }

  private static String moduleVersion() {
    return Version.class.getModule().getDescriptor().rawVersion().orElse("(development)");
  }
}
