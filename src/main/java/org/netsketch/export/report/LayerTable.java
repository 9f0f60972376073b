package org.netsketch.export.report;

import org.netsketch.export.Markup;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;
import org.netsketch.text.Messages;

/** The network as formulas, a layer a line, and the arithmetic of its parameters. */
final class LayerTable {
  private final Report report;
  private final Architecture shape;
  private final HtmlPage page;

  private LayerTable(Report report, HtmlPage page) {
    this.report = report;
    this.page = page;
    shape = report.data().parameters().architecture();
  }

  static void write(Report report, HtmlPage page) {
    new LayerTable(report, page).write();
  }

  private void write() {
    Messages messages = report.messages();
    page.markup("<div class=\"wide\">\n<table>\n<thead>\n<tr>");
    for (String head : new String[] {"layer", "formula", "activation"}) {
      page.element("th", messages.get("report.layers." + head), "scope", "col");
    }
    page.element("th", messages.get("report.layers.count"), "scope", "col", "class", "number");
    page.markup("</tr>\n</thead>\n<tbody>\n");
    for (int layer = 0; layer < shape.depth(); layer++) {
      Activation activation = activation(layer);
      String name = messages.name("activation", activation.id());
      page.markup("<tr>").element("th", Integer.toString(layer + 1), "scope", "row");
      page.markup("<td class=\"formula\">" + formula(layer) + "</td>");
      page.element("td", name).element("td", arithmetic(layer), "class", "number").close("tr");
    }
    page.markup("</tbody>\n<tfoot>\n<tr>");
    page.element("th", messages.get("report.layers.all"), "scope", "row", "colspan", "3");
    page.element("td", Integer.toString(shape.parameterCount()), "class", "number").close("tr");
    page.markup("</tfoot>\n</table>\n</div>\n");
    ScaleTable.write(report, page);
  }

  private Activation activation(int layer) {
    return shape.layers().get(layer).activation();
  }

  private String arithmetic(int layer) {
    int units = shape.unitsOf(layer);
    return shape.inputsOf(layer)
        + " · "
        + units
        + " + "
        + units
        + " = "
        + shape.parameterCount(layer);
  }

  /** a = f(W x + b), with the layer's number where there are several. */
  private String formula(int layer) {
    boolean last = layer == shape.depth() - 1;
    String before = layer == 0 ? input() : symbol("a", layer);
    String left = last ? output() : symbol("a", layer + 1);
    String inner = matrix("W", layer + 1) + " " + before + " + " + symbol("b", layer + 1);
    page.letters().use("ŷ()=+⁽⁾σ,", false);
    return left + " = " + applied(activation(layer), inner);
  }

  private String input() {
    return ScaleTable.inputsAreStandardized(report) ? ScaleTable.STANDARD_INPUT : "<i>x</i>";
  }

  private String output() {
    return ScaleTable.targetsAreStandardized(report) ? ScaleTable.STANDARD_OUTPUT : "<i>ŷ</i>";
  }

  private String symbol(String letter, int layer) {
    return "<i>" + letter + "</i>" + index(layer);
  }

  private String matrix(String letter, int layer) {
    return "<b>" + letter + "</b>" + index(layer);
  }

  private String index(int layer) {
    return shape.depth() == 1 ? "" : "<sup>(" + layer + ")</sup>";
  }

  private static String applied(Activation activation, String inner) {
    return switch (activation.id()) {
      case "identity" -> inner;
      case "relu" -> "max(0, " + inner + ")";
      case "sigmoid" -> "<i>σ</i>(" + inner + ")";
      default -> Markup.escaped(activation.id()) + "(" + inner + ")";
    };
  }
}
