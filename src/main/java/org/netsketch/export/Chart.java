package org.netsketch.export;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.netsketch.figure.ActivationsFigure;
import org.netsketch.figure.CaptionedFigure;
import org.netsketch.figure.FigureData;
import org.netsketch.figure.FigureScales;
import org.netsketch.figure.GradientFigure;
import org.netsketch.figure.LandscapeFigure;
import org.netsketch.figure.LossFigure;
import org.netsketch.figure.NetworkFigure;
import org.netsketch.figure.NeuronCharts;
import org.netsketch.figure.Outcome;
import org.netsketch.figure.Palette;
import org.netsketch.figure.SheetFigure;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Messages;

/** Which figure of a run is made; the data decide how some of them look. */
public enum Chart {
  /** What the network has come to: a curve, a plane, a table of classes, predictions. */
  FIT,
  /** The error epoch by epoch. */
  LOSS,
  /** What each unit of the last hidden layer gives. */
  NEURONS,
  /** The diagram of the network. */
  NETWORK,
  /** The activation of each layer, and where the samples fall on it. */
  ACTIVATIONS,
  /** The size of each layer's gradient epoch by epoch. */
  GRADIENTS,
  /** The loss around the way that the parameters took; only where that is known. */
  LANDSCAPE,
  /** All but the landscape on one sheet. */
  ALL;

  /** The name in options and files. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All names, in order. */
  public static List<String> ids() {
    return Arrays.stream(values()).map(Chart::id).toList();
  }

  /** The chart with a name, if there is one. */
  public static Optional<Chart> named(String id) {
    return Arrays.stream(values()).filter(chart -> chart.id().equals(id)).findFirst();
  }

  /** Whether there is something to be seen of it in a run. */
  public boolean isThere(FigureData data) {
    return switch (this) {
      case NEURONS -> data.parameters().architecture().depth() > 1;
      case ACTIVATIONS -> !ActivationsFigure.layers(data).isEmpty();
      case LANDSCAPE -> data.path().isPresent();
      case FIT, LOSS, NETWORK, GRADIENTS, ALL -> true;
    };
  }

  /**
   * Of a run.
   *
   * @throws InvalidInput if there is nothing to be seen
   */
  public CaptionedFigure of(FigureData data, Palette palette, Messages messages) {
    if (!isThere(data)) {
      throw new InvalidInput(
          "",
          switch (this) {
            case NEURONS -> "noHiddenLayer";
            case ACTIVATIONS -> "onlySoftmax";
            default -> throw new IllegalArgumentException("the path is not known");
          });
    }
    return switch (this) {
      case FIT -> Outcome.figure(data, palette, messages);
      case LOSS -> LossFigure.of(data, true, palette, messages);
      case NEURONS -> NeuronCharts.of(data, palette, messages).orElseThrow();
      case NETWORK -> NetworkFigure.of(data, palette, messages);
      case ACTIVATIONS -> new ActivationsFigure(data, palette, messages);
      case GRADIENTS -> GradientFigure.of(data, palette, messages);
      case LANDSCAPE -> new LandscapeFigure(data, data.path().orElseThrow(), palette, messages);
      case ALL -> SheetFigure.all(data, palette, messages);
    };
  }

  /**
   * Of one of several moments of a run, with the ranges that they have in common.
   *
   * @throws InvalidInput if there is nothing to be seen
   */
  public CaptionedFigure of(
      FigureData data, FigureScales scales, Palette palette, Messages messages) {
    CaptionedFigure alone = of(data, palette, messages);
    if (alone instanceof LossFigure loss) {
      return loss.within(scales.epochs(), scales.errors());
    }
    if (alone instanceof GradientFigure gradients) {
      return gradients.within(scales.epochs(), scales.gradients());
    }
    if (alone instanceof NetworkFigure network) {
      return network.with(scales.diagram());
    }
    if (alone instanceof NeuronCharts neurons) {
      return neurons.showing(scales.neurons().orElseThrow());
    }
    return alone; // its axes follow the data alone
  }
}
