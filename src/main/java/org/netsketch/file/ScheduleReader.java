package org.netsketch.file;

import java.util.ArrayList;
import java.util.List;
import org.netsketch.train.Schedule;

/** Reads {@code training.schedule}: a name, or an object of a name and constants. */
final class ScheduleReader {
  private ScheduleReader() {}

  static Schedule read(JsonPlace place) {
    if (place.isText()) {
      return place.choice(Schedule.all(), Schedule::id);
    }
    if (!place.node().isObject()) {
      throw place.error("notASchedule", Shown.value(place.node()));
    }
    Schedule usual = place.get("name").choice(Schedule.all(), Schedule::id);
    List<String> keys = new ArrayList<>(List.of("name"));
    Constant.of(usual).forEach(constant -> keys.add(constant.key()));
    place.object(keys);
    return Constant.read(place, usual, Constant::of);
  }
}
