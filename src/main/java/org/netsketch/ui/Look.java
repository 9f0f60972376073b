package org.netsketch.ui;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import javafx.application.Application;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import org.netsketch.figure.Palette;
import org.netsketch.text.Language;
import org.netsketch.text.Messages;

/**
 * How the window looks and what language it speaks; charts and controls follow the same palette.
 */
public final class Look {
  /** The family of all letters. */
  static final String FONT = "Inter Tabular";

  /** Where fonts, styles and icons lie. */
  static final String ASSETS = "/org/netsketch/assets/";

  private final ObjectProperty<Palette> palette = new SimpleObjectProperty<>(Palette.LIGHT);
  private final ObjectProperty<Language> language = new SimpleObjectProperty<>(Language.EN);

  private final BooleanProperty settings = new SimpleBooleanProperty(true);

  /** Light, and in English. */
  public Look() {
    loadFont("InterTabular-Regular.ttf");
    loadFont("InterTabular-Bold.ttf");
    // On the projector they would take the charts' room: they come when they are called.
    palette.subscribe((before, chosen) -> settings.set(!chosen.equals(Palette.PROJECTOR)));
  }

  private static void loadFont(String file) {
    Font.loadFont(Look.class.getResourceAsStream(ASSETS + "fonts/" + file), 14);
  }

  /** Colours and sizes. */
  public ObjectProperty<Palette> paletteProperty() {
    return palette;
  }

  /** The language. */
  public ObjectProperty<Language> languageProperty() {
    return language;
  }

  /** Whether the settings stand beside the charts, as far as the view has any. */
  BooleanProperty settingsProperty() {
    return settings;
  }

  /** Colours and sizes as they are now. */
  public Palette palette() {
    return palette.get();
  }

  /** The words in the language that is chosen. */
  public Messages messages() {
    return Messages.in(language.get());
  }

  /** Has a scene follow this look. */
  void applyTo(Scene scene) {
    String sheet = Look.class.getResource(ASSETS + "styles/netsketch.css").toExternalForm();
    scene.getStylesheets().setAll(sheet);
    palette.subscribe(
        chosen -> {
          Theme theme = chosen.dark() ? new PrimerDark() : new PrimerLight();
          Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
          Parent root = scene.getRoot();
          root.setStyle(PaletteStyle.of(chosen));
          root.getStyleClass().removeIf(name -> name.startsWith("palette-"));
          root.getStyleClass().add("palette-" + chosen.id());
        });
  }
}
