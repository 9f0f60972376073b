package org.netsketch.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The ids of enums' constants, as pickers and files have them. */
final class Names {
  private Names() {}

  /** The id of an enum's constant: RANDOM is random. */
  static String id(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** The constant with an id. */
  static <E extends Enum<E>> E constant(Class<E> type, String id) {
    return Enum.valueOf(type, id.toUpperCase(Locale.ROOT));
  }

  /** The ids of constants. */
  static List<String> ids(Enum<?>... constants) {
    return Arrays.stream(constants).map(Names::id).toList();
  }
}
