package org.netsketch.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.netsketch.file.ExperimentFile;
import org.netsketch.file.Gallery;

/**
 * The experiments around the one that is open, so that a presenter's remote can go from one to the
 * next: those in the folder of its file by their names, or those of the gallery.
 */
final class Succession {
  private Succession() {}

  /** The file so many places after another one, if there is one. */
  static Optional<Path> from(Path file, int places) {
    Path folder = file.toAbsolutePath().getParent();
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> all =
          files.filter(one -> one.toString().endsWith(ExperimentFile.EXTENSION)).sorted().toList();
      return neighbour(all, file.toAbsolutePath(), places);
    } catch (IOException e) {
      return Optional.empty(); // the folder is gone: there is nothing before or after
    }
  }

  /** The entry so many places after another one, if there is one. */
  static Optional<Gallery> from(Gallery entry, int places) {
    return neighbour(List.of(Gallery.values()), entry, places);
  }

  private static <T> Optional<T> neighbour(List<T> all, T one, int places) {
    int here = all.indexOf(one);
    int wanted = here + places;
    return here >= 0 && wanted >= 0 && wanted < all.size()
        ? Optional.of(all.get(wanted))
        : Optional.empty();
  }
}
