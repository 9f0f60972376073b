package org.netsketch.figure;

import java.util.ArrayList;
import java.util.List;
import org.netsketch.figure.Legend.Entry;
import org.netsketch.figure.Legend.Mark;
import org.netsketch.file.View;
import org.netsketch.text.Messages;

/**
 * What is what in a fit that stands in notes, and how large the errors are.
 *
 * @param figure the fit
 */
record FitLegend(FitFigure figure) {

  /** Its lines, in the order in which they stand. */
  List<Entry> entries() {
    FigureData data = figure.data();
    Palette palette = figure.palette();
    Messages messages = figure.messages();
    FitError error = FitError.ofTraining(data);
    List<Entry> entries = new ArrayList<>();
    entries.add(new Entry(messages.get("figure.points"), palette.points(), Mark.POINT));
    if (data.preparation().split().validationRows().length > 0) {
      String text = messages.get("figure.validationPoints");
      entries.add(new Entry(text, palette.validation(), Mark.RING));
    }
    figure
        .trueFunction()
        .ifPresent(
            function ->
                entries.add(
                    new Entry(
                        messages.get("figure.trueFunction"), palette.trueFunction(), Mark.DASHES)));
    figure
        .leastSquares()
        .ifPresent(
            line -> {
              String text =
                  messages.get("figure.leastSquares")
                      + "   "
                      + messages.get("figure.mse", NumberText.error(error.line(line)));
              entries.add(new Entry(text, palette.leastSquares(), Mark.LINE));
            });
    if (figure.curves().contains(View.Curve.START)) {
      entries.add(new Entry(messages.get("figure.start"), palette.start(), Mark.DASHES));
    }
    if (figure.curves().contains(View.Curve.NETWORK)) {
      String text =
          data.networkName(messages)
              + "   "
              + messages.get("figure.mse", NumberText.error(error.network()));
      entries.add(new Entry(text, palette.network(), Mark.CURVE));
    }
    return entries;
  }
}
