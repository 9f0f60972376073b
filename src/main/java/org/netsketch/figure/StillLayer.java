package org.netsketch.figure;

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

  static StillLayer of(JFreeChart chart, PlotArea ranges, int width, int height, double scale) {
    ChartRenderingInfo info = new ChartRenderingInfo(null);
    BufferedImage image =
        FigureImage.of((graphics, area) -> chart.draw(graphics, area, info), width, height, scale);
    Rectangle2D data = info.getPlotInfo().getDataArea();
    return new StillLayer(
        image,
        new PlotArea(
            data.getX(),
            data.getY(),
            data.getWidth(),
            data.getHeight(),
            ranges.horizontal(),
            ranges.vertical(),
            ranges.logarithmic()));
  }
}
