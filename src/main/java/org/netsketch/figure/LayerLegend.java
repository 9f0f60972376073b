package org.netsketch.figure;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.netsketch.figure.Legend.Entry;
import org.netsketch.figure.Legend.Mark;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Relu;
import org.netsketch.text.Messages;

/**
 * Which curve is which layer, and how many of its units cannot learn; in a panel of the window as
 * much of it as leaves the curves their room.
 *
 * @param data of a run
 * @param palette colours and sizes
 * @param messages the words
 */
record LayerLegend(FigureData data, Palette palette, Messages messages) {
  /** The size of letters in the window, in those of the palette. */
  private static final double LETTER = 0.85;

  /** The part of a panel's height that it may take. */
  private static final double MOST = 0.25;

  /** In letters: the height of a line, from its top to the base line, and a colour's length. */
  private static final double LINE = 1.5;

  private static final double ASCENT = 1.12;
  private static final double COLOUR = 1.3;

  /** How much is said. */
  private enum Detail {
    /** Each layer and its units that cannot learn. */
    UNITS,
    /** Each layer. */
    LAYERS,
    /** The first and the last, and the colours of all in a line. */
    ENDS
  }

  /** Everything, as a figure that stands by itself has it. */
  List<Entry> entries() {
    return entries(true, UnitStates.of(data).stuck());
  }

  private List<Entry> entries(boolean units, int[] stuck) {
    int layers = architecture().depth();
    List<Entry> entries = new ArrayList<>();
    for (int layer = 0; layer < layers; layer++) {
      String text = name(layer) + (units ? units(layer, stuck[layer]) : "");
      entries.add(new Entry(text, LayerColours.of(layer, layers, palette), Mark.CURVE));
    }
    return entries;
  }

  private String name(int layer) {
    return messages.get("figure.layer", Integer.toString(layer + 1));
  }

  private Architecture architecture() {
    return data.parameters().architecture();
  }

  private String units(int layer, int stuck) {
    if (layer == architecture().depth() - 1) {
      return "";
    }
    String units = Integer.toString(architecture().unitsOf(layer));
    Activation activation = architecture().layers().get(layer).activation();
    if (activation instanceof Relu) {
      return "   " + messages.get("figure.dead", Integer.toString(stuck), units);
    }
    boolean saturates =
        activation instanceof Activation.Sigmoid || activation instanceof Activation.Tanh;
    return saturates
        ? "   " + messages.get("figure.saturated", Integer.toString(stuck), units)
        : "";
  }

  /**
   * The room above a panel's plot, in pixels: the same, however many units cannot learn.
   *
   * @param width of the plot
   * @param height of the panel
   */
  double room(double width, double height) {
    return height(fitting(width, MOST * height), width);
  }

  /** The longest that has room. */
  private Detail fitting(double width, double height) {
    return Arrays.stream(Detail.values())
        .filter(detail -> detail == Detail.ENDS || height(detail, width) <= height)
        .findFirst()
        .orElseThrow();
  }

  private double height(Detail detail, double width) {
    return detail == Detail.ENDS
        ? LINE * letter()
        : legend(detail == Detail.UNITS, mostStuck()).height(width);
  }

  private double letter() {
    return LETTER * palette.fontSize();
  }

  private int[] mostStuck() {
    int[] stuck = new int[architecture().depth()];
    for (int layer = 0; layer < stuck.length; layer++) {
      stuck[layer] = architecture().unitsOf(layer);
    }
    return stuck;
  }

  private Legend legend(boolean units, int[] stuck) {
    return new Legend(entries(units, stuck), palette, letter());
  }

  /** Draws it above a panel's plot, in the room that there is. */
  void draw(Paper paper, PlotArea plot) {
    Detail detail = fitting(plot.width(), plot.y());
    Runnable drawing =
        detail == Detail.ENDS
            ? () -> drawEnds(paper, plot)
            : () ->
                legend(detail == Detail.UNITS, UnitStates.of(data).stuck())
                    .draw(paper, plot.x(), 0.0, plot.width());
    paper.part("legend", drawing);
  }

  private void drawEnds(Paper paper, PlotArea plot) {
    double letter = letter();
    double line = ASCENT * letter;
    int layers = architecture().depth();
    paper.write(name(0), plot.x(), line, Paper.Align.LEFT, letter, palette.ink());
    double left = plot.x() + Typeface.width(name(0), (float) letter) + 0.6 * letter;
    double last = Typeface.width(Integer.toString(layers), (float) letter) + 0.6 * letter;
    double room = plot.x() + plot.width() - left - last;
    double length = Math.max(1.0, Math.min(COLOUR * letter, room / layers));
    for (int layer = 0; layer < layers; layer++) {
      Rectangle2D box =
          new Rectangle2D.Double(left + layer * length, line - 0.6 * letter, length, 0.5 * letter);
      paper.fill(box, 0.0, LayerColours.of(layer, layers, palette));
    }
    double end = left + layers * length + 0.6 * letter;
    paper.write(Integer.toString(layers), end, line, Paper.Align.LEFT, letter, palette.ink());
  }
}
