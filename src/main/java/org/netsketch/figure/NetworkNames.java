package org.netsketch.figure;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.netsketch.nn.Architecture;

/**
 * What the neurons of a diagram are called, where no curve and no weight runs: a number above each,
 * or, beside an output that stands for a class, that of the class.
 *
 * @param data of a run
 * @param palette colours and sizes
 */
record NetworkNames(FigureData data, Palette palette) {
  /** The size of words in letters of the palette, and the least that is read. */
  private static final double LETTER = 0.85;

  private static final double LEAST = 0.6;

  /** The size of a number in the room between two neurons. */
  private static final double IN_GAP = 0.95;

  /** The height of a digit, in its size. */
  private static final double DIGIT = 0.73;

  /** The part of a diagram's width that names of classes may take. */
  private static final double MOST = 0.3;

  /** Between an output and its class, in pixels. */
  private static final double SPACE = 6.0;

  /** The width that the classes need at the right of a diagram. */
  double room(double width) {
    return areClasses() ? Math.min(MOST * width, SPACE + widest(labels(width))) : 0.0;
  }

  private List<String> classes() {
    return data.rows().classes();
  }

  /** Whether each output stands for a class. */
  private boolean areClasses() {
    return !classes().isEmpty() && data.parameters().architecture().outputs() == classes().size();
  }

  /** Whether the names of classes, if there are any, have room in a diagram of some width. */
  boolean haveRoom(double width) {
    return !areClasses()
        || letter() * (MOST * width - SPACE) >= LEAST * palette.fontSize() * widest(classes());
  }

  private double letter() {
    return LETTER * palette.fontSize();
  }

  /** What stands beside the outputs. */
  private List<String> labels(double width) {
    return haveRoom(width) ? classes() : new ClassNumbers(classes()).labels();
  }

  private double widest(List<String> labels) {
    return labels.stream()
        .mapToDouble(name -> Typeface.width(name, (float) letter()))
        .max()
        .orElse(1.0);
  }

  /**
   * Writes them all.
   *
   * @param area of the whole diagram
   */
  void draw(Paper paper, NetworkLayout layout, Rectangle2D area) {
    Architecture architecture = layout.architecture();
    int outputs = architecture.depth() - 1;
    for (int layer = 0; layer < architecture.depth(); layer++) {
      if (layer == outputs && areClasses()) {
        writeClasses(paper, layout, layer, area);
      } else if (architecture.unitsOf(layer) > 1 && !layout.isStrip(layer)) {
        writeNumbers(paper, layout, layer);
      }
    }
  }

  private void writeNumbers(Paper paper, NetworkLayout layout, int layer) {
    double size = Math.min(letter(), IN_GAP * layout.gap(layer));
    if (size < LEAST * palette.fontSize()) {
      return;
    }
    double above = Math.min(0.3 * size, (layout.gap(layer) - DIGIT * size) / 2.0);
    for (int unit = 0; unit < layout.architecture().unitsOf(layer); unit++) {
      Rectangle2D node = layout.node(layer, unit);
      double y = Math.rint(node.getY() - above);
      String number = Integer.toString(unit + 1);
      paper.write(number, node.getX(), y, Paper.Align.LEFT, size, palette.mutedInk());
    }
  }

  private void writeClasses(Paper paper, NetworkLayout layout, int layer, Rectangle2D area) {
    List<String> labels = labels(area.getWidth());
    double pitch = layout.gap(layer) + layout.node(layer, 0).getHeight();
    double x = layout.node(layer, 0).getMaxX() + SPACE;
    double fitting = letter() * (area.getMaxX() - x) / widest(labels);
    double size = Math.min(letter(), Math.min(fitting, 0.9 * pitch));
    if (size < LEAST * palette.fontSize()) {
      return;
    }
    for (int unit = 0; unit < labels.size(); unit++) {
      double y = Math.rint(layout.node(layer, unit).getCenterY() + 0.36 * size);
      paper.write(labels.get(unit), x, y, Paper.Align.LEFT, size, palette.ink());
    }
  }
}
