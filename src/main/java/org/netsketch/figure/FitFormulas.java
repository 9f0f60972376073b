package org.netsketch.figure;

import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;
import org.netsketch.file.View;

/**
 * The equations of a fit's lines, below its chart and in their colours: the least-squares line, and
 * the network.
 *
 * @param formulas from top to bottom
 * @param letter the size of the letters around them
 */
record FitFormulas(List<Formula> formulas, double letter) {
  /** From a formula to the next one, and to its base line, in letters. */
  private static final double LINE = 1.9;

  private static final double BASE = 1.1;

  private static final double LEFT = 16.0;

  /** The equations in a width; the network's has its numbers if these have room in a line. */
  static FitFormulas of(FitFigure figure, double width) {
    Palette palette = figure.palette();
    double letter = palette.fontSize();
    double room = width - 2 * LEFT;
    NetworkEquation equation = new NetworkEquation(figure.data());
    List<Formula> formulas = new ArrayList<>();
    figure
        .leastSquares()
        .map(equation::line)
        .ifPresent(tex -> formulas.add(Formula.within(room, tex, letter, palette.leastSquares())));
    if (figure.curves().contains(View.Curve.NETWORK)) {
      boolean numbers =
          equation.hasNumbers()
              && new Formula(equation.numbers(), letter, palette.network()).width() <= room;
      String tex = numbers ? equation.numbers() : equation.symbols();
      formulas.add(Formula.within(room, tex, letter, palette.network()));
      equation
          .standardizedInput()
          .ifPresent(input -> formulas.add(Formula.within(room, input, letter, palette.network())));
    }
    return new FitFormulas(formulas, letter);
  }

  /** The room that they take. */
  double height() {
    double lines = formulas.stream().mapToDouble(this::height).sum();
    return formulas.isEmpty() ? 0.0 : lines + 0.5 * letter;
  }

  /** Usual ones are equally far from each other; those of several lines need more room. */
  private double height(Formula formula) {
    return isHigh(formula) ? formula.height() + 0.4 * letter : LINE * letter;
  }

  private boolean isHigh(Formula formula) {
    return formula.height() > LINE * letter;
  }

  void draw(Graphics2D graphics, double left, double top) {
    DrawingHint.part(
        graphics,
        "equations",
        () -> {
          double y = top;
          for (Formula formula : formulas) {
            if (isHigh(formula)) {
              formula.drawBelow(graphics, left + LEFT, y + 0.2 * letter);
            } else {
              formula.draw(graphics, left + LEFT, y + BASE * letter);
            }
            y += height(formula);
          }
        });
  }
}
