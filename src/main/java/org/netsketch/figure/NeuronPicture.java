package org.netsketch.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.netsketch.nn.Unit;

/**
 * The small picture of what a unit of a network gives: a curve, a map, or bars. A hidden unit's
 * output has the colour of its sign; an output unit that stands for a class has the colour of that.
 *
 * @param data of a run
 * @param outputs what the network's units give
 * @param values the outputs shown
 * @param palette colours and sizes
 */
record NeuronPicture(FigureData data, NeuronOutputs outputs, AxisRange values, Palette palette) {
  /** Parts of a line. */
  private static final int CELLS = 24;

  /** Draws a unit's picture in a rectangle. */
  void draw(Paper paper, Rectangle2D box, Unit unit, boolean off) {
    double strength = off ? 0.25 : 1.0;
    if (outputs instanceof NetworkCurve curve) {
      drawCurve(paper, box, curve, unit, strength);
    } else if (outputs instanceof NetworkPlane plane) {
      double[] a = plane.outputs()[unit.layer()][unit.index()];
      paper.picture(Pixels.of(plane.side(), node -> colour(a[node], unit, strength)), box);
    } else if (outputs instanceof NetworkSpread spread) {
      drawBars(paper, box, spread, unit, strength);
    }
  }

  /**
   * The same on a line too low for a picture: from left to right the first input, at the middle of
   * the second, or the range of outputs.
   */
  void drawLine(Paper paper, Rectangle2D box, Unit unit, boolean off) {
    double strength = off ? 0.25 : 1.0;
    double[] shares =
        outputs instanceof NetworkSpread spread
            ? spread.shares(unit.layer(), unit.index(), values, CELLS)
            : new double[0];
    double width = box.getWidth() / CELLS;
    for (int cell = 0; cell < CELLS; cell++) {
      Color colour =
          outputs instanceof NetworkSpread
              ? Palette.faded(palette.activation(), shares[cell] * strength)
              : colour(emphasized(along(unit, (double) cell / CELLS)), unit, strength);
      Rectangle2D part =
          new Rectangle2D.Double(box.getX() + cell * width, box.getY(), width, box.getHeight());
      paper.fill(part, 0.0, colour);
    }
  }

  /** What a unit gives at a share of the first input's range. */
  private double along(Unit unit, double share) {
    if (outputs instanceof NetworkPlane plane) {
      int middle = plane.side() / 2 * plane.side();
      return plane.outputs()[unit.layer()][unit.index()][middle + (int) (share * plane.side())];
    }
    double[] a = ((NetworkCurve) outputs).outputs()[unit.layer()][unit.index()];
    return a[(int) (share * a.length)];
  }

  /** The root lets small outputs be seen beside large ones. */
  private double emphasized(double a) {
    return Math.signum(a) * Math.sqrt(Math.abs(a) * largest());
  }

  private double largest() {
    return Math.max(Math.abs(values.low()), Math.abs(values.high()));
  }

  private void drawCurve(
      Paper paper, Rectangle2D box, NetworkCurve curve, Unit unit, double strength) {
    Rectangle2D inner =
        new Rectangle2D.Double(
            box.getX() + 1, box.getY() + 2, box.getWidth() - 2, box.getHeight() - 4);
    PlotArea area = PlotArea.linear(inner, data.inputRange(), values);
    double zero = Math.floor(area.toY(0.0)) + 0.5;
    if (values.contains(0.0) && box.getHeight() > 14.0) {
      paper.line(box.getX(), zero, box.getMaxX(), zero, palette.grid(), 1.0);
    }
    Polyline line = Polyline.through(curve.x(), curve.outputs()[unit.layer()][unit.index()], area);
    Color colour = isOutput(unit) ? palette.network() : palette.activation();
    double width = Math.min(palette.lineWidth(), 0.6 + (box.getHeight() + 2) / 16.0);
    paper.within(box, () -> paper.stroke(line, Palette.faded(colour, strength), width));
  }

  private boolean isOutput(Unit unit) {
    return unit.layer() == data.parameters().architecture().depth() - 1;
  }

  private Color colour(double a, Unit unit, double strength) {
    Color ground = palette.surface();
    if (isOutput(unit) && data.rows().hasClasses()) {
      boolean single = data.parameters().architecture().outputs() == 1;
      double share = single ? 2.0 * a - 1.0 : a;
      int category = single ? (share < 0.0 ? 0 : 1) : unit.index();
      Color full = ClassColours.of(category, palette);
      return ColourRamp.between(ground, full, 0.8 * strength * Math.abs(share));
    }
    double share = 0.85 * strength * Math.min(1.0, Math.abs(a) / largest());
    return ColourRamp.between(ground, a < 0.0 ? palette.negative() : palette.positive(), share);
  }

  private void drawBars(
      Paper paper, Rectangle2D box, NetworkSpread spread, Unit unit, double strength) {
    int bins = (int) Math.max(6, Math.min(24, box.getWidth() / 4));
    double[] shares = spread.shares(unit.layer(), unit.index(), values, bins);
    double width = (box.getWidth() - 4) / bins;
    boolean category = isOutput(unit) && data.rows().hasClasses();
    Color colour =
        category && data.parameters().architecture().outputs() > 1
            ? ClassColours.of(unit.index(), palette)
            : isOutput(unit) ? palette.network() : palette.activation();
    if (values.contains(0.0)) {
      double zero = Math.floor(box.getX() + 2 + width * bins * place(0.0)) + 0.5;
      paper.line(zero, box.getY() + 1, zero, box.getMaxY() - 1, palette.grid(), 1.0);
    }
    for (int bin = 0; bin < bins; bin++) {
      double height = shares[bin] * (box.getHeight() - 4);
      Rectangle2D bar =
          new Rectangle2D.Double(
              box.getX() + 2 + bin * width, box.getMaxY() - 2 - height, width, height);
      paper.fill(bar, 0.0, Palette.faded(colour, 0.85 * strength));
    }
  }

  private double place(double value) {
    return (value - values.low()) / (values.high() - values.low());
  }
}
