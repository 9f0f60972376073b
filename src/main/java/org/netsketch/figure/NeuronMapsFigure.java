package org.netsketch.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.netsketch.nn.Parameters;
import org.netsketch.nn.Unit;
import org.netsketch.text.Messages;

/**
 * What each unit of a hidden layer gives where there are several inputs: over the plane of two as a
 * map, and of more as it is spread over the training rows.
 *
 * @param data of a run
 * @param outputs what the network's units give
 * @param layer which hidden layer, from 0
 * @param values the outputs shown, the same for all units
 * @param palette colours and sizes
 * @param messages the words
 */
public record NeuronMapsFigure(
    FigureData data,
    NeuronOutputs outputs,
    int layer,
    AxisRange values,
    Palette palette,
    Messages messages)
    implements NeuronCharts {

  /** The last hidden layer, with a range that shows all outputs. */
  public static NeuronMapsFigure of(FigureData data, Palette palette, Messages messages) {
    int layer = data.parameters().architecture().depth() - 2;
    NeuronOutputs outputs = NeuronOutputs.of(data, NetworkFigure.CURVE_POINTS);
    Extent extent = outputs.extent(layer).with(0.0);
    AxisRange values = AxisRange.around(extent.min(), extent.max());
    return new NeuronMapsFigure(data, outputs, layer, values, palette, messages);
  }

  @Override
  public AxisRange shown() {
    return values;
  }

  @Override
  public NeuronMapsFigure showing(AxisRange range) {
    return new NeuronMapsFigure(data, outputs, layer, range, palette, messages);
  }

  @Override
  public int charts() {
    return data.parameters().architecture().unitsOf(layer);
  }

  private String title() {
    return data.ofNetwork(messages.get("figure.neurons"), messages);
  }

  @Override
  public double heightFor(double width, Caption caption) {
    double least = NeuronGrid.leastHeight(charts(), width - 28.0, palette.fontSize());
    return Math.max(0.56 * width, least) + ChartStyle.BORDERS + words(caption).height(width);
  }

  @Override
  public void draw(Graphics2D graphics, Rectangle2D area, Caption caption) {
    Rectangle2D below = words(caption).draw(graphics, area);
    new ChartStyle(palette).full(new DrawnPlot(this::drawAll)).draw(graphics, below);
  }

  private ChartWords words(Caption caption) {
    return ChartWords.of(title(), List.of(), caption, palette);
  }

  @Override
  public StillLayer still(int width, int height, double scale) {
    double margin = palette.fontSize() * 0.7;
    Rectangle2D inner =
        new Rectangle2D.Double(margin, margin, width - 2 * margin, height - 2 * margin);
    return StillLayer.blank(palette, inner, width, height, scale);
  }

  @Override
  public Optional<Unit> unitAt(double x, double y, Rectangle2D area) {
    return grid(area).indexAt(x, y, charts()).map(at -> new Unit(layer, at));
  }

  @Override
  public void paint(Paper paper, Rectangle2D area, Emphasis emphasis) {
    NeuronGrid grid = grid(area);
    NeuronPicture picture = new NeuronPicture(data, outputs, values, palette);
    for (int unit = 0; unit < charts(); unit++) {
      Rectangle2D cell = grid.cell(unit);
      Unit which = new Unit(layer, unit);
      boolean off = emphasis.isOff(which);
      Optional<String> weight = off ? Optional.empty() : weight(unit);
      paper.part(
          "neuron-" + (unit + 1),
          () -> {
            picture.draw(paper, cell, which, off);
            grid.write(paper, which.index(), Integer.toString(which.index() + 1), weight, palette);
            NeuronGrid.mark(paper, cell, off, emphasis.isLit(which), palette);
          });
    }
  }

  private NeuronGrid grid(Rectangle2D area) {
    return NeuronGrid.of(charts(), area, palette.fontSize());
  }

  /** The weight with which the output takes a unit, where there is one output. */
  private Optional<String> weight(int unit) {
    Parameters parameters = data.parameters();
    boolean single =
        layer == parameters.architecture().depth() - 2 && parameters.architecture().outputs() == 1;
    return single
        ? Optional.of(NumberText.weight(parameters.weight(layer + 1, 0, unit)))
        : Optional.empty();
  }
}
