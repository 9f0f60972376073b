package org.netsketch.ui;

import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignW;
import org.netsketch.figure.Palette;
import org.netsketch.text.Language;
import org.netsketch.text.Messages;

/** Chooses between light, dark and projector, and between the languages. */
final class LookSwitch extends HBox {
  private final ToggleGroup palettes = new ToggleGroup();
  private final Look look;

  LookSwitch(SessionView view, Look look) {
    this.look = look;
    Messages messages = look.messages();
    getStyleClass().add("look-switch");
    setAlignment(Pos.CENTER_RIGHT);
    HBox themes = new HBox();
    themes.setAlignment(Pos.CENTER);
    for (Palette palette : Palette.all()) {
      ToggleButton button = new ChoiceButton(icon(palette));
      button.setId("palette-" + palette.id());
      button.setUserData(palette);
      button.setToggleGroup(palettes);
      button.getStyleClass().addAll("icon-button", place(palette));
      Shortcut key = palette.equals(Palette.PROJECTOR) ? Shortcut.PROJECTOR : Shortcut.DARK;
      Hints.explain(button, messages.get("window.palette." + palette.id()), key.text(messages));
      button.setOnAction(event -> look.paletteProperty().set(palette));
      themes.getChildren().add(button);
    }
    Language other = otherLanguage();
    Button language = new Button(other.ownName());
    language.setId("language");
    language.setMinWidth(USE_PREF_SIZE);
    language.getStyleClass().add("language");
    Hints.explain(language, other.ownName(), Shortcut.LANGUAGE.text(messages));
    language.setOnAction(event -> look.languageProperty().set(other));
    getChildren().addAll(language, themes);
    view.add(look.paletteProperty().subscribe(this::select));
  }

  /** The keys that do the same. */
  Map<Shortcut, Runnable> keys() {
    return Map.of(
        Shortcut.LANGUAGE, () -> look.languageProperty().set(otherLanguage()),
        Shortcut.PROJECTOR, () -> toggle(Palette.PROJECTOR),
        Shortcut.DARK, () -> toggle(Palette.DARK));
  }

  private Language otherLanguage() {
    return look.languageProperty().get() == Language.EN ? Language.ZH : Language.EN;
  }

  private void toggle(Palette palette) {
    boolean chosen = look.palette().equals(palette);
    look.paletteProperty().set(chosen ? Palette.LIGHT : palette);
  }

  private void select(Palette palette) {
    palettes.getToggles().stream()
        .filter(toggle -> toggle.getUserData().equals(palette))
        .forEach(palettes::selectToggle);
  }

  private static String place(Palette palette) {
    int index = Palette.all().indexOf(palette);
    return index == 0
        ? "left-pill"
        : index == Palette.all().size() - 1 ? "right-pill" : "center-pill";
  }

  private static Ikon icon(Palette palette) {
    return switch (palette.id()) {
      case "dark" -> MaterialDesignW.WEATHER_NIGHT;
      case "projector" -> MaterialDesignP.PROJECTOR_SCREEN_OUTLINE;
      default -> MaterialDesignW.WHITE_BALANCE_SUNNY;
    };
  }
}
