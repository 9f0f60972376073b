package org.netsketch.ui;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.netsketch.data.DataSource;
import org.netsketch.figure.Palette;
import org.netsketch.file.View;
import org.netsketch.text.Messages;

/** What is drawn over the points of the fit, each to be switched on and off. */
final class CurvesMenu extends MenuButton {
  private final SessionView view;
  private final Map<View.Curve, CheckMenuItem> items = new EnumMap<>(View.Curve.class);

  CurvesMenu(SessionView view, Look look) {
    Messages messages = look.messages();
    this.view = view;
    setId("curves");
    setGraphic(new FontIcon(MaterialDesignE.EYE_OUTLINE));
    getStyleClass().addAll("icon-button", "flat", "no-arrow", "grow");
    Hints.explain(this, messages.get("fit.curves"), Shortcut.CURVES.text(messages));
    for (View.Curve curve : View.Curve.values()) {
      Shortcut key = key(curve);
      CheckMenuItem item =
          new CheckMenuItem(key.explanation(messages) + "  (" + key.text(messages) + ")");
      item.setId("curve-" + curve.id());
      item.setOnAction(event -> toggle(curve));
      items.put(curve, item);
    }
    getItems().setAll(items.values());
    view.add(look.paletteProperty().subscribe(this::colour));
    view.onView(this::check);
    view.onRun(run -> showPossible(run.preparation().experiment().data().source()));
  }

  private void showPossible(DataSource source) {
    items.get(View.Curve.TRUE_FUNCTION).setDisable(!(source instanceof DataSource.Function));
  }

  private void colour(Palette palette) {
    items.forEach(
        (curve, item) -> item.setGraphic(LegendMark.mark(meaning(curve), shape(curve), palette)));
  }

  private void check(View shown) {
    items.forEach((curve, item) -> item.setSelected(shown.shows(curve)));
  }

  private void toggle(View.Curve curve) {
    view.change(shown -> shown.with(curve, !shown.shows(curve)));
  }

  /** The keys that do the same. */
  Map<Shortcut, Runnable> keys() {
    Map<Shortcut, Runnable> keys = new EnumMap<>(Shortcut.class);
    keys.put(Shortcut.CURVES, this::open);
    for (View.Curve curve : View.Curve.values()) {
      keys.put(key(curve), () -> toggle(curve));
    }
    return keys;
  }

  private void open() {
    if (ChartPane.isSeen(this)) {
      show();
    }
  }

  private static Shortcut key(View.Curve curve) {
    return switch (curve) {
      case TRUE_FUNCTION -> Shortcut.TRUE_FUNCTION;
      case LEAST_SQUARES -> Shortcut.LEAST_SQUARES;
      case NETWORK -> Shortcut.NETWORK_CURVE;
      case START -> Shortcut.START_CURVE;
      case RESIDUALS -> Shortcut.RESIDUALS;
    };
  }

  private static String meaning(View.Curve curve) {
    return switch (curve) {
      case TRUE_FUNCTION -> "ink";
      case LEAST_SQUARES -> "least-squares";
      case NETWORK, START, RESIDUALS -> "network";
    };
  }

  private static LegendMark.Shape shape(View.Curve curve) {
    return switch (curve) {
      case TRUE_FUNCTION, START -> LegendMark.Shape.DASHES;
      case LEAST_SQUARES, RESIDUALS -> LegendMark.Shape.LINE;
      case NETWORK -> LegendMark.Shape.CURVE;
    };
  }
}
