package org.netsketch.file;

import java.io.IOException;
import java.io.OutputStream;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.LocalText;
import org.netsketch.train.Experiment;

/**
 * Writes an experiment file; what is at its default is left out, except what a reader will look
 * for.
 */
final class ExperimentWriter {
  private ExperimentWriter() {}

  static void write(Experiment experiment, OutputStream out) throws IOException {
    try (JsonPage page = new JsonPage(out)) {
      page.open();
      page.put("netsketch", ExperimentFile.FORMAT);
      localText(page, "title", experiment.title());
      localText(page, "description", experiment.description());
      page.put("seed", experiment.seed());
      DataWriter.write(page, experiment.data());
      NetworkWriter.write(page, experiment.network());
      TrainingWriter.write(page, experiment.training());
      if (!experiment.view().isEmpty()) {
        view(page, experiment.view());
      }
      page.end();
    }
  }

  private static void localText(JsonPage page, String key, LocalText text) throws IOException {
    if (text.equals(LocalText.EMPTY)) {
      return;
    }
    if (text.en().equals(text.zh())) {
      page.put(key, text.en());
    } else {
      page.open(key).put("en", text.en()).put("zh", text.zh()).end();
    }
  }

  private static void view(JsonPage page, String view) throws IOException {
    try {
      page.put("view", JsonText.parse(view));
    } catch (InvalidInput e) {
      throw new IllegalArgumentException(
          "the view of the experiment is no JSON: " + e.getMessage(), e);
    }
  }
}
