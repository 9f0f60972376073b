package org.netsketch.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MemoryFileTest {
  @TempDir Path folder;

  @Test
  void remembersFromOneStartToTheNext() {
    Path file = folder.resolve("netsketch").resolve("window.properties");
    WindowMemory first = new MemoryFile(file);
    assertEquals(0.6, first.get("divider.fit", 0.6));
    first.put("divider.fit", 0.75);
    first.save();
    assertEquals(0.75, new MemoryFile(file).get("divider.fit", 0.6));
  }

  @Test
  void aFileThatMakesNoSenseIsAsGoodAsNone() throws IOException {
    Path file = folder.resolve("window.properties");
    Files.writeString(file, "divider.fit=NaN\ndivider.upper=\\u00zz");
    assertEquals(0.6, new MemoryFile(file).get("divider.fit", 0.6));
    Path impossible = Files.createFile(folder.resolve("plain")).resolve("window.properties");
    new MemoryFile(impossible).save();
    assertTrue(Files.isRegularFile(folder.resolve("plain")));
  }

  @Test
  void isKeptOneSecondAfterChangeWithoutBeingClosed() {
    Path file = folder.resolve("window.properties");
    MemoryFile memory = new MemoryFile(file);
    memory.put("divider.fit", 0.25);
    memory.refresh(5_000_000_000L);
    memory.refresh(5_900_000_000L);
    assertEquals(0.7, new MemoryFile(file).get("divider.fit", 0.7), "it may change again");
    memory.refresh(6_000_000_000L);
    assertEquals(0.25, new MemoryFile(file).get("divider.fit", 0.7));
  }
}
