package org.netsketch.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.netsketch.train.Experiment;

/** The experiments that come with the program, in the order in which they are shown. */
public enum Gallery {
  /** A thousand noisy points of 2 sin x and five sigmoid neurons; the program opens with it. */
  TWO_SIN_X("two-sin-x"),
  /** The same points and five ReLUs: a polygon. */
  FIVE_RELUS("five-relus"),
  /** The same points and a hundred ReLUs: smooth to the eye. */
  HUNDRED_RELUS("hundred-relus"),
  /** Note 003: three waves, a hundred ReLUs, Adam. */
  SIN_X_ADAM("sin-x-adam"),
  /** A jump, which smooth neurons cannot make. */
  STEP("step"),
  /** Few points and many neurons: the validation loss rises. */
  OVER_FITTING("over-fitting"),
  /** Nothing to learn. */
  NOISE_ONLY("noise-only"),
  /** Two half moons in the plane, and a boundary between them. */
  MOONS("moons"),
  /** What no straight line can part. */
  XOR("xor"),
  /** Two arms of a spiral, three hidden layers. */
  SPIRAL("spiral"),
  /** Three species by four lengths: a confusion matrix. */
  IRIS("iris"),
  /** Ten handwritten digits of 64 pixels. */
  DIGITS("digits");

  private final String name;

  Gallery(String name) {
    this.name = name;
  }

  /** The name in files, such as {@code two-sin-x}. */
  public String id() {
    return name;
  }

  /** The experiment, read anew from its file. */
  public Experiment experiment() {
    String file = name + ExperimentFile.EXTENSION;
    try (InputStream in =
        Gallery.class.getResourceAsStream("/org/netsketch/assets/experiments/" + file)) {
      String json = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return ExperimentFile.parse(json, file, Path.of(""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
