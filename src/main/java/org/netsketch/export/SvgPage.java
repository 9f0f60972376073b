package org.netsketch.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The text of an SVG drawing as it grows: its groups, what they are clipped to, and its letters.
 */
final class SvgPage {
  private final StringBuilder content = new StringBuilder();
  private final Map<String, String> clips = new LinkedHashMap<>();
  private final Map<String, Integer> names = new HashMap<>();
  private final Deque<String> begun = new ArrayDeque<>();
  private final String prefix;
  private final Letters letters;
  private String openClip = "";

  /**
   * An empty page.
   *
   * @param prefix that all ids begin with
   * @param letters takes those that are used
   */
  SvgPage(String prefix, Letters letters) {
    this.prefix = prefix;
    this.letters = letters;
  }

  /** Begins a group; one in which nothing is drawn is left out. */
  void begin(String name) {
    begun.addLast(name);
  }

  /** Ends the innermost group. */
  void end() {
    if (!begun.isEmpty()) {
      begun.removeLast();
      return;
    }
    closeClip();
    content.append("</g>\n");
  }

  /**
   * Draws an element.
   *
   * @param clip the path outside of which nothing is seen, or an empty text
   */
  void add(String clip, String element) {
    if (!begun.isEmpty() || !clip.equals(openClip)) {
      closeClip();
    }
    while (!begun.isEmpty()) {
      content.append("<g id=\"").append(unique(begun.removeFirst())).append("\">\n");
    }
    if (!clip.equals(openClip)) {
      String id = clips.computeIfAbsent(clip, unused -> prefix + "clip-" + (clips.size() + 1));
      content.append("<g clip-path=\"url(#").append(id).append(")\">\n");
      openClip = clip;
    }
    content.append(element).append('\n');
  }

  /** Notes the letters of a text, which the file has to bring along. */
  void use(String text, boolean isBold) {
    letters.use(text, isBold);
  }

  private void closeClip() {
    if (!openClip.isEmpty()) {
      content.append("</g>\n");
      openClip = "";
    }
  }

  private String unique(String name) {
    int count = names.merge(name, 1, Integer::sum);
    return prefix + (count == 1 ? name : name + "--" + count);
  }

  /** Everything, with the paths that it is clipped to before it. */
  String content() {
    closeClip();
    StringBuilder all = new StringBuilder();
    if (!clips.isEmpty()) {
      all.append("<defs>\n");
      clips.forEach(
          (path, id) ->
              all.append("<clipPath id=\"")
                  .append(id)
                  .append("\"><path d=\"")
                  .append(path)
                  .append("\"/></clipPath>\n"));
      all.append("</defs>\n");
    }
    return all.append(content).toString();
  }

  /** A number with two decimals at most. */
  static String number(double value) {
    String text = String.format(Locale.ROOT, "%.2f", value);
    text = text.replaceAll("\\.?0+$", "");
    return text.equals("-0") || text.isEmpty() ? "0" : text;
  }
}
