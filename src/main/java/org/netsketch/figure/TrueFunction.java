package org.netsketch.figure;

import java.util.Optional;
import org.netsketch.data.DataSource;
import org.netsketch.data.Expression;
import org.netsketch.math.Grid;

/**
 * The function that the points of a fit were made with, before noise.
 *
 * @param expression in x
 */
public record TrueFunction(Expression expression) {
  private static final int CURVE_POINTS = 600;

  /** The function of a run whose points come from one of a single input. */
  public static Optional<TrueFunction> of(FigureData data) {
    return data.preparation().experiment().data().source() instanceof DataSource.Function function
            && data.isCurve()
        ? Optional.of(new TrueFunction(function.expression()))
        : Optional.empty();
  }

  /** Its value; not a number where it has none. */
  public double at(double x) {
    return expression.value(x);
  }

  /** The curve; it is broken where the function has no value. */
  Polyline line(PlotArea area) {
    double[] x = Grid.linspace(area.horizontal().low(), area.horizontal().high(), CURVE_POINTS);
    double[] y = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      y[i] = at(x[i]);
    }
    return Polyline.through(x, y, area);
  }
}
