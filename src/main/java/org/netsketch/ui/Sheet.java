package org.netsketch.ui;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * A sheet of paper over the window, for as long as a person looks at it: Escape takes it away. A
 * run that plays waits for it.
 */
final class Sheet extends StackPane {
  private final Node below;
  private final Look look;
  private final Commands commands;
  private Optional<Runnable> goOn = Optional.empty();
  private Optional<Runnable> onClose = Optional.empty();

  /**
   * No sheet yet.
   *
   * @param below what cannot be worked while a sheet lies over it
   */
  Sheet(Node below, Look look, Commands commands) {
    this.below = below;
    this.look = look;
    this.commands = commands;
    setId("sheet");
    getStyleClass().add("sheet-ground");
    setVisible(false);
    setOnMousePressed(
        event -> {
          if (event.getTarget() == this) {
            close();
          }
          event.consume();
        });
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close();
          } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof CheckBox) {
            event.consume(); // it would tick the box, as the space bar does
            answer();
          }
        });
  }

  boolean isOpen() {
    return isVisible();
  }

  /**
   * Lays a sheet over the window.
   *
   * @param first what gets the focus
   * @param whenClosed is done when it is taken away
   */
  void open(String title, Region content, Node first, Runnable whenClosed) {
    close();
    onClose = Optional.of(whenClosed);
    goOn = commands.interrupt();
    Label heading = new Label(title);
    heading.getStyleClass().add("sheet-title");
    heading.setWrapText(true);
    heading.setMinHeight(Region.USE_PREF_SIZE);
    HBox.setHgrow(heading, Priority.ALWAYS);
    heading.setMaxWidth(Double.MAX_VALUE);
    IconButton close = new IconButton("sheet-close", MaterialDesignC.CLOSE, this::close);
    close.getStyleClass().add("flat");
    Hints.explain(close, look.messages().get("window.close"), "Esc");
    HBox line = new HBox(heading, close);
    line.setAlignment(Pos.TOP_LEFT);
    VBox.setVgrow(content, Priority.SOMETIMES);
    VBox paper = new VBox(line, content);
    paper.getStyleClass().add("sheet");
    paper.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
    getChildren().setAll(paper);
    below.setDisable(true);
    setVisible(true);
    applyCss(); // what is in a scroll pane is not in the window before
    first.requestFocus();
  }

  /** Presses the button that Enter is for. */
  private void answer() {
    lookupAll(".button").stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .filter(button -> button.isDefaultButton() && !button.isDisabled())
        .findFirst()
        .ifPresent(Button::fire);
  }

  void close() {
    if (!isVisible()) {
      return;
    }
    setVisible(false);
    getChildren().clear();
    below.setDisable(false);
    getParent().getParent().requestFocus();
    goOn.ifPresent(Runnable::run);
    goOn = Optional.empty();
    Runnable after = onClose.orElse(() -> {});
    onClose = Optional.empty();
    after.run();
  }
}
