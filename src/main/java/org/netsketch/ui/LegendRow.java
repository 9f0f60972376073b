package org.netsketch.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javafx.application.Platform;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * Several marks and their words in one line, or in two. Where there is no room for the longest
 * words all entries say less, and at last the first ones go; no mark is ever without its name.
 */
final class LegendRow extends Region {
  private static final double GAP = 18.0;
  private static final double MARK_GAP = 6.0;

  private static final int MOST_MEASURED = 200;

  /** How much room there must be to spare before longer words come back. */
  private static final double SPARE = 10.0;

  /**
   * An entry.
   *
   * @param meaning the colour of its mark; empty for none
   * @param shape of the mark
   * @param texts what it says, the longest first; an empty one takes the whole entry away
   * @param widest as many texts of the widest kind there may be in their place: these have room
   */
  record Entry(String meaning, LegendMark.Shape shape, List<String> texts, List<String> widest) {
    /** With texts whose width does not change. */
    Entry(String meaning, LegendMark.Shape shape, List<String> texts) {
      this(meaning, shape, texts, texts);
    }

    /** With one text for all widths. */
    static Entry of(String text) {
      return new Entry("", LegendMark.Shape.LINE, List.of(text));
    }

    private String text(int level) {
      return texts.get(Math.min(level, texts.size() - 1));
    }

    private String widest(int level) {
      return widest.get(Math.min(level, widest.size() - 1));
    }

    private double markWidth() {
      return meaning.isEmpty() ? 0.0 : LegendMark.width(shape) + MARK_GAP;
    }
  }

  private final Text measure = new Text();

  /** The widths of texts, in pixels. */
  private final Map<String, Double> measured = new HashMap<>();

  private final Label hint = new Label();
  private final List<Label> labels = new ArrayList<>();
  private List<Entry> entries = List.of();
  private HPos alignment = HPos.LEFT;
  private double[] widths = {};
  private int level;
  private int lines = 1;

  /** How many of the first entries have gone, for even the shortest words do not fit. */
  private int gone;

  private final int mostLines;

  /** A legend of at most so many lines. */
  LegendRow(int mostLines) {
    this.mostLines = mostLines;
    hint.getStyleClass().add("hint");
    hint.setManaged(false);
    getChildren().add(hint);
    setMinWidth(0);
  }

  /** What is said at the left if nothing else needs the room. */
  Label hint() {
    return hint;
  }

  /** Shows other entries, or the same with other words, at one side of the room or amid it. */
  void show(List<Entry> newEntries, HPos newAlignment) {
    if (newEntries.equals(entries) && newAlignment == alignment) {
      return;
    }
    if (newEntries.size() != entries.size()) {
      widths = new double[newEntries.size()];
    }
    entries = List.copyOf(newEntries);
    alignment = newAlignment;
    while (labels.size() < entries.size()) {
      Label label = new Label();
      label.getStyleClass().add("legend");
      label.setManaged(false);
      label.setGraphicTextGap(MARK_GAP);
      label.fontProperty().subscribe(this::forgetWidths);
      labels.add(label);
      getChildren().add(label);
    }
    requestLayout();
  }

  /** Other letters need another room. */
  private void forgetWidths() {
    widths = new double[entries.size()];
    measured.clear();
    requestLayout();
  }

  /** With the gap that follows; nothing for an entry that has gone. */
  private double width(Entry entry, int at) {
    String text = entry.text(at);
    if (text.isEmpty()) {
      return 0.0;
    }
    if (measured.size() > MOST_MEASURED) {
      measured.clear(); // numbers change with each epoch
    }
    double words = measured.computeIfAbsent(text, this::measured);
    double room = measured.computeIfAbsent(entry.widest(at), this::measured);
    return entry.markWidth() + Math.max(words, room) + 1.0 + GAP;
  }

  private double measured(String text) {
    measure.setFont(labels.isEmpty() ? hint.getFont() : labels.get(0).getFont());
    measure.setText(text);
    return Math.ceil(measure.getLayoutBounds().getWidth());
  }

  /** The first entry of each line, and the one after the last. */
  private int[] breaks(ToDoubleFunction<Integer> widthOf, double room) {
    IntStream.Builder breaks = IntStream.builder().add(0);
    double sum = 0.0;
    for (int i = 0; i < entries.size(); i++) {
      double width = widthOf.applyAsDouble(i);
      if (sum > 0.0 && sum + width - GAP > room) {
        breaks.add(i);
        sum = 0.0;
      }
      sum += width;
    }
    return breaks.add(entries.size()).build().toArray();
  }

  private int linesAt(int at, double room) {
    return breaks(i -> i < gone ? 0.0 : width(entries.get(i), at), room).length - 1;
  }

  private int lastLevel() {
    return entries.stream().mapToInt(entry -> entry.texts().size()).max().orElse(1) - 1;
  }

  /** The longest words that fit in one line, or else in two. */
  private int levelFor(double room) {
    gone = 0;
    for (int lines = 1; lines <= mostLines; lines++) {
      for (int at = 0; at <= lastLevel(); at++) {
        if (linesAt(at, room - (at < level ? SPARE : 0.0)) <= lines) {
          return at;
        }
      }
    }
    return lastLevel();
  }

  /** For the width that the legend has: it is known when the height is asked for again. */
  @Override
  protected double computePrefHeight(double width) {
    applyCss();
    lines = getWidth() <= 0.0 ? 1 : linesNeeded();
    return lines * Math.ceil(heightOfLetters());
  }

  private int linesNeeded() {
    return Math.min(mostLines, linesAt(levelFor(getWidth()), getWidth()));
  }

  private double heightOfLetters() {
    measure.setFont(labels.isEmpty() ? hint.getFont() : labels.get(0).getFont());
    measure.setText("x");
    return measure.getLayoutBounds().getHeight();
  }

  @Override
  protected double computePrefWidth(double height) {
    return 0.0;
  }

  @Override
  public double getBaselineOffset() {
    double height = heightOfLetters();
    double above = getHeight() > 1.5 * height ? 0.0 : (getHeight() - height) / 2.0;
    return above + measure.getBaselineOffset();
  }

  @Override
  protected void layoutChildren() {
    if (labels.isEmpty()) {
      return;
    }
    chooseWidths();
    if (lines != Math.min(mostLines, linesAt(level, getWidth()))) {
      Platform.runLater(this::requestLayout); // not heard while the window is laid out
    }
    labels.forEach(label -> label.setVisible(false));
    int[] breaks = breaks(i -> widths[i], getWidth());
    double height = getHeight() / (breaks.length - 1);
    double free = 0.0;
    for (int line = 0; line < breaks.length - 1; line++) {
      free = layOut(breaks[line], breaks[line + 1], line * height, height);
    }
    hint.applyCss();
    double words = hint.prefWidth(-1);
    boolean room = breaks.length == 2 && level == 0 && words + 2 * GAP <= free;
    hint.setVisible(alignment == HPos.RIGHT && room);
    hint.resizeRelocate(0, 0, words, getHeight());
  }

  /** Puts some entries in a line, and says how much room is left. */
  private double layOut(int from, int to, double y, double height) {
    double free = getWidth() + GAP;
    for (int i = from; i < to; i++) {
      free -= widths[i];
    }
    double share = alignment == HPos.RIGHT ? 1.0 : alignment == HPos.CENTER ? 0.5 : 0.0;
    double x = Math.max(0.0, share * free);
    for (int i = from; i < to; i++) {
      Label label = labels.get(i);
      label.setVisible(widths[i] > 0.0);
      show(label, entries.get(i));
      label.resizeRelocate(Math.rint(x), Math.rint(y), widths[i] - GAP + 1.0, height);
      x += widths[i];
    }
    return free;
  }

  /** An entry keeps the room that it once had, so that its neighbours stand still. */
  private void chooseWidths() {
    int chosen = levelFor(getWidth());
    if (chosen != level) {
      widths = new double[entries.size()];
    }
    level = chosen;
    int before = gone;
    gone = 0;
    while (gone < entries.size() - 1 && linesAt(level, getWidth()) > mostLines) {
      gone++;
    }
    if (gone != before) {
      widths = new double[entries.size()];
    }
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], width(entries.get(i), level));
    }
    if (breaks(i -> widths[i], getWidth()).length > breaks(this::leastWidth, getWidth()).length) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = leastWidth(i);
      }
    }
  }

  private double leastWidth(int index) {
    return index < gone ? 0.0 : width(entries.get(index), level);
  }

  private void show(Label label, Entry entry) {
    label.setText(entry.text(level));
    if (!entry.equals(label.getUserData())) {
      Entry before = (Entry) label.getUserData();
      label.setUserData(entry);
      boolean sameMark =
          before != null
              && before.meaning().equals(entry.meaning())
              && before.shape() == entry.shape();
      if (!sameMark) {
        label.setGraphic(
            entry.meaning().isEmpty() ? null : LegendMark.mark(entry.meaning(), entry.shape()));
      }
    }
  }
}
