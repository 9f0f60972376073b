package org.netsketch.ui;

import java.awt.Color;
import java.util.List;
import java.util.Optional;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.text.Font;
import javafx.scene.text.TextAlignment;
import org.netsketch.figure.AxisRange;
import org.netsketch.figure.EarlyStopping;
import org.netsketch.figure.Extent;
import org.netsketch.figure.FigureData;
import org.netsketch.figure.HistoryTraces;
import org.netsketch.figure.LossFigure;
import org.netsketch.figure.Palette;
import org.netsketch.figure.PlotArea;
import org.netsketch.figure.StillLayer;
import org.netsketch.file.View;
import org.netsketch.session.Run;
import org.netsketch.text.Messages;

/**
 * The error epoch by epoch, with the baseline's level, the epoch that is shown, and what early
 * stopping waits for.
 */
final class LossPanel extends Panel implements ChartPane.Drawing {
  private final Look look;
  private final ChartPane chart = new ChartPane(this);
  private final ToggleButton logarithmic;
  private final LossReadout readout = new LossReadout(chart);
  private FigureData data;
  private HistoryTraces traces;
  private double shown;
  private Optional<EarlyStopping> earlyStopping = Optional.empty();
  private int levelFrom;
  private AxisRange epochs = AxisRange.upTo(0);
  private AxisRange errors = new AxisRange(0.0, 1.0);

  LossPanel(SessionView view, Look look) {
    super(look, View.Part.LOSS, look.messages().get("model.loss"));
    this.look = look;
    Messages messages = look.messages();
    setId("loss");
    logarithmic = new ToggleButton(messages.get("window.logarithmic"));
    logarithmic.setMinWidth(USE_PREF_SIZE);
    logarithmic.setId("logarithmic");
    logarithmic.getStyleClass().addAll("small", "quiet");
    Hints.explain(
        logarithmic, messages.get("window.logarithmicHint"), Shortcut.LOGARITHMIC.text(messages));
    logarithmic.setOnAction(
        event -> view.change(seen -> seen.withLogarithmic(logarithmic.isSelected())));
    addToHeader(spring(), logarithmic);
    chart.setId("loss-chart");
    chart.setAccessibleText(messages.get("window.lossAccessible"));
    setContent(new StackPane(chart));
    view.onRun(this::show);
    view.onView(
        seen -> {
          if (data == null || logarithmic.isSelected() != seen.logarithmic()) {
            logarithmic.setSelected(seen.logarithmic());
            redraw();
          }
        });
    view.add(look.paletteProperty().subscribe(this::redraw));
  }

  /** From a logarithmic to a linear axis and back. */
  void toggleAxis() {
    logarithmic.fire();
  }

  private void show(Run run) {
    data =
        new FigureData(
            run.preparation(), run.baseline(), run.snapshot().parameters(), run.history());
    traces = traces == null ? HistoryTraces.of(run.history()) : traces.following(run.history());
    shown = run.snapshot().moment().epochs();
    levelFrom = run.dataSince();
    earlyStopping =
        EarlyStopping.of(
            run.preparation().experiment().training().stop(),
            run.snapshot().bestEpoch(),
            run.snapshot().waitsFrom());
    setTitle(data.lossName(look.messages()));
    redraw();
  }

  private void redraw() {
    if (data == null) {
      return;
    }
    boolean log = logarithmic.isSelected();
    Extent extent = LossFigure.extent(data, traces, log);
    epochs = epochs.coveringUpTo(data.history().size() - 1);
    errors =
        log
            ? errors.coveringPositive(extent.min(), extent.max())
            : errors.coveringUpTo(extent.max());
    chart.redraw();
  }

  private LossFigure figure() {
    return new LossFigure(
        data,
        traces,
        epochs,
        errors,
        logarithmic.isSelected(),
        levelFrom,
        look.palette(),
        look.messages());
  }

  @Override
  public Object stillKey() {
    if (data == null) {
      return null;
    }
    return List.of(
        epochs, errors, logarithmic.isSelected(), levelFrom, look.palette(), data.level());
  }

  @Override
  public StillLayer still(int width, int height, double scale) {
    return figure().still(width, height, scale);
  }

  @Override
  public void paint(GraphicsContext graphics, PlotArea area) {
    LossFigure figure = figure();
    earlyStopping.ifPresent(mark -> paint(graphics, mark, area));
    CanvasPaper paper = new CanvasPaper(graphics);
    figure.paint(paper, area);
    if (shown < data.history().size() - 1) {
      stroke(graphics, Math.rint(area.toX(shown)), area, look.palette().ink());
    }
    readout.paint(paper, area, figure);
  }

  /** A light band for as long as a better epoch is waited for, and where the best one is. */
  private void paint(GraphicsContext graphics, EarlyStopping mark, PlotArea area) {
    Palette palette = look.palette();
    graphics.setFill(PaletteStyle.paint(EarlyStopping.band(palette)));
    graphics.fillRect(mark.left(area), area.y(), mark.width(area), area.height());
    graphics.setLineDashes(2.0 * palette.lineWidth(), 2.0 * palette.lineWidth());
    stroke(graphics, mark.best(area), area, palette.mutedInk());
    graphics.setLineDashes();
    writeBest(graphics, mark, area);
  }

  private void writeBest(GraphicsContext graphics, EarlyStopping mark, PlotArea area) {
    double size = look.palette().fontSize();
    boolean right = area.x() + area.width() - mark.best(area) > 6.0 * size;
    graphics.setFont(Font.font(Look.FONT, size));
    graphics.setFill(PaletteStyle.paint(look.palette().mutedInk()));
    graphics.setTextAlign(right ? TextAlignment.LEFT : TextAlignment.RIGHT);
    graphics.fillText(
        look.messages().get("window.best", Integer.toString(mark.bestEpoch())),
        mark.best(area) + (right ? 0.4 : -0.4) * size,
        area.y() + size);
  }

  private void stroke(GraphicsContext graphics, double x, PlotArea area, Color colour) {
    graphics.setStroke(PaletteStyle.paint(colour));
    graphics.setLineCap(StrokeLineCap.BUTT);
    graphics.setLineWidth(Math.max(1.0, look.palette().lineWidth() / 2.0));
    graphics.strokeLine(x, area.y(), x, area.y() + area.height());
  }
}
