package org.netsketch.figure;

import java.util.ArrayList;
import java.util.List;
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

  /** More figures than these are no longer compared: the first targets have one. */
  static final int MOST_TARGETS = 8;

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

  /** A run drawn in its way, with axes and words; several quantities have a figure each. */
  public static CaptionedFigure figure(FigureData data, Palette palette, Messages messages) {
    int targets = data.rows().hasClasses() ? 1 : data.rows().outputs();
    if (targets == 1) {
      return ofOne(data, palette, messages);
    }
    List<SheetFigure.Named> figures = new ArrayList<>();
    for (int target = 0; target < Math.min(targets, MOST_TARGETS); target++) {
      figures.add(
          new SheetFigure.Named(
              "target-" + (target + 1), ofOne(data.at(target), palette, messages)));
    }
    return SheetFigure.inPairs(figures, palette);
  }

  private static CaptionedFigure ofOne(FigureData data, Palette palette, Messages messages) {
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
