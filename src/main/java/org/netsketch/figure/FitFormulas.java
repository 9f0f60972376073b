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
  private static final double LINE = 1.9;
  private static final double LEFT = 16.0;

  /** The equations that have room in a width; the network's has its numbers if these do. */
  static FitFormulas of(FitFigure figure, double width) {
    Palette palette = figure.palette();
    double letter = palette.fontSize();
    double room = width - 2 * LEFT;
    NetworkEquation equation = new NetworkEquation(figure.data());
    List<Formula> formulas = new ArrayList<>();
    figure
        .leastSquares()
        .map(equation::line)
        .ifPresent(tex -> formulas.add(new Formula(tex, letter, palette.leastSquares())));
    if (figure.curves().contains(View.Curve.NETWORK)) {
      Formula symbols = new Formula(equation.symbols(), letter, palette.network());
      Formula numbers =
          equation.hasNumbers()
              ? new Formula(equation.numbers(), letter, palette.network())
              : symbols;
      Formula fitting = numbers.width() <= room ? numbers : symbols;
      if (fitting.width() <= room) {
        formulas.add(fitting);
        equation
            .standardizedInput()
            .ifPresent(tex -> formulas.add(new Formula(tex, letter, palette.network())));
      }
    }
    return new FitFormulas(formulas, letter);
  }

  /** The room that they take. */
  double height() {
    return formulas.isEmpty() ? 0.0 : (LINE * formulas.size() + 0.5) * letter;
  }

  void draw(Graphics2D graphics, double left, double top) {
    DrawingHint.part(
        graphics,
        "equations",
        () -> {
          for (int i = 0; i < formulas.size(); i++) {
            formulas.get(i).draw(graphics, left + LEFT, top + (LINE * i + 1.1) * letter);
          }
        });
  }
}
