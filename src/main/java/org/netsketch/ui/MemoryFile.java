package org.netsketch.ui;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.Properties;
import org.netsketch.data.Numeral;
import org.netsketch.file.AtomicFile;
import org.netsketch.text.InvalidInput;

/**
 * A memory in a small file of the person's own. A file that cannot be read or written is no reason
 * to disturb anyone: the window then looks as at its first start.
 */
final class MemoryFile implements WindowMemory {
  /** From a change until it is written, in nanoseconds: a divider that is moved changes often. */
  private static final long DELAY = 1_000_000_000L;

  private final Path file;
  private final Properties numbers = new Properties();
  private boolean changed;
  private OptionalLong changeSeen = OptionalLong.empty();

  MemoryFile(Path file) {
    this.file = file;
    try (var reader = Files.newBufferedReader(file)) {
      numbers.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      numbers.clear();
    }
  }

  @Override
  public double get(String key, double otherwise) {
    double value = Numeral.read(numbers.getProperty(key, ""), false);
    return Double.isNaN(value) ? otherwise : value;
  }

  @Override
  public void put(String key, double value) {
    String text = Double.toString(value);
    if (!text.equals(numbers.setProperty(key, text))) {
      changed = true;
      changeSeen = OptionalLong.empty();
    }
  }

  @Override
  public void refresh(long now) {
    if (!changed) {
      return;
    } else if (changeSeen.isEmpty()) {
      changeSeen = OptionalLong.of(now);
    } else if (now - changeSeen.getAsLong() >= DELAY) {
      save();
    }
  }

  @Override
  public void save() {
    changed = false;
    StringWriter text = new StringWriter();
    numbers.stringPropertyNames().stream()
        .sorted()
        .forEach(key -> text.write(key + "=" + numbers.getProperty(key) + "\n"));
    try {
      Files.createDirectories(file.getParent());
      AtomicFile.write(file, text.toString());
    } catch (IOException | InvalidInput e) {
      return; // the next start has the usual places
    }
  }
}
