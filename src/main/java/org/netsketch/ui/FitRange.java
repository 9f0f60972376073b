package org.netsketch.ui;

import java.util.List;
import java.util.Optional;
import org.netsketch.data.DataSource;
import org.netsketch.figure.AxisRange;
import org.netsketch.figure.Extent;
import org.netsketch.figure.FigureData;
import org.netsketch.file.View;
import org.netsketch.session.Presentation;

/** The part of the plane that the fit shows: all points, or what a person has zoomed in on. */
final class FitRange {
  /** The least and the greatest width that can be seen, as shares of the whole. */
  private static final double NEAREST = 1e-4;

  private static final double FARTHEST = 1e4;

  private final Presentation presentation;
  private AxisRange horizontal;
  private AxisRange vertical;
  private Optional<Object> origin = Optional.empty();

  FitRange(Presentation presentation) {
    this.presentation = presentation;
  }

  /** Whether anything has been shown yet. */
  boolean isChosen() {
    return horizontal != null;
  }

  /**
   * Shows all points. While a person draws, the axes keep still as long as they show them all, and
   * reach out as far as they must; they never close in, however few points there are. The same
   * function drawn once more keeps its axes too, if they do for it.
   *
   * @param byHand whether points are being drawn, and have not come from elsewhere
   */
  void follow(FigureData data, boolean byHand) {
    if (data.rows().size() == 0) {
      horizontal = isChosen() ? horizontal : AxisRange.OF_NOTHING;
      vertical = vertical == null ? AxisRange.OF_NOTHING : vertical;
      return;
    }
    Extent inputs = Extent.ofColumn(data.rows().inputs(), 0);
    Extent targets = Extent.ofColumn(data.rows().targets(), 0);
    if (byHand && isChosen()) {
      horizontal = horizontal.reaching(inputs.min(), inputs.max());
      vertical = vertical.reaching(targets.min(), targets.max());
    } else {
      horizontal = data.inputRange();
      boolean same = origin.filter(origin(data)::equals).isPresent();
      vertical = same ? vertical.covering(targets.min(), targets.max()) : data.targetRange();
    }
    origin = Optional.of(origin(data));
  }

  /** Where the points come from, but for their number, their noise and the seed. */
  private static Object origin(FigureData data) {
    DataSource source = data.preparation().experiment().data().source();
    return source instanceof DataSource.Function function
        ? List.of(function.expression(), function.from(), function.to())
        : source;
  }

  /** The inputs shown. */
  AxisRange horizontal() {
    return zoom().map(part -> new AxisRange(part.left(), part.right())).orElse(horizontal);
  }

  /** The targets shown. */
  AxisRange vertical() {
    return zoom().map(part -> new AxisRange(part.bottom(), part.top())).orElse(vertical);
  }

  /** Whether it is another part than that of all points. */
  boolean isZoomed() {
    return zoom().isPresent();
  }

  private Optional<View.Zoom> zoom() {
    return presentation.view().zoom();
  }

  /**
   * Shows less, or more, around a place that stays where it is.
   *
   * @param factor by which the ranges grow
   */
  void zoom(double x, double y, double factor) {
    if (!isChosen()) {
      return;
    }
    double width = horizontal().high() - horizontal().low();
    double whole = horizontal.high() - horizontal.low();
    double kept = Math.max(NEAREST * whole, Math.min(FARTHEST * whole, factor * width)) / width;
    show(
        new View.Zoom(
            x - kept * (x - horizontal().low()),
            x + kept * (horizontal().high() - x),
            y - kept * (y - vertical().low()),
            y + kept * (vertical().high() - y)));
  }

  /** The same around the middle. */
  void zoom(double factor) {
    if (isChosen()) {
      zoom(middle(horizontal()), middle(vertical()), factor);
    }
  }

  private static double middle(AxisRange range) {
    return 0.5 * (range.low() + range.high());
  }

  /** Shows a part that lies so far away, as it was when the move began. */
  void move(View.Zoom from, double right, double up) {
    show(
        new View.Zoom(
            from.left() + right, from.right() + right, from.bottom() + up, from.top() + up));
  }

  /** What is shown. */
  View.Zoom shown() {
    return new View.Zoom(
        horizontal().low(), horizontal().high(), vertical().low(), vertical().high());
  }

  /** Shows all points again. */
  void whole() {
    presentation.change(view -> view.withZoom(Optional.empty()));
  }

  private void show(View.Zoom part) {
    boolean sound =
        part.left() < part.right()
            && part.bottom() < part.top()
            && Double.isFinite(part.right() - part.left())
            && Double.isFinite(part.top() - part.bottom());
    if (isWhole(part)) {
      whole();
    } else if (sound) {
      presentation.change(view -> view.withZoom(Optional.of(part)));
    }
  }

  /** Whether nobody could tell the part from the whole. */
  private boolean isWhole(View.Zoom part) {
    double width = 1e-3 * (horizontal.high() - horizontal.low());
    double height = 1e-3 * (vertical.high() - vertical.low());
    return Math.abs(part.left() - horizontal.low()) < width
        && Math.abs(part.right() - horizontal.high()) < width
        && Math.abs(part.bottom() - vertical.low()) < height
        && Math.abs(part.top() - vertical.high()) < height;
  }
}
