package org.netsketch.figure;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * What is what in a chart: entries side by side, as many in a line as have room; one that is wider
 * than the line is broken between its words.
 *
 * @param entries in the order in which they stand
 * @param palette colours and sizes
 * @param letter the size of its letters
 */
record Legend(List<Entry> entries, Palette palette, double letter) {
  /** From a base line to the next one, in letters; entries are a little further apart. */
  private static final double LINE = 1.22;

  private static final double ENTRY = 1.5;

  /** From the top of an entry to its base line, in letters. */
  private static final double ASCENT = 1.12;

  /** Between a mark and its text, and between two entries, in letters. */
  private static final double AFTER_MARK = 0.45;

  private static final double BETWEEN = 1.6;

  /** The width of a line as a mark, in letters, and from one of its dashes to the next. */
  private static final double MARK = 1.5;

  private static final double DASH = 0.55;

  /** The heights of bars as a mark, in letters. */
  private static final double[] BARS = {0.4, 0.8, 0.55};

  /** Copies the list. */
  Legend {
    entries = List.copyOf(entries);
  }

  /** In letters of the usual size. */
  static Legend of(List<Entry> entries, Palette palette) {
    return new Legend(entries, palette, palette.fontSize());
  }

  /**
   * An entry.
   *
   * @param text what it says; a value stands three spaces after its name
   * @param colour of the mark
   * @param mark a sample or a line
   */
  record Entry(String text, Color colour, Mark mark) {}

  /** How a legend shows a colour. */
  enum Mark {
    /** A dot. */
    POINT,
    /** A hollow dot. */
    RING,
    /** A line of the curve's width. */
    CURVE,
    /** A thinner line. */
    LINE,
    /** A thinner line of dashes. */
    DASHES,
    /** A filled area. */
    AREA,
    /** Bars side by side. */
    BARS
  }

  /** Where an entry stands: its upper left corner, the room for its mark, and its lines. */
  private record Place(Entry entry, double x, double y, double mark, List<String> lines) {}

  /** How high it is where it has some width. */
  double height(double width) {
    List<Place> places = places(width);
    return places.isEmpty() ? 0.0 : bottom(places.get(places.size() - 1));
  }

  private double bottom(Place place) {
    return place.y + (ENTRY + LINE * (place.lines.size() - 1)) * letter;
  }

  /** In lines; or, where each entry has its own, as a column whose texts begin below each other. */
  private List<Place> places(double width) {
    List<Place> flowing = flow(width, false);
    boolean column = flowing.size() > 1 && flowing.stream().allMatch(place -> place.x == 0.0);
    return column ? flow(width, true) : flowing;
  }

  private List<Place> flow(double width, boolean column) {
    List<Place> places = new ArrayList<>();
    double x = 0.0;
    double y = 0.0;
    for (Entry entry : entries) {
      double mark = column ? MARK * letter : markWidth(entry);
      double before = mark + AFTER_MARK * letter;
      double whole = before + width(entry.text);
      if (!places.isEmpty() && (column || x + whole > width)) {
        x = 0.0;
        y = bottom(places.get(places.size() - 1));
      }
      Place place = new Place(entry, x, y, mark, lines(entry, width - before));
      places.add(place);
      x = place.lines.size() > 1 ? width : x + whole + BETWEEN * letter;
    }
    return places;
  }

  private List<String> lines(Entry entry, double room) {
    return LineBreaks.of(entry.text, room, this::width);
  }

  private double width(String text) {
    return Typeface.width(text, (float) letter);
  }

  private double markWidth(Entry entry) {
    return switch (entry.mark) {
      case POINT, RING -> thickness(entry.mark);
      case CURVE, LINE, DASHES, AREA, BARS -> MARK * letter;
    };
  }

  private float thickness(Mark mark) {
    return switch (mark) {
      case POINT, RING -> palette.pointSize() * 1.4f;
      case CURVE -> palette.curveWidth();
      case LINE, DASHES -> palette.lineWidth();
      case AREA, BARS -> (float) letter * 0.7f;
    };
  }

  /** Draws it with its upper left corner at a place. */
  void draw(Paper paper, double left, double top, double width) {
    for (Place place : places(width)) {
      double x = left + place.x;
      double line = top + place.y + ASCENT * letter;
      drawMark(paper, place.entry, x + place.mark / 2.0, line - 0.35 * letter);
      for (String text : place.lines) {
        double begin = x + place.mark + AFTER_MARK * letter;
        paper.write(text, begin, line, Paper.Align.LEFT, letter, palette.ink());
        line += LINE * letter;
      }
    }
  }

  private void drawMark(Paper paper, Entry entry, double x, double y) {
    double size = thickness(entry.mark);
    double half = MARK / 2.0 * letter;
    switch (entry.mark) {
      case POINT -> paper.fill(box(x, y, size / 2.0, size), size / 2.0, entry.colour);
      case RING -> {
        double circle = 1.05 * size;
        paper.frame(box(x, y, circle / 2.0, circle), circle / 2.0, entry.colour, 0.32 * size);
      }
      case CURVE, LINE -> paper.fill(box(x, y, half, size), 0.0, entry.colour);
      case AREA -> paper.fill(box(x, y, half, size), 0.0, palette.contributionFill());
      case BARS -> {
        for (int bar = 0; bar < BARS.length; bar++) {
          double height = BARS[bar] * letter;
          double middle = x + (bar - 1) * 0.36 * letter;
          paper.fill(
              box(middle, y + 0.4 * letter - height / 2.0, 0.14 * letter, height),
              0.0,
              entry.colour);
        }
      }
      case DASHES -> {
        for (int dash = -1; dash <= 1; dash++) {
          paper.fill(box(x + dash * DASH * letter, y, 0.2 * letter, size), 0.0, entry.colour);
        }
      }
    }
  }

  /** A box around a place. */
  private static Rectangle2D box(double x, double y, double half, double height) {
    return new Rectangle2D.Double(x - half, y - height / 2.0, 2.0 * half, height);
  }
}
