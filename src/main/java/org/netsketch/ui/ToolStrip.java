package org.netsketch.ui;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignB;
import org.kordamp.ikonli.materialdesign2.MaterialDesignE;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;
import org.netsketch.session.DataDesk;
import org.netsketch.text.Messages;

/**
 * The tools at the edge of the fit, and what is done to its points as a whole: one column, which
 * moves closer together where the panel is low.
 */
final class ToolStrip extends VBox {
  private static final PseudoClass IDLE = PseudoClass.getPseudoClass("idle");

  private final Messages messages;
  private final Toolbox toolbox;
  private final ToggleButton table;
  private final Map<Tool, ToggleButton> tools = new EnumMap<>(Tool.class);
  private boolean allowed = true;

  ToolStrip(SessionView view, Look look, Toolbox toolbox, FitPanel fit) {
    messages = look.messages();
    this.toolbox = toolbox;
    getStyleClass().add("tool-strip");
    setMinHeight(0);
    Rectangle seen = new Rectangle();
    seen.widthProperty().bind(widthProperty());
    seen.heightProperty().bind(heightProperty());
    setClip(seen); // what a very low panel has no room for does not lie over the next one
    ToggleGroup group = new ToggleGroup();
    for (Tool tool : Tool.values()) {
      ToggleButton button = styled(new ChoiceButton(icon(tool)), "tool-" + tool.id());
      tools.put(tool, button);
      explain(tool);
      button.setToggleGroup(group);
      button.setOnAction(
          event -> {
            take(tool);
            button.setSelected(toolbox.tool() == tool);
          });
      view.add(toolbox.toolProperty().subscribe(chosen -> button.setSelected(chosen == tool)));
      getChildren().add(button);
    }
    DataDesk desk = toolbox.desk();
    table = styled(new ToggleButton(null, new FontIcon(MaterialDesignT.TABLE)), "table");
    Hints.explain(table, messages.get("desk.table"), "T");
    table.setOnAction(event -> fit.toggleTable());
    getChildren()
        .addAll(
            gap(),
            action(
                "undo", MaterialDesignU.UNDO, "Ctrl+Z", desk::undo, desk.canUndoProperty(), view),
            action(
                "redo", MaterialDesignR.REDO, "Ctrl+Y", desk::redo, desk.canRedoProperty(), view),
            action(
                "clear", MaterialDesignT.TRASH_CAN_OUTLINE, "Ctrl+Shift+Del", toolbox::removeAll),
            gap(),
            table,
            action(
                "open", MaterialDesignF.FOLDER_OPEN_OUTLINE, "Ctrl+I", () -> fit.exchange().open()),
            action(
                "save",
                MaterialDesignF.FILE_EXPORT_OUTLINE,
                "Ctrl+E",
                () -> fit.exchange().save()));
  }

  /** Whether points can be drawn; where they cannot, the tools say why. */
  void allow(boolean drawing) {
    if (drawing != allowed) {
      allowed = drawing;
      tools.keySet().forEach(this::explain);
    }
  }

  /** Takes a tool in the hand, where points can be drawn. */
  void take(Tool tool) {
    if (allowed) {
      toolbox.toolProperty().set(tool);
    }
  }

  private void explain(Tool tool) {
    ToggleButton button = tools.get(tool);
    // A control that is disabled has no tooltip, and so could not say why it is.
    button.pseudoClassStateChanged(IDLE, !allowed);
    if (allowed) {
      Hints.explain(button, messages.get("desk.tool." + tool.id()), tool.key().getName());
    } else {
      Hints.explain(button, messages.get("desk.toolsIdle"));
    }
  }

  /** Shows whether the table is there. */
  void showTable(boolean shown) {
    table.setSelected(shown);
  }

  private static ToggleButton styled(ToggleButton button, String id) {
    button.setId(id);
    button.getStyleClass().addAll("icon-button", "tool");
    return button;
  }

  private static Ikon icon(Tool tool) {
    return switch (tool) {
      case ADD -> MaterialDesignP.PENCIL_PLUS_OUTLINE;
      case BRUSH -> MaterialDesignB.BRUSH;
      case ERASE -> MaterialDesignE.ERASER;
      case SELECT -> MaterialDesignS.SELECT_DRAG;
    };
  }

  private IconButton action(String id, Ikon icon, String key, Runnable todo) {
    IconButton button = new IconButton("desk-" + id, icon, todo);
    button.getStyleClass().addAll("tool", "flat");
    Hints.explain(button, messages.get("desk." + id), key);
    return button;
  }

  private IconButton action(
      String id,
      Ikon icon,
      String key,
      Runnable todo,
      ObservableValue<Boolean> possible,
      SessionView view) {
    IconButton button = action(id, icon, key, todo);
    view.add(possible.subscribe(can -> button.setDisable(!can)));
    return button;
  }

  private static Region gap() {
    Region gap = new Region();
    gap.getStyleClass().add("tool-gap");
    return gap;
  }
}
