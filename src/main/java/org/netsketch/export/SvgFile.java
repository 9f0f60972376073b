package org.netsketch.export;

import java.nio.charset.StandardCharsets;
import org.netsketch.file.Enclosure;

/**
 * A figure as an SVG file: texts as texts with the letters that they need, a group with a name for
 * each part, sizes in millimetres, and the experiment among its metadata.
 */
final class SvgFile {
  /** Faces that a reader may have where it does not take the enclosed one. */
  private static final String FACES =
      "'Inter Tabular', Inter, 'Helvetica Neue', Helvetica, Arial, 'Liberation Sans',"
          + " 'Noto Sans SC', 'Noto Sans CJK SC', 'Source Han Sans SC', 'PingFang SC',"
          + " 'Microsoft YaHei', 'WenQuanYi Micro Hei', sans-serif";

  private SvgFile() {}

  static byte[] of(PrintedFigure printed) {
    Letters letters = new Letters();
    SvgPage page = new SvgPage("", letters);
    printed.draw(new SvgGraphics(page));
    Print print = printed.print();
    StringBuilder svg = new StringBuilder();
    svg.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
        .append("<svg xmlns=\"http://www.w3.org/2000/svg\"")
        .append(" xmlns:xlink=\"http://www.w3.org/1999/xlink\" version=\"1.1\"")
        .append(" width=\"")
        .append(SvgPage.number(print.width()))
        .append("mm\"")
        .append(" height=\"")
        .append(SvgPage.number(printed.height()))
        .append("mm\"")
        .append(viewBox(printed))
        .append(" xml:lang=\"")
        .append(printed.languageTag())
        .append('"')
        .append(" font-family=\"")
        .append(FACES)
        .append("\">\n");
    if (!printed.title().isBlank()) {
      svg.append("<title>").append(Markup.escaped(printed.title())).append("</title>\n");
    }
    for (Enclosure.Part part : Enclosure.Part.values()) {
      printed.enclosed().part(part).ifPresent(text -> enclose(part, text, svg));
    }
    svg.append("<style>\n")
        .append(letters.styles())
        .append("</style>\n")
        .append(page.content())
        .append("</svg>\n");
    return svg.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void enclose(Enclosure.Part part, String text, StringBuilder svg) {
    svg.append("<metadata id=\"")
        .append(part.keyword())
        .append("\"><![CDATA[")
        .append(text.replace("]]>", "]]]]><![CDATA[>"))
        .append("]]></metadata>\n");
  }

  /** What is seen: the figure in its own units. */
  static String viewBox(PrintedFigure printed) {
    Print print = printed.print();
    return " viewBox=\"0 0 "
        + SvgPage.number(print.units(print.width()))
        + " "
        + SvgPage.number(print.units(printed.height()))
        + "\"";
  }
}
