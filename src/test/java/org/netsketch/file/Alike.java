package org.netsketch.file;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Whether two values are equal all the way down: records by their components, arrays by their
 * entries.
 */
final class Alike {
  private Alike() {}

  static boolean areAlike(Object a, Object b) {
    if (a instanceof Record && b != null && a.getClass() == b.getClass()) {
      return Arrays.stream(a.getClass().getRecordComponents())
          .allMatch(part -> areAlike(get(part, a), get(part, b)));
    }
    if (a instanceof Optional<?> x && b instanceof Optional<?> y) {
      return areAlike(x.orElse(null), y.orElse(null));
    }
    if (a instanceof List<?> x && b instanceof List<?> y) {
      return x.size() == y.size()
          && IntStream.range(0, x.size()).allMatch(i -> areAlike(x.get(i), y.get(i)));
    }
    return Objects.deepEquals(a, b);
  }

  private static Object get(RecordComponent part, Object value) {
    try {
      part.getAccessor().setAccessible(true);
      return part.getAccessor().invoke(value);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new AssertionError(e);
    }
  }
}
