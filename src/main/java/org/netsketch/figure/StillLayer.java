package org.netsketch.figure;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;

/**
 * The part of a chart that stays while curves move: axes, grid and points as an image, and where
 * numbers lie on it.
 *
 * @param image in the screen's own pixels
 * @param area in the window's pixels
 */
public record StillLayer(BufferedImage image, PlotArea area) {

  /** Nothing but the ground, for a figure that moves as a whole in an area. */
  static StillLayer blank(Palette palette, Rectangle2D inner, int width, int height, double scale) {
    AxisRange none = new AxisRange(0.0, 1.0);
    return new StillLayer(
        FigureImage.of(
            (graphics, area) -> new ImagePaper(graphics).fill(area, 0.0, palette.surface()),
            width,
            height,
            scale),
        PlotArea.linear(inner, none, none));
  }

  static StillLayer of(JFreeChart chart, PlotArea ranges, int width, int height, double scale) {
    PlotArea[] place = new PlotArea[1];
    BufferedImage image =
        FigureImage.of(
            (graphics, area) -> place[0] = draw(chart, ranges, graphics, area),
            width,
            height,
            scale);
    return new StillLayer(image, place[0]);
  }

  /** Draws a chart, and says where its numbers lie. */
  static PlotArea draw(JFreeChart chart, PlotArea ranges, Graphics2D graphics, Rectangle2D area) {
    ChartRenderingInfo info = new ChartRenderingInfo(null);
    chart.draw(graphics, area, info);
    Rectangle2D data = info.getPlotInfo().getDataArea();
    return new PlotArea(
        data.getX(),
        data.getY(),
        data.getWidth(),
        data.getHeight(),
        ranges.horizontal(),
        ranges.vertical(),
        ranges.logarithmic());
  }
}
