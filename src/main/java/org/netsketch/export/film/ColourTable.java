package org.netsketch.export.film;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The colours of an animation whose file has room for 255 of them, and one that lets through what
 * is there already.
 *
 * <p>The most frequent colours are kept as they are, so that a curve has its very colour in each
 * picture; the many shades between them are grouped by median cut (P. Heckbert, 1982).
 */
final class ColourTable {
  /** What leaves a pixel as it is. */
  static final int UNCHANGED = 255;

  /** The most colours. */
  static final int MOST = 255;

  /** The share of them that is for the most frequent colours. */
  private static final double EXACT = 0.4;

  private final int[] colours;
  private final Map<Integer, Integer> nearest = new HashMap<>();

  private ColourTable(int[] colours) {
    this.colours = colours;
    for (int i = 0; i < colours.length; i++) {
      nearest.put(colours[i], i);
    }
  }

  private record Shade(int colour, int count) {
    int channel(int shift) {
      return (colour >> shift) & 0xFF;
    }
  }

  /**
   * That does for some pictures.
   *
   * @param kept colours with a meaning, each 0xRRGGBB: they are in it if they are in the pictures
   * @param most how many colours there may be
   */
  static ColourTable of(List<BufferedImage> pictures, Set<Integer> kept, int most) {
    Map<Integer, Integer> counts = new HashMap<>();
    for (BufferedImage picture : pictures) {
      for (int pixel : pixels(picture)) {
        counts.merge(pixel, 1, Integer::sum);
      }
    }
    List<Shade> shades = new ArrayList<>();
    counts.forEach((colour, count) -> shades.add(new Shade(colour, count)));
    // Of two that are equally frequent the one with the lower number: the same on every run.
    shades.sort(
        Comparator.comparing((Shade shade) -> !kept.contains(shade.colour))
            .thenComparing(Comparator.comparingInt(Shade::count).reversed())
            .thenComparingInt(Shade::colour));
    int exact = shades.size() <= most ? shades.size() : (int) (EXACT * most);
    List<Integer> colours = new ArrayList<>();
    shades.subList(0, exact).forEach(shade -> colours.add(shade.colour));
    grouped(shades.subList(exact, shades.size()), most - exact)
        .forEach(group -> colours.add(mean(group)));
    return new ColourTable(colours.stream().mapToInt(Integer::intValue).distinct().toArray());
  }

  /** The pixels of a picture, row by row, each 0xRRGGBB. */
  static int[] pixels(BufferedImage picture) {
    int width = picture.getWidth();
    int[] pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
    for (int i = 0; i < pixels.length; i++) {
      pixels[i] &= 0xFFFFFF;
    }
    return pixels;
  }

  /** Divides the group that spans most, at its median, until there are enough. */
  private static List<List<Shade>> grouped(List<Shade> shades, int most) {
    List<List<Shade>> groups = new ArrayList<>();
    if (!shades.isEmpty()) {
      groups.add(new ArrayList<>(shades));
    }
    while (groups.size() < most) {
      List<Shade> widest =
          groups.stream()
              .filter(group -> group.size() > 1)
              .max(Comparator.comparingInt(ColourTable::span))
              .orElse(null);
      if (widest == null) {
        break;
      }
      int shift = widestChannel(widest);
      widest.sort(
          Comparator.comparingInt((Shade shade) -> shade.channel(shift))
              .thenComparingInt(Shade::colour));
      int half = median(widest);
      groups.remove(widest);
      groups.add(new ArrayList<>(widest.subList(0, half)));
      groups.add(new ArrayList<>(widest.subList(half, widest.size())));
    }
    return groups;
  }

  /** Where half of the pixels have been passed, with at least one shade on either side. */
  private static int median(List<Shade> sorted) {
    long all = sorted.stream().mapToLong(Shade::count).sum();
    long passed = 0;
    for (int i = 0; i < sorted.size() - 1; i++) {
      passed += sorted.get(i).count;
      if (2 * passed >= all) {
        return i + 1;
      }
    }
    return sorted.size() - 1;
  }

  private static int span(List<Shade> group) {
    return span(group, widestChannel(group));
  }

  private static int span(List<Shade> group, int shift) {
    int least = 255;
    int greatest = 0;
    for (Shade shade : group) {
      least = Math.min(least, shade.channel(shift));
      greatest = Math.max(greatest, shade.channel(shift));
    }
    return greatest - least;
  }

  private static int widestChannel(List<Shade> group) {
    int widest = 16;
    for (int shift : new int[] {8, 0}) {
      if (span(group, shift) > span(group, widest)) {
        widest = shift;
      }
    }
    return widest;
  }

  private static int mean(List<Shade> group) {
    long count = 0;
    long[] sums = new long[3];
    for (Shade shade : group) {
      count += shade.count;
      for (int i = 0; i < sums.length; i++) {
        sums[i] += (long) shade.count * shade.channel(8 * i);
      }
    }
    int mean = 0;
    for (int i = 0; i < sums.length; i++) {
      mean |= (int) Math.round((double) sums[i] / count) << (8 * i);
    }
    return mean;
  }

  /** How many colours there are. */
  int size() {
    return colours.length;
  }

  /** The colour with a number, 0xRRGGBB. */
  int colour(int index) {
    return colours[index];
  }

  /** The number of the colour that is nearest to one, in 0xRRGGBB. */
  int index(int colour) {
    return nearest.computeIfAbsent(colour, this::search);
  }

  /** Whether two colours, by their numbers, are at most so many of 255 steps from each other. */
  boolean isNear(int one, int other, int steps) {
    return distance(colours[one], colours[other]) <= (3 + 4 + 2) * steps * steps;
  }

  private int search(int colour) {
    int found = 0;
    int least = Integer.MAX_VALUE;
    for (int i = 0; i < colours.length; i++) {
      int distance = distance(colour, colours[i]);
      if (distance < least) {
        least = distance;
        found = i;
      }
    }
    return found;
  }

  /** Squared; the eye tells shades of green best, and of blue worst. */
  private static int distance(int one, int other) {
    int red = (one >> 16 & 0xFF) - (other >> 16 & 0xFF);
    int green = (one >> 8 & 0xFF) - (other >> 8 & 0xFF);
    int blue = (one & 0xFF) - (other & 0xFF);
    return 3 * red * red + 4 * green * green + 2 * blue * blue;
  }

  /** For pictures whose pixels are numbers of colours. */
  IndexColorModel model() {
    byte[][] channels = new byte[3][MOST + 1];
    for (int i = 0; i < colours.length; i++) {
      channels[0][i] = (byte) (colours[i] >> 16);
      channels[1][i] = (byte) (colours[i] >> 8);
      channels[2][i] = (byte) colours[i];
    }
    return new IndexColorModel(8, MOST + 1, channels[0], channels[1], channels[2], UNCHANGED);
  }
}
