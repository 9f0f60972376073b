package org.netsketch.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.netsketch.data.DataPlan;
import org.netsketch.text.LocalText;
import org.netsketch.train.Experiment;
import org.netsketch.train.NetworkPlan;
import org.netsketch.train.TrainingPlan;

/** Reads the top level of an experiment file, and hands its parts to their readers. */
final class ExperimentReader {
  private ExperimentReader() {}

  static Experiment read(JsonPlace file, Path folder, NoRows noRows) {
    file.object("netsketch", "title", "description", "seed", "data", "network", "training", "view");
    checkFormat(file.get("netsketch"));
    LocalText title = file.find("title", ExperimentReader::localText, LocalText.EMPTY);
    LocalText description = file.find("description", ExperimentReader::localText, LocalText.EMPTY);
    int seed = file.integer("seed", 0, Integer.MAX_VALUE, 0);
    String view = file.find("view", ExperimentReader::view, "");

    NetworkPlan network = NetworkReader.read(file.get("network"));
    TrainingPlan training = TrainingReader.read(file.get("training"), network);
    DataPlan data = DataReader.read(file.get("data"), network, training.loss(), folder, noRows);
    Agreement.check(file, data, network);
    return new Experiment(title, description, seed, data, network, training, view);
  }

  private static void checkFormat(JsonPlace version) {
    int format = version.integer(0, Integer.MAX_VALUE);
    if (format > ExperimentFile.FORMAT) {
      throw version.error(
          "newerFormat", Integer.toString(format), Integer.toString(ExperimentFile.FORMAT));
    }
    version.integer(ExperimentFile.FORMAT, ExperimentFile.FORMAT);
  }

  /** One text for all languages, or one for each; a language that is missing takes the other's. */
  private static LocalText localText(JsonPlace place) {
    if (place.isText()) {
      return LocalText.of(place.text());
    }
    if (!place.node().isObject()) {
      throw place.error("notALocalText", Shown.value(place.node()));
    }
    place.object("en", "zh");
    if (!place.has("en") && !place.has("zh")) {
      throw place.error("noneOfKeys", "en, zh");
    }
    String any = place.get(place.has("en") ? "en" : "zh").text();
    return new LocalText(
        place.find("en", JsonPlace::text, any), place.find("zh", JsonPlace::text, any));
  }

  /** Any object, as text; only what could not be written again is refused. */
  private static String view(JsonPlace place) {
    JsonNode view = place.node();
    if (!view.isObject()) {
      throw place.error("notAnObject", Shown.value(view));
    }
    Deque<JsonNode> open = new ArrayDeque<>();
    open.push(view);
    while (!open.isEmpty()) {
      JsonNode node = open.pop();
      node.fieldNames().forEachRemaining(key -> checkText(place, key));
      checkText(place, node.isTextual() ? node.textValue() : "");
      if (node.isFloatingPointNumber() && !Double.isFinite(node.doubleValue())) {
        throw place.error("tooLargeNumber");
      }
      node.forEach(open::push);
    }
    return view.toString();
  }

  private static void checkText(JsonPlace place, String text) {
    if (!Shown.isWellFormed(text)) {
      throw place.error("brokenText");
    }
  }
}
