package org.netsketch.figure;

import java.util.List;
import java.util.stream.IntStream;
import org.netsketch.figure.Legend.Entry;
import org.netsketch.figure.Legend.Mark;

/**
 * The numbers that stand for classes, from 1, where there is no room for their names.
 *
 * @param classes their names
 */
record ClassNumbers(List<String> classes) {

  /** What stands at the places of the names. */
  List<String> labels() {
    return IntStream.rangeClosed(1, classes.size()).mapToObj(Integer::toString).toList();
  }

  /** Which class has which number. */
  List<Entry> legend(Palette palette) {
    return IntStream.range(0, classes.size())
        .mapToObj(
            category ->
                new Entry(
                    (category + 1) + " " + classes.get(category),
                    ClassColours.of(category, palette),
                    Mark.POINT))
        .toList();
  }
}
