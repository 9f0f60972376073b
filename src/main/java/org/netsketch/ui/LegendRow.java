package org.netsketch.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * Several marks and their words in one line. Where there is no room for the longest words all
 * entries say less, down to the marks alone; nothing is ever cut off.
 */
final class LegendRow extends Region {
  private static final double GAP = 18.0;
  private static final double MARK_GAP = 6.0;

  /** How much room there must be to spare before longer words come back. */
  private static final double SPARE = 10.0;

  /**
   * An entry.
   *
   * @param meaning the colour of its mark; empty for none
   * @param shape of the mark
   * @param texts what it says, the longest first
   */
  record Entry(String meaning, LegendMark.Shape shape, List<String> texts) {
    /** With one text for all widths. */
    static Entry of(String text) {
      return new Entry("", LegendMark.Shape.LINE, List.of(text));
    }

    private String text(int level) {
      return texts.get(Math.min(level, texts.size() - 1));
    }

    private double markWidth() {
      return meaning.isEmpty() ? 0.0 : LegendMark.width(shape) + MARK_GAP;
    }
  }

  private final Text measure = new Text();
  private final Label hint = new Label();
  private final List<Label> labels = new ArrayList<>();
  private List<Entry> entries = List.of();
  private HPos alignment = HPos.LEFT;
  private double[] widths = {};
  private int level;

  LegendRow() {
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
    requestLayout();
  }

  private double width(Entry entry, int at) {
    String text = entry.text(at);
    measure.setFont(labels.isEmpty() ? hint.getFont() : labels.get(0).getFont());
    measure.setText(text);
    double words = text.isEmpty() ? -MARK_GAP : Math.ceil(measure.getLayoutBounds().getWidth());
    return entry.markWidth() + words + 1.0;
  }

  private double width(int at) {
    double sum = -GAP;
    for (Entry entry : entries) {
      sum += width(entry, at) + GAP;
    }
    return sum;
  }

  private int levelFor(double room) {
    int levels = entries.stream().mapToInt(entry -> entry.texts().size()).max().orElse(1);
    for (int at = 0; at < levels - 1; at++) {
      if (width(at) + (at < level ? SPARE : 0.0) <= room) {
        return at;
      }
    }
    return levels - 1;
  }

  @Override
  protected double computePrefHeight(double width) {
    applyCss();
    return Math.ceil(heightOfLetters());
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
    return (getHeight() - heightOfLetters()) / 2.0 + measure.getBaselineOffset();
  }

  @Override
  protected void layoutChildren() {
    if (labels.isEmpty()) {
      return;
    }
    chooseWidths();
    double free = getWidth() + GAP;
    for (double width : widths) {
      free -= width + GAP;
    }
    double share = alignment == HPos.RIGHT ? 1.0 : alignment == HPos.CENTER ? 0.5 : 0.0;
    double x = Math.max(0.0, share * free);
    for (int i = 0; i < labels.size(); i++) {
      Label label = labels.get(i);
      label.setVisible(i < entries.size());
      if (label.isVisible()) {
        show(label, entries.get(i));
        label.resizeRelocate(Math.rint(x), 0, widths[i] + 1.0, getHeight());
        x += widths[i] + GAP;
      }
    }
    hint.applyCss();
    double words = hint.prefWidth(-1);
    hint.setVisible(alignment == HPos.RIGHT && level == 0 && words + 2 * GAP <= free);
    hint.resizeRelocate(0, 0, words, getHeight());
  }

  /** An entry keeps the room that it once had, so that its neighbours stand still. */
  private void chooseWidths() {
    int chosen = levelFor(getWidth());
    if (chosen != level) {
      widths = new double[entries.size()];
    }
    level = chosen;
    double sum = -GAP;
    for (int i = 0; i < widths.length; i++) {
      widths[i] = Math.max(widths[i], width(entries.get(i), level));
      sum += widths[i] + GAP;
    }
    if (sum > getWidth()) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = width(entries.get(i), level);
      }
    }
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
