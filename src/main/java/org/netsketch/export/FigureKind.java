package org.netsketch.export;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.netsketch.text.InvalidInput;

/** What kind of file a figure is kept in; the name of the file says it. */
public enum FigureKind {
  /** Dots. */
  PNG,
  /** Lines and letters, to be changed in a drawing program or shown on a page of the web. */
  SVG,
  /** Lines and letters, for print. */
  PDF;

  /** What the names of such files end with. */
  public String extension() {
    return "." + name().toLowerCase(Locale.ROOT);
  }

  /** What the names end with, of all kinds. */
  public static List<String> extensions() {
    return Arrays.stream(values()).map(FigureKind::extension).toList();
  }

  /**
   * The kind of a file by its name.
   *
   * @throws InvalidInput if the name is not that of a figure
   */
  public static FigureKind of(Path file) {
    String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(kind -> name.endsWith(kind.extension()))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInput(
                    file.toString(), "notAFigureName", String.join(", ", extensions())));
  }

  /**
   * Sees to it, before long work is begun for it, that such a figure can be kept.
   *
   * @throws InvalidInput if it would have too many dots
   */
  public void check(PrintedFigure figure) {
    if (this == PNG) {
      figure.print().dots(figure.print().width(), figure.height());
    }
  }

  /** The bytes of a file; the same for the same figure. */
  public byte[] bytes(PrintedFigure figure) {
    return switch (this) {
      case PNG -> PngFile.of(figure);
      case SVG -> SvgFile.of(figure);
      case PDF -> PdfFile.of(figure);
    };
  }
}
