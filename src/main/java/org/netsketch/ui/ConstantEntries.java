package org.netsketch.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.netsketch.file.Constant;
import org.netsketch.text.Messages;

/** Fields for the constants of an optimizer or a schedule: as many as the one at hand has. */
final class ConstantEntries<T> {
  private final Look look;
  private final String kind;
  private final Consumer<T> listener;
  private final List<NumberEntry> entries = new ArrayList<>();
  private List<Constant<T>> shown = List.of();

  /**
   * Fields without constants yet.
   *
   * @param kind what they are constants of: the first part of the names' keys and of the fields'
   *     ids
   * @param listener is given the rule with a constant changed
   */
  ConstantEntries(Look look, String kind, Consumer<T> listener) {
    this.look = look;
    this.kind = kind;
    this.listener = listener;
  }

  /** Shows the constants; gives the fields if they are others than before. */
  List<Node> show(List<Constant<T>> constants) {
    boolean others = !keys(constants).equals(keys(shown));
    shown = constants;
    List<Node> fields = new ArrayList<>();
    if (others) {
      entries.clear();
      for (int i = 0; i < constants.size(); i++) {
        fields.add(field(i, constants.get(i)));
      }
    }
    for (int i = 0; i < constants.size(); i++) {
      entries.get(i).show(constants.get(i).value());
    }
    return fields;
  }

  private Field field(int index, Constant<T> constant) {
    Messages messages = look.messages();
    String name = messages.get("constant." + constant.key());
    NumberEntry entry =
        new NumberEntry(
            kind + "-" + constant.key(),
            look,
            name,
            constant.range(),
            value -> listener.accept(shown.get(index).with().apply(value)));
    constant.absent().ifPresent(absent -> entry.mayBeEmpty(absent, messages.get("model.wholeRun")));
    entries.add(entry);
    return new Field(name, entry);
  }

  private static <T> List<String> keys(List<Constant<T>> constants) {
    return constants.stream().map(Constant::key).toList();
  }
}
