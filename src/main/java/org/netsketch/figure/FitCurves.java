package org.netsketch.figure;

import java.awt.Color;
import java.util.Arrays;
import java.util.Set;
import org.netsketch.file.View;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Parameters;
import org.netsketch.nn.Unit;

/**
 * What moves in the fit as the network learns: its curve, how far it is from each point, what a
 * neuron contributes, and what is left without those that are switched off.
 *
 * @param data of a run whose rows have one input
 * @param curve of the whole network
 * @param shown which of the curves are to be seen
 * @param palette colours and sizes
 */
public record FitCurves(
    FigureData data, NetworkCurve curve, Set<View.Curve> shown, Palette palette) {

  /** Draws them; nothing is to be seen outside the area. */
  public void paint(Paper paper, PlotArea area, Emphasis emphasis) {
    if (shown.contains(View.Curve.RESIDUALS)) {
      paper.part("residuals", () -> new Residuals(data, palette).paint(paper, area));
    }
    emphasis.lit().ifPresent(unit -> drawContribution(paper, area, unit));
    if (shown.contains(View.Curve.NETWORK)) {
      paper.part("network", () -> drawNetwork(paper, area, emphasis));
    }
    new VisitedSamples(data, emphasis.rows(), palette).paint(paper, area);
  }

  private void drawNetwork(Paper paper, PlotArea area, Emphasis emphasis) {
    Polyline whole = Polyline.through(curve.x(), curve.y(), area);
    if (emphasis.off().isEmpty()) {
      paper.stroke(whole, palette.network(), palette.curveWidth());
      return;
    }
    paper.stroke(whole, Palette.faded(palette.network(), 0.35), palette.curveWidth());
    Parameters without = data.parameters().without(emphasis.off());
    NetworkCurve left = NetworkCurve.with(without, data, area.horizontal(), curve.x().length);
    paper.dash(Polyline.through(left.x(), left.y(), area), palette.network(), palette.curveWidth());
  }

  /** A neuron of the last hidden layer as its contribution, another one as its activation. */
  private void drawContribution(Paper paper, PlotArea area, Unit unit) {
    if (unit.layer() > curve.depth() - 2) {
      return;
    }
    boolean contributes = curve.contributes(unit.layer());
    double[] values =
        contributes
            ? inTargetsUnits(curve.contributions()[unit.index()])
            : curve.outputs()[unit.layer()][unit.index()];
    Color colour = contributes ? palette.network() : palette.activation();
    Polyline line = Polyline.through(curve.x(), values, area);
    paper.fill(line.downTo(area.toY(0.0)), Palette.faded(colour, palette.dark() ? 0.3 : 0.2));
    paper.stroke(line, colour, palette.lineWidth());
    if (!activation(unit).hasKinkBetween(-1.0, 1.0)) {
      return;
    }
    for (double hinge : curve.hinges(unit.layer(), unit.index())) {
      double x = Math.floor(area.toX(hinge)) + 0.5;
      Polyline upright =
          new Polyline(new double[] {x, x}, new double[] {area.y(), area.y() + area.height()}, 2);
      paper.dash(upright, palette.mutedInk(), 1.5);
    }
  }

  private double[] inTargetsUnits(double[] contribution) {
    double deviation = data.preparation().targetScale().deviations()[data.target()];
    return Arrays.stream(contribution).map(value -> value * deviation).toArray();
  }

  private Activation activation(Unit unit) {
    return data.parameters().architecture().layers().get(unit.layer()).activation();
  }
}
