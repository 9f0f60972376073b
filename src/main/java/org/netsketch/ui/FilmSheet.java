package org.netsketch.ui;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.netsketch.export.Chart;
import org.netsketch.export.film.Film;
import org.netsketch.export.film.FilmKind;
import org.netsketch.export.film.Pace;
import org.netsketch.figure.NumberText;
import org.netsketch.file.Range;
import org.netsketch.text.Messages;

/**
 * An animation before it is made: at the left one of its pictures, at the right how it is to be.
 */
final class FilmSheet extends HBox {
  private final Look look;
  private final FilmDesk desk;
  private final Consumer<Film> keeper;
  private final Runnable close;
  private final PaperPreview preview = new PaperPreview("film-length");
  private final Picker kinds;
  private final Picker pace;
  private final NumberEntry number;
  private final Field numberField;
  private FilmKind kind = FilmKind.GIF;
  private Film film;

  /**
   * Shows an animation.
   *
   * @param keeper is told of what a person chooses, for the next time
   * @param close takes the sheet away
   */
  FilmSheet(Look look, FilmDesk desk, Film film, Consumer<Film> keeper, Runnable close) {
    this.look = look;
    this.desk = desk;
    this.keeper = keeper;
    this.close = close;
    Messages messages = look.messages();
    List<Chart> there = film.charts().stream().filter(desk.charts()::contains).toList();
    Film fitting = film.of(there.isEmpty() ? Film.USUAL.charts() : there);
    // What was chosen for a shorter run would be too many pictures of a longer one.
    this.film =
        film.pace() instanceof Pace.Every steps ? fitting.at(desk.every(steps.step())) : fitting;
    setId("film");
    getStyleClass().add("figure-sheet");
    kinds = new Picker(messages, "filmKind", ids(FilmKind.values()));
    kinds.show(id(kind));
    kinds.onChosen(id -> kind = FilmKind.valueOf(id.toUpperCase(Locale.ROOT)));
    pace = new Picker(messages, "filmPace", List.of("evenly", "loss", "every"));
    pace.show(paceId());
    pace.onChosen(id -> change(this.film.at(paceOf(id, (int) Math.round(number(id))))));
    number =
        new NumberEntry(
            "film-number",
            look,
            messages.get("film.numberHint"),
            Range.whole(1, Pace.MOST_FRAMES),
            value -> change(this.film.at(paceOf(paceId(), (int) value))));
    numberField = new Field(messages.get("film.pictures"), number);
    getChildren().addAll(preview, settings());
    draw();
  }

  private static List<String> ids(FilmKind... kinds) {
    return Arrays.stream(kinds).map(FilmSheet::id).toList();
  }

  private static String id(FilmKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** What gets the focus. */
  Node first() {
    return kinds;
  }

  private VBox settings() {
    Messages messages = look.messages();
    Picker language =
        Picker.ofLanguages(messages, film.language(), chosen -> change(film.in(chosen)));
    Region gap = new Region();
    VBox.setVgrow(gap, Priority.ALWAYS);
    VBox settings =
        new VBox(
            new Field(messages.get("print.chart"), charts()),
            new Field(messages.get("print.kind"), kinds),
            new Field(messages.get("film.pace"), pace),
            Field.pair(
                numberField,
                new Field(
                    messages.get("film.fps"),
                    entry("film-fps", "film.fpsHint", fps(), film.fps(), this::play))),
            Field.pair(
                new Field(
                    messages.get("film.width"),
                    entry("film-width", "film.widthHint", width(), film.width(), this::widen)),
                new Field(messages.get("print.language"), language)),
            gap,
            buttons());
    settings.getStyleClass().add("figure-settings");
    return settings;
  }

  private static Range fps() {
    return Range.whole(Film.LEAST_FPS, Film.MOST_FPS);
  }

  private static Range width() {
    return Range.whole(Film.LEAST_WIDTH, Film.MOST_WIDTH);
  }

  private void play(double fps) {
    change(film.playedAt((int) fps));
  }

  private void widen(double pixels) {
    change(film.wide((int) pixels));
  }

  private NumberEntry entry(
      String id, String hint, Range range, double value, DoubleConsumer listener) {
    NumberEntry entry = new NumberEntry(id, look, look.messages().get(hint), range, listener);
    entry.show(value);
    return entry;
  }

  private Node charts() {
    FlowPane charts = new FlowPane();
    charts.getStyleClass().add("film-charts");
    for (Chart chart : desk.charts()) {
      CheckBox box = new CheckBox(look.messages().name("chart", chart.id()));
      box.setId("film-" + chart.id());
      box.setSelected(film.charts().contains(chart));
      box.selectedProperty()
          .addListener(
              (property, before, now) -> {
                if (!now && film.charts().equals(List.of(chart))) {
                  box.setSelected(true); // something is to be seen
                } else {
                  show(chart, now);
                }
              });
      charts.getChildren().add(box);
    }
    return charts;
  }

  /** The charts keep their order. */
  private void show(Chart chart, boolean shown) {
    List<Chart> charts = new ArrayList<>(film.charts());
    charts.remove(chart);
    if (shown) {
      charts.add(chart);
    }
    change(film.of(desk.charts().stream().filter(charts::contains).toList()));
  }

  private String paceId() {
    if (film.pace() instanceof Pace.Every) {
      return "every";
    }
    return film.pace() instanceof Pace.ByLoss ? "loss" : "evenly";
  }

  private double number(String id) {
    boolean was = film.pace() instanceof Pace.Every;
    if (was == id.equals("every")) {
      return shownNumber();
    }
    return was ? Pace.USUAL_FRAMES : 1;
  }

  private int shownNumber() {
    return switch (paceId()) {
      case "every" -> ((Pace.Every) film.pace()).step();
      case "loss" -> ((Pace.ByLoss) film.pace()).frames();
      default -> ((Pace.Evenly) film.pace()).frames();
    };
  }

  private Pace paceOf(String id, int number) {
    return switch (id) {
      case "every" -> desk.every(number);
      case "loss" -> new Pace.ByLoss(Math.max(2, number));
      default -> new Pace.Evenly(Math.max(2, number));
    };
  }

  private HBox buttons() {
    Messages messages = look.messages();
    Button save = new Button(messages.get("file.saveAs"));
    save.setId("film-save");
    save.setDefaultButton(true);
    save.getStyleClass().add("accent");
    save.setOnAction(
        event -> {
          if (desk.save(film, kind)) {
            close.run();
          }
        });
    Hints.explain(save, messages.get("film.saveHint"), "Enter");
    HBox buttons = new HBox(save);
    buttons.setAlignment(Pos.CENTER_RIGHT);
    buttons.getStyleClass().add("answers");
    return buttons;
  }

  private void change(Film changed) {
    film = changed;
    keeper.accept(changed);
    draw();
  }

  private void draw() {
    Messages messages = look.messages();
    numberField.rename(
        messages.get(film.pace() instanceof Pace.Every ? "film.step" : "film.pictures"));
    number.show(shownNumber());
    int pictures = desk.pictures(film);
    double seconds = (pictures - 1.0) / film.fps() + Film.REST_SECONDS;
    BufferedImage picture = desk.picture(film);
    preview.show(
        picture,
        messages.get(
            "film.length",
            Integer.toString(pictures),
            NumberText.fixed(seconds, 1),
            Integer.toString(picture.getWidth()),
            Integer.toString(picture.getHeight())));
  }
}
