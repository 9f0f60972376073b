package org.netsketch.figure;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.XYPlot;
import org.netsketch.data.Dataset;
import org.netsketch.data.Split;
import org.netsketch.figure.Legend.Entry;
import org.netsketch.figure.Legend.Mark;
import org.netsketch.text.Messages;

/**
 * What the network predicts over what is right, for a quantity of any number of inputs: a perfect
 * network has all samples on the diagonal.
 *
 * @param data of a run with quantities
 * @param range of targets and predictions
 * @param palette colours and sizes
 * @param messages the words
 */
public record PredictionsFigure(
    FigureData data, AxisRange range, Palette palette, Messages messages)
    implements CaptionedFigure {
  /** More points than these cannot be told apart: some of them are drawn. */
  private static final int MOST_POINTS = 1_500;

  /** With a range that shows all targets, and room for predictions beyond them. */
  public static PredictionsFigure of(FigureData data, Palette palette, Messages messages) {
    return new PredictionsFigure(data, data.targetRange(), palette, messages);
  }

  private String title() {
    return data.ofNetwork(data.ofTarget(messages.get("figure.predictions"), messages), messages);
  }

  @Override
  public double heightFor(double width, Caption caption) {
    return new ChartStyle(palette).height(0.7, width) + words(caption).height(width);
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area, Caption caption) {
    Rectangle2D below = words(caption).draw(graphics, area);
    PlotArea place =
        StillLayer.draw(new ChartStyle(palette).full(plot()), ranges(), graphics, below);
    paint(new ImagePaper(graphics), place);
  }

  /** As a small picture. */
  public Figure picture() {
    return (graphics, area) -> {
      Paper paper = new ImagePaper(graphics);
      paper.fill(area, 0.0, palette.surface());
      PlotArea place = PlotArea.linear(area, range, range);
      Polyline diagonal = diagonal(place);
      paper.stroke(diagonal, palette.axis(), palette.lineWidth());
      paint(paper, place);
    };
  }

  /** Axes and the diagonal. */
  public StillLayer still(int width, int height, double scale) {
    return StillLayer.of(new ChartStyle(palette).bare(plot()), ranges(), width, height, scale);
  }

  /** The samples. */
  public void paint(Paper paper, PlotArea place) {
    PointLook look = new PointLook(palette, data.rows().size());
    double size = look.size();
    paper.within(
        place.rectangle(),
        () -> {
          Dataset training = data.preparation().split().training();
          Dataset validation = data.preparation().split().validation();
          paper.part(
              "points",
              () -> drawPoints(paper, place, training, size, look.colour(palette.points()), false));
          paper.part(
              "validation",
              () ->
                  drawPoints(
                      paper, place, validation, size, look.colour(palette.validation()), true));
        });
  }

  private void drawPoints(
      Paper paper, PlotArea place, Dataset rows, double size, Color colour, boolean hollow) {
    double[][] predictions = Predictions.of(data.preparation(), data.parameters(), rows.inputs());
    int step = (rows.size() + MOST_POINTS - 1) / MOST_POINTS;
    for (int row = 0; row < rows.size(); row += step) {
      double x = place.toX(rows.targets()[row][data.target()]);
      double y = place.toY(predictions[row][data.target()]);
      Rectangle2D box = new Rectangle2D.Double(x - size / 2, y - size / 2, size, size);
      if (!place.rectangle().contains(x, y)) {
        continue;
      }
      if (hollow) {
        paper.frame(box, size / 2, colour, size * 0.3);
      } else {
        paper.fill(box, size / 2, colour);
      }
    }
  }

  private XYPlot plot() {
    RoundAxis actual = new RoundAxis(range);
    RoundAxis predicted = new RoundAxis(range);
    String target = data.rows().targetNames().get(data.target());
    actual.setLabel(messages.get("figure.actualOf", target));
    predicted.setLabel(messages.get("figure.predicted"));
    XYPlot plot = new ChartStyle(palette).plot(actual, predicted);
    plot.addAnnotation(
        new Curve(
            "diagonal",
            ranges(),
            PredictionsFigure::diagonal,
            palette.axis(),
            Palette.pen(palette.lineWidth())));
    return plot;
  }

  private static Polyline diagonal(PlotArea area) {
    AxisRange range = area.horizontal();
    double[] ends = {range.low(), range.high()};
    return Polyline.through(ends, ends, area);
  }

  private PlotArea ranges() {
    return PlotArea.linear(new Rectangle2D.Double(0, 0, 1, 1), range, range);
  }

  private ChartWords words(Caption caption) {
    return ChartWords.of(title(), legend(), caption, palette);
  }

  private List<Entry> legend() {
    List<Entry> entries = new ArrayList<>();
    Split split = data.preparation().split();
    String training = withError("figure.points", split.training());
    entries.add(new Entry(training, palette.points(), Mark.POINT));
    if (split.validationRows().length > 0) {
      String validation = withError("figure.validationPoints", split.validation());
      entries.add(new Entry(validation, palette.validation(), Mark.RING));
    }
    return entries;
  }

  private String withError(String key, Dataset rows) {
    String error = NumberText.error(new FitError(data, rows).network());
    return messages.get(key) + "   " + messages.get("figure.mse", error);
  }
}
