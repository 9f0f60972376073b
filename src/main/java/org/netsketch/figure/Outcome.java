package org.netsketch.figure;

import org.netsketch.data.Dataset;
import org.netsketch.text.Messages;

/** In which way it is drawn what a network has come to; the data decide. */
public enum Outcome {
  /** Over one input as a curve. */
  CURVE,
  /** Over two inputs as colours of a plane. */
  PLANE,
  /** Classes by what they are taken for. */
  CONFUSION,
  /** A quantity by what is predicted of it. */
  PREDICTIONS;

  /** The way for some rows. */
  public static Outcome of(Dataset rows) {
    if (rows.features() == 1 && !rows.hasClasses()) {
      return CURVE;
    }
    if (rows.features() == 2 && (rows.hasClasses() || rows.outputs() == 1)) {
      return PLANE;
    }
    return rows.hasClasses() ? CONFUSION : PREDICTIONS;
  }

  /** A run drawn in its way, with axes and words. */
  public static CaptionedFigure figure(FigureData data, Palette palette, Messages messages) {
    return switch (of(data.rows())) {
      case CURVE -> FitFigure.of(data, palette, messages);
      case PLANE -> new PlaneFigure(data, palette, messages);
      case CONFUSION -> new ConfusionFigure(data, palette, messages);
      case PREDICTIONS -> PredictionsFigure.of(data, palette, messages);
    };
  }

  /** A run drawn in its way as a small picture, without axes and without words. */
  public static Figure picture(FigureData data, Palette palette, Messages messages) {
    return switch (of(data.rows())) {
      case CURVE -> FitFigure.of(data, palette, messages).picture();
      case PLANE -> new PlaneFigure(data, palette, messages).picture();
      case CONFUSION -> new ConfusionFigure(data, palette, messages).picture();
      case PREDICTIONS -> PredictionsFigure.of(data, palette, messages).picture();
    };
  }
}
