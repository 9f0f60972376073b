package org.netsketch.figure;

import java.util.Optional;
import org.netsketch.text.Language;
import org.netsketch.text.Messages;
import org.netsketch.train.History;

/**
 * The ranges that several moments of a run have in common, so that no axis jumps from one to the
 * next.
 *
 * @param epochs of the whole run
 * @param errors on a logarithmic axis
 * @param gradients the sizes of the layers' gradients
 * @param neurons the values that the last hidden layer's units give, if there is one
 * @param diagram what is drawn in the network's diagram
 */
public record FigureScales(
    AxisRange epochs,
    AxisRange errors,
    AxisRange gradients,
    Optional<AxisRange> neurons,
    DiagramScales diagram) {

  /**
   * That do for one moment.
   *
   * @param whole the history of the whole run
   */
  public static FigureScales of(FigureData moment, History whole) {
    Messages messages = Messages.in(Language.EN); // not a word of it is drawn
    FigureData end =
        new FigureData(moment.preparation(), moment.baseline(), moment.parameters(), whole);
    LossFigure loss = LossFigure.of(end, true, Palette.PAPER, messages);
    return new FigureScales(
        loss.epochs(),
        loss.errors(),
        GradientFigure.of(end, Palette.PAPER, messages).sizes(),
        NeuronCharts.of(moment, Palette.PAPER, messages).map(NeuronCharts::shown),
        NetworkFigure.of(moment, Palette.PAPER, messages).scales());
  }

  /** That do for the moments of both. */
  public FigureScales with(FigureScales other) {
    return new FigureScales(
        epochs.with(other.epochs),
        errors.with(other.errors),
        gradients.with(other.gradients),
        neurons.flatMap(values -> other.neurons.map(values::with)),
        diagram.with(other.diagram));
  }
}
