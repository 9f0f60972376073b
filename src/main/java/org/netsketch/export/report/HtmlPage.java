package org.netsketch.export.report;

import java.util.List;
import java.util.Set;
import org.netsketch.export.Letters;
import org.netsketch.export.Markup;
import org.netsketch.text.Language;

/** The text of a page as it grows, with the letters that it needs. */
final class HtmlPage {
  private static final Set<String> BOLD = Set.of("h1", "h2", "th", "summary");

  private final StringBuilder content = new StringBuilder();
  private final Letters letters = new Letters();

  Letters letters() {
    return letters;
  }

  /** Markup as it is. */
  HtmlPage markup(String markup) {
    content.append(markup);
    return this;
  }

  /**
   * Begins an element.
   *
   * @param attributes names and values by turns
   */
  HtmlPage open(String tag, String... attributes) {
    content.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      content
          .append(' ')
          .append(attributes[i])
          .append("=\"")
          .append(Markup.escaped(attributes[i + 1]))
          .append('"');
    }
    content.append('>');
    return this;
  }

  /** Ends an element. */
  HtmlPage close(String tag) {
    content.append("</").append(tag).append(">\n");
    return this;
  }

  /** An element with a text in it. */
  HtmlPage element(String tag, String text, String... attributes) {
    open(tag, attributes);
    letters.use(text, BOLD.contains(tag));
    content.append(Markup.escaped(text));
    return close(tag);
  }

  /** A paragraph of sentences; Chinese has no space between them. */
  HtmlPage sentences(List<String> sentences, Language language) {
    return element("p", String.join(language == Language.ZH ? "" : " ", sentences));
  }

  /** A program or a file, as it is; of its letters those that monospaced faces may lack. */
  HtmlPage code(String text) {
    letters.use(text.replaceAll("\\p{ASCII}+", ""), false);
    content.append("<pre><code>").append(Markup.escaped(text)).append("</code></pre>\n");
    return this;
  }

  String content() {
    return content.toString();
  }
}
