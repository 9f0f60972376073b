package org.netsketch.file;

import java.util.List;
import org.netsketch.train.Schedule;

/** Reads {@code training.schedule}: a name, or an object of a name and constants. */
final class ScheduleReader {
  static final List<String> NAMES = List.of("constant", "step", "exponential", "cosine");
  static final int STEP_SIZE = 30;
  static final double STEP_GAMMA = 0.1;
  static final double EXPONENTIAL_GAMMA = 0.95;

  private ScheduleReader() {}

  static Schedule read(JsonPlace place) {
    if (place.isText()) {
      return switch (place.choice(NAMES, name -> name)) {
        case "step" -> new Schedule.Step(STEP_SIZE, STEP_GAMMA);
        case "exponential" -> new Schedule.Exponential(EXPONENTIAL_GAMMA);
        case "cosine" -> new Schedule.Cosine(0, 0.0);
        default -> new Schedule.Constant();
      };
    }
    if (!place.node().isObject()) {
      throw place.error("notASchedule", Shown.value(place.node()));
    }
    return switch (place.get("name").choice(NAMES, name -> name)) {
      case "step" -> step(place.object("name", "stepSize", "gamma"));
      case "exponential" -> exponential(place.object("name", "gamma"));
      case "cosine" -> cosine(place.object("name", "tMax", "etaMin"));
      default -> constant(place.object("name"));
    };
  }

  private static Schedule constant(JsonPlace place) {
    place.object("name");
    return new Schedule.Constant();
  }

  private static Schedule step(JsonPlace place) {
    return new Schedule.Step(
        place.integer("stepSize", 1, TrainingReader.MOST_EPOCHS, STEP_SIZE),
        place.number("gamma", Range.POSITIVE, STEP_GAMMA));
  }

  private static Schedule exponential(JsonPlace place) {
    return new Schedule.Exponential(place.number("gamma", Range.POSITIVE, EXPONENTIAL_GAMMA));
  }

  private static Schedule cosine(JsonPlace place) {
    return new Schedule.Cosine(
        place.integer("tMax", 1, TrainingReader.MOST_EPOCHS, 0),
        place.number("etaMin", Range.NOT_NEGATIVE, 0.0));
  }
}
