package org.netsketch.export.report;

import java.util.List;
import org.netsketch.data.DataPlan.Standardize;
import org.netsketch.data.Dataset;
import org.netsketch.data.Standardizer;
import org.netsketch.figure.ScaleText;
import org.netsketch.text.Messages;

/** How the data are standardized on their way into the network and out of it, column by column. */
final class ScaleTable {
  /** A standardized input, x̃. */
  static final String STANDARD_INPUT = "<i class=\"tilde\">x</i>";

  /** What a network gives of standardized targets, ỹ. */
  static final String STANDARD_OUTPUT = "<i class=\"tilde\">y</i>";

  /** More columns are not read one by one. */
  private static final int MOST_COLUMNS = 20;

  private ScaleTable() {}

  static boolean inputsAreStandardized(Report report) {
    return report.experiment().data().standardize() != Standardize.NONE;
  }

  static boolean targetsAreStandardized(Report report) {
    return report.experiment().data().standardize() == Standardize.INPUTS_AND_TARGETS
        && !report.data().rows().hasClasses();
  }

  /** Writes the formulas and the numbers; nothing where data are taken as they are. */
  static void write(Report report, HtmlPage page) {
    if (!inputsAreStandardized(report)) {
      return;
    }
    page.letters().use("xyŷμσ()=−+/", false);
    page.markup("<p class=\"formula\">" + STANDARD_INPUT + " = (<i>x</i> − <i>μ</i>) / <i>σ</i>");
    if (targetsAreStandardized(report)) {
      page.markup(",\u2003<i>ŷ</i> = <i>μ</i> + <i>σ</i> " + STANDARD_OUTPUT);
    }
    page.markup("</p>\n");
    Dataset rows = report.data().rows();
    int targets = targetsAreStandardized(report) ? rows.outputs() : 0;
    if (rows.features() + targets > MOST_COLUMNS) {
      return;
    }
    Messages messages = report.messages();
    page.markup("<div class=\"wide\">\n<table>\n<thead>\n<tr>");
    page.element("th", messages.get("report.scale.column"), "scope", "col");
    page.element("th", messages.get("report.scale.mean"), "scope", "col", "class", "number");
    page.element("th", messages.get("report.scale.deviation"), "scope", "col", "class", "number");
    page.markup("</tr>\n</thead>\n<tbody>\n");
    columns(rows.inputNames(), report.data().preparation().inputScale(), page);
    if (targets > 0) {
      columns(rows.targetNames(), report.data().preparation().targetScale(), page);
    }
    page.markup("</tbody>\n</table>\n</div>\n");
  }

  private static void columns(List<String> names, Standardizer scale, HtmlPage page) {
    for (int column = 0; column < names.size(); column++) {
      ScaleText text = ScaleText.of(scale, column);
      page.markup("<tr>").element("th", names.get(column), "scope", "row");
      page.element("td", text.meanText(), "class", "number");
      page.element("td", text.deviationText(), "class", "number").close("tr");
    }
  }
}
