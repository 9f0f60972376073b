package org.netsketch.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.netsketch.train.Experiment;

/** The experiments that come with the program. */
public enum Gallery {
  /** A thousand noisy points of 2 sin x and five sigmoid neurons; the program opens with it. */
  TWO_SIN_X("two-sin-x");

  private final String name;

  Gallery(String name) {
    this.name = name;
  }

  /** The experiment, read anew from its file. */
  public Experiment experiment() {
    String file = name + ".netsketch.json";
    try (InputStream in =
        Gallery.class.getResourceAsStream("/org/netsketch/assets/experiments/" + file)) {
      String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return ExperimentFile.parse(json, file, Path.of(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
