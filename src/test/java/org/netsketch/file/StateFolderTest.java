package org.netsketch.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Every system has a place of its own for what a program remembers. */
final class StateFolderTest {
  private static String folder(String system, Map<String, String> environment) {
    return StateFolder.of(environment, system, "/home/li").toString();
  }

  @Test
  void followsTheCustomOfTheSystem() {
    assertEquals("/home/li/.local/state/netsketch", folder("Linux", Map.of()));
    assertEquals("/s/netsketch", folder("Linux", Map.of("XDG_STATE_HOME", "/s")));
    assertEquals("/home/li/.local/state/netsketch", folder("Linux", Map.of("XDG_STATE_HOME", "s")));
    assertEquals("/home/li/Library/Application Support/NetSketch", folder("Mac OS X", Map.of()));
    Path appData = Path.of("/data", "NetSketch");
    assertEquals(appData.toString(), folder("Windows 11", Map.of("APPDATA", "/data")));
  }
}
