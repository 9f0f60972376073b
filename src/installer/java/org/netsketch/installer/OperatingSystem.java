package org.netsketch.installer;

import java.util.List;
import java.util.Locale;

/** A system on which packages are made, each its own. */
enum OperatingSystem {
  LINUX,
  WINDOWS,
  MAC;

  static OperatingSystem here() {
    String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
    return name.startsWith("win") ? WINDOWS : name.startsWith("mac") ? MAC : LINUX;
  }

  /** The kinds of package that jpackage makes here with the programs that are installed. */
  List<String> kinds() {
    return switch (this) {
      case LINUX ->
          Tool.isThere("dpkg-deb") && Tool.isThere("fakeroot")
              ? List.of("deb")
              : Tool.isThere("rpmbuild") ? List.of("rpm") : List.of();
      case WINDOWS -> Tool.isThere("candle") || Tool.isThere("wix") ? List.of("msi") : List.of();
      case MAC -> List.of("dmg");
    };
  }

  /** What to install where there is no kind. */
  String missing() {
    return switch (this) {
      case LINUX -> "fakeroot and dpkg-deb for a .deb (Debian: fakeroot), or rpmbuild for an .rpm";
      case WINDOWS -> "the WiX Toolset 3 on the path for an .msi";
      case MAC -> "";
    };
  }
}
