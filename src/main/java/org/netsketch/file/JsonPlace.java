package org.netsketch.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Spelling;

/**
 * A value in a JSON file, together with the path that leads to it, such as {@code
 * network.layers[1].units}.
 *
 * <p>Each way of reading it says what is allowed, and throws {@link InvalidInput} with the path,
 * the value and what is allowed where it is something else.
 */
final class JsonPlace {
  private final JsonNode node;
  private final String path;

  private JsonPlace(JsonNode node, String path) {
    this.node = node;
    this.path = path;
  }

  /** The whole of a file. */
  static JsonPlace root(JsonNode node) {
    return new JsonPlace(node, "");
  }

  /** The value itself. */
  JsonNode node() {
    return node;
  }

  /** A fault of this value. */
  InvalidInput error(String key, Object... values) {
    return new InvalidInput(path, key, values);
  }

  /** A fault that something found in this value, seen from here. */
  InvalidInput error(InvalidInput inner) {
    return path.isEmpty() ? inner : inner.within(path);
  }

  // Objects

  /** This value, if it is an object that has no other keys than these. */
  JsonPlace object(String... keys) {
    return object(List.of(keys));
  }

  /** This value, if it is an object that has no other keys than these. */
  JsonPlace object(List<String> keys) {
    if (!node.isObject()) {
      throw error("notAnObject", Shown.value(node));
    }
    node.fieldNames()
        .forEachRemaining(
            key -> {
              if (!keys.contains(key)) {
                throw unknownKey(key, keys);
              }
            });
    return this;
  }

  private InvalidInput unknownKey(String key, List<String> keys) {
    String place = pathTo(Shown.key(key));
    return Spelling.meant(key, keys)
        .map(nearest -> new InvalidInput(place, "unknownKeyNearest", nearest))
        .orElseGet(() -> new InvalidInput(place, "unknownKey", String.join(", ", keys)));
  }

  /** Whether the object has the key. */
  boolean has(String key) {
    return node.has(key);
  }

  /** The value of a key that must be there. */
  JsonPlace get(String key) {
    return find(key).orElseThrow(() -> missing(key));
  }

  /** If a key that is there looks as if it were meant, that one is at fault. */
  private InvalidInput missing(String key) {
    List<String> there = new ArrayList<>();
    node.fieldNames().forEachRemaining(there::add);
    return there.stream()
        .filter(typed -> Spelling.meant(typed, List.of(key)).isPresent())
        .findFirst()
        .map(typed -> unknownKey(typed, List.of(key)))
        .orElseGet(() -> error("missingKey", key));
  }

  /** The value of a key that may be there. */
  Optional<JsonPlace> find(String key) {
    return Optional.ofNullable(node.get(key)).map(value -> new JsonPlace(value, pathTo(key)));
  }

  /** The value of a key that may be there, read by a rule, or what stands in for it. */
  <T> T find(String key, Function<JsonPlace, T> rule, T otherwise) {
    return find(key).map(rule).orElse(otherwise);
  }

  /** Which of the keys is there, where exactly one must be. */
  String only(List<String> keys) {
    List<String> there = keys.stream().filter(node::has).toList();
    if (there.size() != 1) {
      throw there.isEmpty()
          ? error("noneOfKeys", String.join(", ", keys))
          : error("severalOfKeys", String.join(", ", there));
    }
    return there.get(0);
  }

  /** An error if the object has the key, which {@code reason} says it may not have here. */
  void forbid(String key, String reason, Object... values) {
    find(key)
        .ifPresent(
            place -> {
              throw place.error(reason, values);
            });
  }

  // Numbers

  /** A finite number of a range. */
  double number(Range range) {
    if (!node.isNumber()) {
      throw error("notANumber", Shown.value(node));
    }
    double number = node.doubleValue();
    if (!Double.isFinite(number)) {
      throw error("tooLargeNumber");
    }
    if (range.whole() && number != Math.rint(number)) {
      throw error("notWhole", Shown.value(node));
    }
    if (!range.contains(number)) {
      throw error("outOfRange", Shown.value(node), range.toString());
    }
    return number;
  }

  /** A number of a range, for a key that may be there. */
  double number(String key, Range range, double otherwise) {
    return find(key).map(place -> place.number(range)).orElse(otherwise);
  }

  /** A whole number, which may be written as 5, 5.0 or 5e0. */
  int integer(int low, int high) {
    return (int) number(Range.whole(low, high));
  }

  /** A whole number, for a key that may be there. */
  int integer(String key, int low, int high, int otherwise) {
    return find(key).map(place -> place.integer(low, high)).orElse(otherwise);
  }

  // Words

  /** Whether the value is a text. */
  boolean isText() {
    return node.isTextual();
  }

  /** A text, which may be empty. */
  String text() {
    if (!node.isTextual()) {
      throw error("notAText", Shown.value(node));
    }
    if (!Shown.isWellFormed(node.textValue())) {
      throw error("brokenText");
    }
    return node.textValue();
  }

  /** A text that says something. */
  String word() {
    if (text().isBlank()) {
      throw error("emptyText");
    }
    return text();
  }

  /** True or false, for a key that may be there. */
  boolean flag(String key, boolean otherwise) {
    return find(key).map(JsonPlace::flag).orElse(otherwise);
  }

  private boolean flag() {
    if (!node.isBoolean()) {
      throw error("notTrueOrFalse", Shown.value(node));
    }
    return node.booleanValue();
  }

  /** One of several things by its name. */
  <T> T choice(List<T> all, Function<T, String> name) {
    List<String> names = all.stream().map(name).toList();
    String chosen = text();
    int index = names.indexOf(chosen);
    if (index < 0) {
      String allowed = String.join(", ", names);
      throw Spelling.meant(chosen, names)
          .map(nearest -> error("unknownChoiceNearest", Shown.value(node), nearest, allowed))
          .orElseGet(() -> error("unknownChoice", Shown.value(node), allowed));
    }
    return all.get(index);
  }

  // Lists

  /** Whether the value is a list. */
  boolean isList() {
    return node.isArray();
  }

  /** How many entries a list has, from 1 to so many. */
  int size(int most) {
    if (!node.isArray()) {
      throw error("notAList", Shown.value(node));
    }
    if (node.isEmpty()) {
      throw error("emptyList");
    }
    if (node.size() > most) {
      throw error("tooManyEntries", Integer.toString(node.size()), Integer.toString(most));
    }
    return node.size();
  }

  /** The entries of a list of 1 to so many. */
  List<JsonPlace> list(int most) {
    List<JsonPlace> entries = new ArrayList<>(size(most));
    for (int i = 0; i < node.size(); i++) {
      entries.add(entry(i));
    }
    return entries;
  }

  /** An entry of a list. */
  JsonPlace entry(int index) {
    return new JsonPlace(node.get(index), path + "[" + index + "]");
  }

  /** A list of 1 to so many finite numbers. */
  double[] numbers(int most) {
    double[] numbers = new double[size(most)];
    for (int i = 0; i < numbers.length; i++) {
      JsonNode value = node.get(i);
      // a place only where there is a fault, for a file may have millions of numbers
      numbers[i] =
          value.isNumber() && Double.isFinite(value.doubleValue())
              ? value.doubleValue()
              : entry(i).number(Range.FINITE);
    }
    return numbers;
  }

  /** A list of rows of equal length, 1 to so many of each. */
  double[][] rows(int mostRows, int mostColumns) {
    double[][] rows = new double[size(mostRows)][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = entry(i).numbers(mostColumns);
      if (rows[i].length != rows[0].length) {
        throw entry(i)
            .error(
                "unequalRows", Integer.toString(rows[i].length), Integer.toString(rows[0].length));
      }
    }
    return rows;
  }

  private String pathTo(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
