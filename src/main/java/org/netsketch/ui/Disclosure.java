package org.netsketch.ui;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/** Settings that are rarely used, folded under a line that opens them. */
final class Disclosure extends VBox {
  private final FontIcon arrow = new FontIcon(MaterialDesignC.CHEVRON_RIGHT);
  private final Label remark = new Label();
  private final ToggleButton line;
  private final VBox content;

  Disclosure(String id, String name, Node... settings) {
    getStyleClass().add("disclosure");
    line = new ToggleButton(name, arrow);
    line.setId(id);
    line.getStyleClass().add("disclosure-line");
    line.setMaxWidth(Double.MAX_VALUE);
    content = new VBox(settings);
    content.getStyleClass().add("disclosed");
    line.selectedProperty()
        .subscribe(
            open -> {
              arrow.setIconCode(
                  open ? MaterialDesignC.CHEVRON_DOWN : MaterialDesignC.CHEVRON_RIGHT);
              Section.hide(content, !open);
            });
    remark.getStyleClass().add("disclosure-remark");
    remark.setMouseTransparent(true);
    StackPane header = new StackPane(line, remark);
    header.setAlignment(Pos.CENTER_RIGHT);
    getChildren().addAll(header, content);
  }

  /** Which are unfolded below a node, by their names in tests and style sheets. */
  static Set<String> unfolded(Node root) {
    return lines(root)
        .filter(ToggleButton::isSelected)
        .map(ToggleButton::getId)
        .collect(Collectors.toSet());
  }

  /** Unfolds those of these names. */
  static void unfold(Node root, Set<String> names) {
    lines(root).forEach(line -> line.setSelected(names.contains(line.getId())));
  }

  private static Stream<ToggleButton> lines(Node root) {
    return root.lookupAll(".disclosure-line").stream().map(ToggleButton.class::cast);
  }

  /** Adds a setting at the end. */
  void add(Node setting) {
    content.getChildren().add(setting);
  }

  /** Says in a few words what has been set, also while the settings are folded. */
  void remark(String text) {
    remark.setText(text);
  }

  /** Puts other settings in place of those that are there. */
  void setContent(Node... settings) {
    content.getChildren().setAll(settings);
    Section.hide(this, settings.length == 0);
  }
}
