package org.netsketch.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.Region;

/**
 * The numbers that everyone in the room looks at, side by side. Where there is no room for all, the
 * least important ones go; none is ever cut off.
 */
final class Readouts extends Region {
  /** Between two numbers, in pixels. */
  private static final double GAP = 22.0;

  private final List<Readout> inOrder;
  private final List<Readout> byImportance;

  /**
   * Numbers from left to right.
   *
   * @param byImportance the same, the most important one first
   */
  Readouts(List<Readout> inOrder, List<Readout> byImportance) {
    this.inOrder = List.copyOf(inOrder);
    this.byImportance = List.copyOf(byImportance);
    getChildren().setAll(inOrder);
    setMinWidth(0);
  }

  private static double width(List<Readout> some) {
    return some.stream().mapToDouble(one -> Math.ceil(one.prefWidth(-1)) + GAP).sum() - GAP;
  }

  @Override
  protected double computePrefWidth(double height) {
    return width(byImportance.stream().filter(Readout::isManaged).toList());
  }

  @Override
  protected double computePrefHeight(double width) {
    return inOrder.stream().mapToDouble(one -> one.prefHeight(-1)).max().orElse(0.0);
  }

  @Override
  protected void layoutChildren() {
    List<Readout> fitting = new ArrayList<>();
    for (Readout one : byImportance) {
      fitting.add(one);
      if (!one.isManaged() || width(fitting) > getWidth()) {
        fitting.remove(one);
      }
    }
    double x = Math.max(0.0, Math.rint((getWidth() - width(fitting)) / 2.0));
    for (Readout one : inOrder) {
      one.setVisible(fitting.contains(one));
      if (one.isVisible()) {
        double width = Math.ceil(one.prefWidth(-1));
        one.resizeRelocate(x, 0, width, getHeight());
        x += width + GAP;
      }
    }
  }
}
