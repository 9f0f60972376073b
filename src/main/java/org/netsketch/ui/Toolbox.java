package org.netsketch.ui;

import java.util.BitSet;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.netsketch.data.Brush;
import org.netsketch.data.Drawing;
import org.netsketch.session.DataDesk;
import org.netsketch.session.Session;

/** What a person holds in the hand over the fit: a tool and its size, and the points chosen. */
final class Toolbox {
  static final double SMALLEST_RADIUS = 6.0;
  static final double LARGEST_RADIUS = 120.0;
  static final double GREATEST_DENSITY = 20.0;

  private static final double GROWTH = 1.15;

  private final Session session;
  private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(Tool.ADD);
  private final DoubleProperty radius = new SimpleDoubleProperty(28.0);
  private final DoubleProperty density = new SimpleDoubleProperty(3.0);
  private final DoubleProperty spread = new SimpleDoubleProperty(0.8);
  private final ObjectProperty<BitSet> chosen = new SimpleObjectProperty<>(new BitSet());
  private boolean keeping;

  Toolbox(SessionView view) {
    session = view.session();
    view.add(
        desk()
            .drawingProperty()
            .subscribe(
                () -> {
                  if (!keeping) {
                    choose(new BitSet());
                  }
                }));
  }

  DataDesk desk() {
    return session.desk();
  }

  ObjectProperty<Tool> toolProperty() {
    return tool;
  }

  Tool tool() {
    return tool.get();
  }

  /** Of brush and eraser, in pixels. */
  DoubleProperty radiusProperty() {
    return radius;
  }

  /** How many points the brush leaves at a place. */
  DoubleProperty densityProperty() {
    return density;
  }

  /** From 0, all in the middle of the brush, to 1, evenly over it. */
  DoubleProperty spreadProperty() {
    return spread;
  }

  void enlarge() {
    radius.set(Math.min(LARGEST_RADIUS, radius.get() * GROWTH));
  }

  void reduce() {
    radius.set(Math.max(SMALLEST_RADIUS, radius.get() / GROWTH));
  }

  /** Has the brush leave so many points more at a place. */
  void thicken(int points) {
    double changed = Math.rint(density.get()) + points;
    density.set(Math.max(1.0, Math.min(GREATEST_DENSITY, changed)));
  }

  /** Has the brush spread points so much wider. */
  void scatter(double wider) {
    double changed = Math.rint((spread.get() + wider) * 100.0) / 100.0;
    spread.set(Math.max(0.0, Math.min(1.0, changed)));
  }

  /** A brush for one stroke; it scatters otherwise when there are other points. */
  Brush brush() {
    int seed = session.experimentProperty().get().seed() + 31 * desk().drawing().size();
    return new Brush((int) Math.round(density.get()), spread.get(), seed & Integer.MAX_VALUE);
  }

  /** The rows that are chosen; not to be changed. */
  ObjectProperty<BitSet> chosenProperty() {
    return chosen;
  }

  BitSet chosen() {
    return chosen.get();
  }

  void choose(BitSet rows) {
    if (!rows.equals(chosen.get())) {
      chosen.set(rows);
    }
  }

  void chooseAll() {
    BitSet all = new BitSet();
    all.set(0, desk().drawing().size());
    tool.set(Tool.SELECT);
    choose(all);
  }

  /** Edits so that the same rows stay chosen. */
  void editChosen(Drawing changed) {
    keeping = true;
    desk().edit(changed);
    keeping = false;
  }

  void removeChosen() {
    if (!chosen().isEmpty()) {
      desk().edit(desk().drawing().minus(chosen()));
    }
  }

  void removeAll() {
    Drawing drawing = desk().drawing();
    BitSet all = new BitSet();
    all.set(0, drawing.size());
    if (!all.isEmpty()) {
      desk().edit(drawing.minus(all));
    }
  }
}
