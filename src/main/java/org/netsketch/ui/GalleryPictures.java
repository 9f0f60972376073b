package org.netsketch.ui;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.image.Image;
import org.netsketch.figure.Palette;
import org.netsketch.file.Gallery;

/** The gallery's pictures that have been drawn since the program was started, look by look. */
final class GalleryPictures {
  private final Map<Palette, Map<Gallery, Image>> drawn = new HashMap<>();

  /** What an experiment comes to, if it has been drawn in this look. */
  Optional<Image> of(Gallery entry, Palette palette) {
    return Optional.ofNullable(in(palette).get(entry));
  }

  /** Keeps a picture for the next time. */
  void keep(Gallery entry, Palette palette, Image picture) {
    in(palette).put(entry, picture);
  }

  /** The experiments of which there is no picture in this look. */
  List<Gallery> missing(Palette palette) {
    List<Gallery> entries = new ArrayList<>(List.of(Gallery.values()));
    entries.removeAll(in(palette).keySet());
    return entries;
  }

  private Map<Gallery, Image> in(Palette palette) {
    return drawn.computeIfAbsent(palette, chosen -> new EnumMap<>(Gallery.class));
  }
}
