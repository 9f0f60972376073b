package org.netsketch.export.film;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.netsketch.text.InvalidInput;

/** What kind of file an animation is kept in; the name of the file says it. */
public enum FilmKind {
  /** Pictures of 256 colours that every program shows, again and again. */
  GIF,
  /** Video (H.264). */
  MP4;

  /** What the names of such files end with. */
  public String extension() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /** What the names end with, of all kinds. */
  public static List<String> extensions() {
    return Arrays.stream(values()).map(FilmKind::extension).toList();
  }

  /** The kind of a file by its name. */
  public static Optional<FilmKind> named(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(kind -> name.endsWith(kind.extension())).findFirst();
  }

  /**
   * The kind of a file by its name.
   *
   * @throws InvalidInput if the name is not that of an animation
   */
  public static FilmKind of(Path file) {
    return named(file)
        .orElseThrow(
            () ->
                new InvalidInput(file.toString(), "notAFilmName", String.join(", ", extensions())));
  }
}
