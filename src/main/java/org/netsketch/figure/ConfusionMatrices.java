package org.netsketch.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.netsketch.data.Dataset;
import org.netsketch.data.Split;
import org.netsketch.figure.Paper.Align;
import org.netsketch.text.Messages;

/**
 * Confusion matrices with their words, at the places that a layout has for them.
 *
 * @param data of a run with classes
 * @param layout where everything stands
 * @param names of the classes, or what stands for these
 * @param palette colours and sizes
 * @param messages the words
 */
record ConfusionMatrices(
    FigureData data,
    ConfusionLayout layout,
    List<String> names,
    Palette palette,
    Messages messages) {

  /** Draws them all. */
  void draw(Paper paper) {
    paper.part("actual", () -> writeRowNames(paper));
    Split split = data.preparation().split();
    if (layout.showsTraining()) {
      paper.part("training", () -> draw(paper, 0, split.training(), "figure.training"));
    }
    if (split.validationRows().length > 0) {
      int place = layout.matrices() - 1;
      paper.part("validation", () -> draw(paper, place, split.validation(), "figure.validation"));
    }
  }

  /** The lines of a title; of no samples it says no share. */
  private List<String> title(String name, Confusion confusion) {
    if (confusion.samples() == 0) {
      return List.of(messages.get(name));
    }
    double share = (double) confusion.right() / confusion.samples();
    return layout.titleLines() == 1
        ? List.of(ConfusionFigure.title(messages, name, share))
        : List.of(messages.get(name), ConfusionFigure.right(messages, share));
  }

  private void draw(Paper paper, int place, Dataset rows, String name) {
    Confusion confusion = Confusion.of(data.preparation(), data.parameters(), rows);
    Rectangle2D cells = layout.matrix(place);
    List<String> title = title(name, confusion);
    double left = layout.isColumn() ? layout.edge() : cells.getX();
    for (int line = 0; line < title.size(); line++) {
      double y = layout.titleLine(place, line + layout.titleLines() - title.size());
      paper.write(title.get(line), left, y, Align.LEFT, layout.titleSize(), palette.ink());
    }
    new ConfusionCells(confusion, palette).draw(paper, cells, layout.numberSize());
    writeColumnNames(paper, place);
  }

  /** The actual classes, once for all matrices side by side, and what rows and columns are. */
  private void writeRowNames(Paper paper) {
    for (int place = 0; place < (layout.isColumn() ? layout.matrices() : 1); place++) {
      Rectangle2D cells = layout.matrix(place);
      double side = cells.getHeight() / names.size();
      double size = Math.min(layout.letter(), side * 0.8);
      double right = cells.getX() - 0.5 * layout.letter();
      for (int category = 0; category < names.size(); category++) {
        double y = Math.rint(cells.getY() + (category + 0.5) * side + size * 0.36);
        paper.write(names.get(category), right, y, Align.RIGHT, size, palette.ink());
      }
      writeWhatIsWhat(paper, place, right);
    }
  }

  private void writeWhatIsWhat(Paper paper, int place, double right) {
    String actual = messages.get("figure.actual");
    String predicted = messages.get("figure.predicted");
    Rectangle2D cells = layout.matrix(place);
    if (layout.isColumn()) {
      double middle = cells.getCenterX();
      double below = layout.nameLine(place, layout.nameLines());
      writeMuted(paper, actual, layout.edge(), layout.actualLine(place), Align.LEFT);
      writeMuted(paper, predicted, middle, below, Align.CENTRE);
    } else {
      writeMuted(paper, actual, right, layout.actualLine(place), Align.RIGHT);
      double out = Math.max(0.0, (firstName() - cells.getWidth() / names.size()) / 2.0);
      double below = layout.nameLine(place, 0);
      writeMuted(paper, predicted, right - out, below, Align.RIGHT);
    }
  }

  /** The width of the name of the first column. */
  private double firstName() {
    return Typeface.width(names.get(0), (float) layout.nameSize());
  }

  private void writeMuted(Paper paper, String text, double x, double y, Align align) {
    paper.write(text, x, y, align, layout.letter(), palette.mutedInk());
  }

  private void writeColumnNames(Paper paper, int place) {
    Rectangle2D cells = layout.matrix(place);
    double side = cells.getWidth() / names.size();
    for (int category = 0; category < names.size(); category++) {
      double x = cells.getX() + (category + 0.5) * side;
      double y = layout.nameLine(place, category % layout.nameLines());
      paper.write(names.get(category), x, y, Align.CENTRE, layout.nameSize(), palette.ink());
    }
  }
}
