package org.netsketch.export;

/** A figure as an SVG element in a page, which brings the letters along for all its figures. */
public final class InlineSvg {
  private InlineSvg() {}

  /**
   * The element.
   *
   * @param name that all ids of it begin with
   * @param label says to those who do not see it what it shows
   * @param letters takes those that it needs
   */
  public static String of(PrintedFigure printed, String name, String label, Letters letters) {
    SvgPage page = new SvgPage(name + "-", letters);
    printed.draw(new SvgGraphics(page));
    return "<svg xmlns=\"http://www.w3.org/2000/svg\""
        + " xmlns:xlink=\"http://www.w3.org/1999/xlink\""
        + SvgFile.viewBox(printed)
        + " role=\"img\" aria-label=\""
        + Markup.escaped(label)
        + "\">\n"
        + page.content()
        + "</svg>\n";
  }
}
