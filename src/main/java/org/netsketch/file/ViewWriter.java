package org.netsketch.file;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.netsketch.file.View.Named;
import org.netsketch.file.View.Off;
import org.netsketch.file.View.Zoom;

/** Writes {@code view}; what is as usual is left out. */
final class ViewWriter {
  private ViewWriter() {}

  /** The JSON text of an object; empty if everything is as usual. */
  static String text(View view) {
    View usual = View.USUAL;
    ObjectNode page = JsonNodeFactory.instance.objectNode();
    put(page, "panels", view.panels(), usual.panels());
    put(page, "front", view.front(), usual.front());
    view.grown().ifPresent(panel -> page.put("grown", panel.id()));
    put(page, "settings", view.settings(), usual.settings());
    put(page, "curves", view.curves(), usual.curves());
    if (view.logarithmic() != usual.logarithmic()) {
      page.put("lossAxis", view.logarithmic() ? ViewReader.LOGARITHMIC : ViewReader.LINEAR);
    }
    view.zoom().ifPresent(zoom -> put(page.putObject("zoom"), zoom));
    if (view.table()) {
      page.put("table", true);
    }
    if (!view.off().isEmpty()) {
      ArrayNode list = page.putArray("neuronsOff");
      for (Off neuron : view.off()) {
        list.addObject().put("layer", neuron.layer() + 1).put("neuron", neuron.unit() + 1);
      }
    }
    putSpeed(page, view.speed());
    if (!view.others().isEmpty()) {
      page.setAll((ObjectNode) JsonText.parse(view.others()));
    }
    return page.isEmpty() ? "" : page.toString();
  }

  private static void put(
      ObjectNode page, String key, Set<? extends Named> some, Set<? extends Named> usual) {
    if (!some.equals(usual)) {
      ArrayNode list = page.putArray(key);
      some.forEach(each -> list.add(each.id()));
    }
  }

  private static void put(ObjectNode page, Zoom zoom) {
    page.putArray("x").add(zoom.left()).add(zoom.right());
    page.putArray("y").add(zoom.bottom()).add(zoom.top());
  }

  private static void putSpeed(ObjectNode page, double speed) {
    if (speed == View.USUAL.speed()) {
      return;
    }
    if (Double.isInfinite(speed)) {
      page.put("speed", ViewReader.UNLIMITED);
    } else {
      page.put("speed", speed);
    }
  }
}
