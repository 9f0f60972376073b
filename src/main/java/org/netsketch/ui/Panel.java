package org.netsketch.ui;

import java.util.List;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.netsketch.file.View;

/** A part of the window: a title, what belongs beside it, and its content below. */
class Panel extends VBox {
  /** A person wants the panel to fill the window, or to go back to its place. */
  static final EventType<Event> GROW = new EventType<>(Event.ANY, "GROW");

  private final View.Part part;
  private final String name;
  private final Label title = new Label();
  private final HBox header = new HBox(title);

  Panel(Look look, View.Part part, String name) {
    this.part = part;
    this.name = name;
    getStyleClass().add("panel");
    setMinSize(0, 0);
    title.setText(name);
    title.getStyleClass().add("panel-title");
    title.setMinWidth(Region.USE_PREF_SIZE);
    header.getStyleClass().add("panel-header");
    header.setAlignment(Pos.BASELINE_LEFT);
    header.setMinWidth(0);
    HBox.setHgrow(header, Priority.ALWAYS);
    IconButton grow =
        new IconButton("", MaterialDesignA.ARROW_EXPAND, () -> fireEvent(new Event(GROW)));
    grow.getStyleClass().addAll("flat", "grow");
    Hints.explain(grow, look.messages().get("window.grow"), "F10");
    header.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            fireEvent(new Event(GROW));
          }
        });
    HBox line = new HBox(header, grow);
    line.setAlignment(Pos.CENTER);
    line.setMinHeight(Region.USE_PREF_SIZE);
    getChildren().add(line);
  }

  /** Which of the panels it is. */
  final View.Part part() {
    return part;
  }

  /** What the panel is called. */
  final String title() {
    return name;
  }

  /** Says more exactly what it shows at present. */
  final void setTitle(String text) {
    title.setText(text);
  }

  /** Puts the titles of other panels beside its own, in the order in which they stand. */
  final void addTabs(List<Button> others, int own) {
    header.getChildren().addAll(1, others.subList(own, others.size()));
    header.getChildren().addAll(0, others.subList(0, own));
  }

  /** Puts something beside the title. */
  final void addToHeader(Node... nodes) {
    header.getChildren().addAll(nodes);
  }

  /** Puts something below the title that takes all the room. */
  final void setContent(Node content) {
    VBox.setVgrow(content, Priority.ALWAYS);
    getChildren().add(content);
  }

  /** Room that pushes what follows to the right. */
  static Region spring() {
    Region spring = new Region();
    HBox.setHgrow(spring, Priority.ALWAYS);
    return spring;
  }
}
