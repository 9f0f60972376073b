package org.netsketch.ui;

import java.awt.image.BufferedImage;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** What will be kept in a file, as a picture, and a line below it that says how large it is. */
final class PaperPreview extends VBox {
  /** The most room that the picture takes, in pixels. */
  static final int WIDTH = 620;

  /** See {@link #WIDTH}. */
  static final int HEIGHT = 500;

  private static final double MARGIN = 24.0;

  private final ImageView picture = new ImageView();
  private final Label size = new Label();

  /**
   * Without a picture yet.
   *
   * @param sizeId the id of the line below it
   */
  PaperPreview(String sizeId) {
    picture.setPreserveRatio(true);
    StackPane paper = new StackPane(picture);
    paper.getStyleClass().add("figure-paper");
    paper.setMinSize(WIDTH + MARGIN, HEIGHT + MARGIN);
    size.setId(sizeId);
    size.getStyleClass().add("field-value");
    getChildren().addAll(paper, size);
    setAlignment(Pos.CENTER);
    getStyleClass().add("field");
  }

  /** Shows a picture as large as there is room for it. */
  void show(BufferedImage drawn, String words) {
    picture.setImage(ChartPane.toImage(drawn));
    double ratio = (double) drawn.getHeight() / drawn.getWidth();
    picture.setFitWidth(Math.min(WIDTH, HEIGHT / ratio));
    size.setText(words);
  }
}
