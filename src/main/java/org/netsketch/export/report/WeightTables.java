package org.netsketch.export.report;

import java.util.List;
import org.netsketch.figure.NumberText;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Parameters;
import org.netsketch.text.Messages;

/** The weights and biases, a table a layer and a line a unit, unless they are too many to read. */
final class WeightTables {
  private static final int MOST_PARAMETERS = 200;

  /** More columns do not stand beside each other on paper. */
  private static final int MOST_INPUTS = 10;

  private WeightTables() {}

  static void write(Report report, HtmlPage page) {
    Messages messages = report.messages();
    Parameters parameters = report.data().parameters();
    Architecture shape = parameters.architecture();
    if (shape.parameterCount() >= MOST_PARAMETERS) {
      page.element("p", messages.get("report.tooMany", Integer.toString(shape.parameterCount())));
      return;
    }
    for (int layer = 0; layer < shape.depth(); layer++) {
      write(report, layer, page);
    }
  }

  private static void write(Report report, int layer, HtmlPage page) {
    Messages messages = report.messages();
    Parameters parameters = report.data().parameters();
    Architecture shape = parameters.architecture();
    int inputs = shape.inputsOf(layer);
    List<String> names = report.data().rows().inputNames();
    boolean beside = inputs <= MOST_INPUTS;
    page.markup("<div class=\"wide weights" + (beside ? "" : " dense") + "\">\n<table>\n");
    page.element("caption", messages.get("report.layer", Integer.toString(layer + 1)));
    page.markup("<thead>\n<tr>").element("th", messages.get("report.unit"), "scope", "col");
    for (int input = 0; input < inputs; input++) {
      String name = layer == 0 ? names.get(input) : Integer.toString(input + 1);
      page.element("th", messages.get("report.weightOf", name), "scope", "col", "class", "number");
    }
    page.element("th", messages.get("report.bias"), "scope", "col", "class", "number");
    page.markup("</tr>\n</thead>\n<tbody>\n");
    for (int unit = 0; unit < shape.unitsOf(layer); unit++) {
      page.markup("<tr>").element("th", Integer.toString(unit + 1), "scope", "row");
      for (int input = 0; input < inputs; input++) {
        cell(parameters.weight(layer, unit, input), page);
      }
      cell(parameters.bias(layer, unit), page);
      page.close("tr");
    }
    page.markup("</tbody>\n</table>\n</div>\n");
  }

  private static void cell(double value, HtmlPage page) {
    page.element("td", NumberText.error(value), "class", "number");
  }
}
