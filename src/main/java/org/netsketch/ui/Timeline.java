package org.netsketch.ui;

import java.util.OptionalInt;
import java.util.function.IntConsumer;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import org.netsketch.figure.AxisRange;
import org.netsketch.session.Run;

/**
 * The epochs of a run on a line: how far it has come, its best epoch and its end, and a thumb at
 * the epoch that is shown.
 */
final class Timeline extends Region {
  private static final double TRACK = 6.0;
  private static final double MARK = 4.0;
  private static final double MARK_HEIGHT = 16.0;

  private final Slider slider = new Slider(0.0, 10.0, 0.0);
  private final Region track = part("timeline-track");
  private final Region come = part("timeline-come");
  private final Region best = part("timeline-best");
  private final Region end = part("timeline-end");
  private AxisRange range = AxisRange.upTo(0);
  private int epochs;
  private OptionalInt bestEpoch = OptionalInt.empty();
  private boolean showing;

  /**
   * A line without a run yet.
   *
   * @param toEpoch told of the epoch to which the thumb has been moved by hand
   */
  Timeline(IntConsumer toEpoch) {
    getStyleClass().add("timeline");
    slider.setId("timeline");
    slider.setBlockIncrement(1.0);
    slider
        .valueProperty()
        .addListener(
            (property, before, now) -> {
              if (!showing) {
                toEpoch.accept((int) Math.round(now.doubleValue()));
              }
            });
    getChildren().addAll(track, come, end, best, slider);
    setMinWidth(0);
  }

  private static Region part(String style) {
    Region part = new Region();
    part.getStyleClass().add(style);
    part.setMouseTransparent(true);
    return part;
  }

  /** What a person moves. */
  Slider slider() {
    return slider;
  }

  /** The last epoch there is room for. */
  int lastEpoch() {
    return (int) slider.getMax();
  }

  void show(Run run) {
    epochs = run.epochs();
    bestEpoch = run.snapshot().bestEpoch();
    range = range.coveringUpTo(epochs);
    showing = true;
    slider.setMax(Math.max(1.0, lengthOf(run)));
    if (!slider.isValueChanging()) {
      slider.setValue(run.snapshot().moment().epochs());
    }
    showing = false;
    best.setVisible(bestEpoch.isPresent());
    end.setVisible(run.snapshot().stopped().isPresent());
    requestLayout();
  }

  /** A run that has ended takes the whole line; one that goes on has room before it, in steps. */
  private double lengthOf(Run run) {
    if (run.snapshot().stopped().isPresent()) {
      return epochs;
    }
    int planned = run.preparation().experiment().training().epochs();
    return epochs <= planned ? Math.min(planned, range.high()) : range.high();
  }

  @Override
  protected void layoutChildren() {
    double middle = getHeight() / 2.0;
    slider.resizeRelocate(0, 0, getWidth(), getHeight());
    place(track, toX(0.0), toX(slider.getMax()), middle, TRACK);
    place(come, toX(0.0), toX(epochs), middle, TRACK);
    place(end, toX(epochs) - MARK / 2.0, toX(epochs) + MARK / 2.0, middle, MARK_HEIGHT);
    double at = toX(bestEpoch.orElse(0));
    place(best, at - MARK / 2.0, at + MARK / 2.0, middle, MARK_HEIGHT);
  }

  private static void place(Region part, double left, double right, double middle, double height) {
    part.resizeRelocate(left, middle - height / 2.0, right - left, height);
  }

  /** Where the slider puts the middle of its thumb for an epoch. */
  private double toX(double epoch) {
    double thumb = slider.lookup(".thumb") instanceof Region shown ? shown.getWidth() : 0.0;
    double share = slider.getMax() > 0.0 ? Math.min(1.0, epoch / slider.getMax()) : 0.0;
    double left = slider.snappedLeftInset() + thumb / 2.0;
    double length = getWidth() - slider.snappedLeftInset() - slider.snappedRightInset() - thumb;
    return left + share * length;
  }

  @Override
  protected double computePrefHeight(double width) {
    return slider.prefHeight(width);
  }
}
