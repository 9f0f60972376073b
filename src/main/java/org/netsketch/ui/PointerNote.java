package org.netsketch.ui;

import javafx.geometry.Point2D;
import javafx.scene.control.Label;

/** A few words beside the pointer, always whole within the chart they are about. */
final class PointerNote extends Label {
  private static final double DISTANCE = 14.0;

  private final ChartPane chart;

  PointerNote(ChartPane chart) {
    this.chart = chart;
    getStyleClass().add("place");
    setManaged(false);
    setMouseTransparent(true);
    setVisible(false);
    chart.add(this);
  }

  /** Says something of a place of the chart. */
  void show(String text, Point2D place) {
    setText(text);
    setVisible(true);
    applyCss();
    autosize();
    double x = Math.min(place.getX() + DISTANCE, chart.getWidth() - getWidth() - 2);
    double above = place.getY() - getHeight() - DISTANCE;
    relocate(Math.max(2, x), above > 0 ? above : place.getY() + DISTANCE);
  }

  void hide() {
    setVisible(false);
  }
}
