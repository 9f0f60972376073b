package org.netsketch.figure;

import java.util.ArrayList;
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
  private static final double MOST = 0.3;

  /** How much an entry says. */
  private enum Detail {
    /** The layer and its units that cannot learn. */
    UNITS,
    /** The layer. */
    LAYER,
    /** Its number. */
    NUMBER
  }

  /** Everything, as a figure that stands by itself has it. */
  List<Entry> entries() {
    return entries(Detail.UNITS, UnitStates.of(data).stuck());
  }

  private List<Entry> entries(Detail detail, int[] stuck) {
    int layers = architecture().depth();
    List<Entry> entries = new ArrayList<>();
    for (int layer = 0; layer < layers; layer++) {
      String number = Integer.toString(layer + 1);
      String text =
          switch (detail) {
            case UNITS -> messages.get("figure.layer", number) + units(layer, stuck[layer]);
            case LAYER -> messages.get("figure.layer", number);
            case NUMBER -> number;
          };
      entries.add(new Entry(text, LayerColours.of(layer, layers, palette), Mark.CURVE));
    }
    return entries;
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
    return legend(fitting(width, MOST * height), mostStuck()).height(width);
  }

  /** The longest that has room. */
  private Detail fitting(double width, double height) {
    for (Detail detail : Detail.values()) {
      if (legend(detail, mostStuck()).height(width) <= height) {
        return detail;
      }
    }
    return Detail.NUMBER;
  }

  private int[] mostStuck() {
    int[] stuck = new int[architecture().depth()];
    for (int layer = 0; layer < stuck.length; layer++) {
      stuck[layer] = architecture().unitsOf(layer);
    }
    return stuck;
  }

  private Legend legend(Detail detail, int[] stuck) {
    return new Legend(entries(detail, stuck), palette, LETTER * palette.fontSize());
  }

  /** Draws it above a panel's plot, in the room that there is. */
  void draw(Paper paper, PlotArea plot) {
    Detail detail = fitting(plot.width(), plot.y());
    Legend legend = legend(detail, UnitStates.of(data).stuck());
    paper.part("legend", () -> legend.draw(paper, plot.x(), 0.0, plot.width()));
  }
}
