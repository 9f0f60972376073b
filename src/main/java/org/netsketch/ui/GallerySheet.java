package org.netsketch.ui;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.netsketch.figure.Figure;
import org.netsketch.figure.FigureData;
import org.netsketch.figure.FigureImage;
import org.netsketch.figure.Outcome;
import org.netsketch.figure.Palette;
import org.netsketch.file.Gallery;
import org.netsketch.session.Previews;
import org.netsketch.session.Run;
import org.netsketch.text.Language;
import org.netsketch.train.Experiment;

/**
 * The experiments that come with the program, each with a picture of what it comes to: the first
 * time a run of it is trained while the sheet is looked at.
 */
final class GallerySheet extends ScrollPane implements AutoCloseable {
  private static final int WIDTH = 264;
  private static final int HEIGHT = 132;
  private static final int COLUMNS = 3;

  private final Look look;
  private final GalleryPictures pictures;
  private final Map<Gallery, ImageView> frames = new EnumMap<>(Gallery.class);
  private final Previews previews;
  private final AnimationTimer clock;
  private final TilePane cards = new TilePane();

  GallerySheet(Look look, GalleryPictures pictures, Consumer<Gallery> listener) {
    this.look = look;
    this.pictures = pictures;
    previews = new Previews(pictures.missing(look.palette()));
    setId("gallery");
    getStyleClass().add("gallery");
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFitToWidth(true);
    setPrefViewportWidth(COLUMNS * (WIDTH + 40));
    setPrefViewportHeight(580);
    cards.getStyleClass().add("cards");
    cards.setPrefColumns(COLUMNS);
    for (Gallery entry : Gallery.values()) {
      cards.getChildren().add(card(entry, listener));
    }
    setContent(cards);
    cards.addEventFilter(KeyEvent.KEY_PRESSED, this::go);
    clock =
        new AnimationTimer() {
          @Override
          public void handle(long now) {
            previews.next(GallerySheet.this::draw);
          }
        };
    clock.start();
  }

  /** The first of the cards. */
  Button first() {
    return (Button) cards.getChildren().get(0);
  }

  /** Arrows go from card to card: at the end of a row on to the next one. */
  private void go(KeyEvent event) {
    int columns = Math.max(1, (int) (cards.getWidth() / (cards.getTileWidth() + cards.getHgap())));
    int step =
        switch (event.getCode()) {
          case RIGHT -> 1;
          case LEFT -> -1;
          case DOWN -> columns;
          case UP -> -columns;
          default -> 0;
        };
    int to = cards.getChildren().indexOf(event.getTarget()) + step;
    if (step != 0) {
      event.consume();
      if (to >= 0 && to < cards.getChildren().size()) {
        cards.getChildren().get(to).requestFocus();
        bringIntoSight(cards.getChildren().get(to));
      }
    }
  }

  private void bringIntoSight(Node card) {
    double hidden = cards.getHeight() - getViewportBounds().getHeight();
    double top = card.getBoundsInParent().getMinY();
    double bottom = card.getBoundsInParent().getMaxY() - getViewportBounds().getHeight();
    if (hidden > 0.0) {
      setVvalue(Math.max(bottom / hidden, Math.min(top / hidden, getVvalue())));
    }
  }

  private Button card(Gallery entry, Consumer<Gallery> listener) {
    Experiment experiment = entry.experiment();
    Language language = look.languageProperty().get();
    ImageView picture = new ImageView();
    pictures.of(entry, look.palette()).ifPresent(picture::setImage);
    picture.setFitWidth(WIDTH);
    picture.setFitHeight(HEIGHT);
    frames.put(entry, picture);
    StackPane frame = new StackPane(picture);
    frame.getStyleClass().add("card-picture");
    frame.setMinSize(WIDTH, HEIGHT);
    Text title = new Text(experiment.title().in(language));
    title.getStyleClass().add("card-title");
    title.setWrappingWidth(WIDTH);
    Text description = new Text(experiment.description().in(language));
    description.getStyleClass().add("card-text");
    description.setWrappingWidth(WIDTH);
    VBox content = new VBox(frame, title, description);
    content.getStyleClass().add("card-content");
    Button card = new Button(null, content);
    card.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    card.setId("gallery-" + entry.id());
    card.getStyleClass().addAll("flat", "card");
    card.setAccessibleText(title.getText() + ". " + description.getText());
    card.setMaxHeight(Double.MAX_VALUE);
    card.setOnAction(event -> listener.accept(entry));
    return card;
  }

  private void draw(Gallery entry, Run run) {
    FigureData data =
        new FigureData(
            run.preparation(), run.baseline(), run.snapshot().parameters(), run.history());
    Palette palette = look.palette();
    Figure picture = Outcome.picture(data, palette, look.messages());
    double scale = 2.0; // sharp on fine screens too
    Image drawn = ChartPane.toImage(FigureImage.of(picture, WIDTH, HEIGHT, scale));
    pictures.keep(entry, palette, drawn);
    frames.get(entry).setImage(drawn);
  }

  /** Ends the runs. */
  @Override
  public void close() {
    clock.stop();
    previews.close();
  }
}
