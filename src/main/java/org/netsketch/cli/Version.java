package org.netsketch.cli;

import org.netsketch.text.ProgramVersion;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} says. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    return new String[] {"netsketch " + ProgramVersion.text()};
  }
}
