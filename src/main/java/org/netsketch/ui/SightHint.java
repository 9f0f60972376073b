package org.netsketch.ui;

import javafx.scene.control.Label;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.netsketch.figure.AxisRange;
import org.netsketch.figure.OutOfSight;
import org.netsketch.figure.PlotArea;
import org.netsketch.text.Messages;

/** Says where the network's curve is while most of it lies beyond the axes of the fit. */
final class SightHint extends Label {
  private final Messages messages;
  private final FontIcon arrow = new FontIcon();
  private OutOfSight said = OutOfSight.NOT;

  SightHint(ChartPane chart, Messages messages) {
    this.messages = messages;
    getStyleClass().add("sight");
    setGraphic(arrow);
    setMouseTransparent(true);
    setManaged(false);
    hide();
    chart.add(this);
  }

  /** Looks at the curve, and says where it is if it cannot be seen. */
  void show(double[] y, AxisRange vertical, PlotArea area) {
    OutOfSight now = OutOfSight.of(y, vertical, said);
    if (now != said) {
      said = now;
      arrow.setIconCode(
          switch (now) {
            case BELOW -> MaterialDesignA.ARROW_DOWN;
            case BOTH -> MaterialDesignA.ARROW_UP_DOWN;
            case NOT, ABOVE -> MaterialDesignA.ARROW_UP;
          });
      setText(
          switch (now) {
            case NOT -> "";
            case ABOVE -> messages.get("fit.above");
            case BELOW -> messages.get("fit.below");
            case BOTH -> messages.get("fit.aboveAndBelow");
          });
    }
    setVisible(now != OutOfSight.NOT);
    if (isVisible()) {
      applyCss();
      autosize();
      relocate(Math.rint(area.x() + (area.width() - getWidth()) / 2), Math.rint(area.y() + 6));
    }
  }

  /** There is no curve to speak of. */
  void hide() {
    said = OutOfSight.NOT;
    setVisible(false);
  }
}
