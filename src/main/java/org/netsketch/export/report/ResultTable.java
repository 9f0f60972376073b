package org.netsketch.export.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.netsketch.data.DataPlan.Standardize;
import org.netsketch.data.Dataset;
import org.netsketch.figure.NumberText;
import org.netsketch.nn.Loss;
import org.netsketch.text.Messages;
import org.netsketch.train.Baseline;
import org.netsketch.train.History;
import org.netsketch.train.History.Quantity;
import org.netsketch.train.StopReason;

/** What came out: how the run ended, the errors before and after, and the line to beat. */
final class ResultTable {
  /** An equation with more inputs is no longer read. */
  private static final int MOST_TERMS = 6;

  private final Report report;
  private final Messages messages;
  private final HtmlPage page;

  private ResultTable(Report report, HtmlPage page) {
    this.report = report;
    this.page = page;
    messages = report.messages();
  }

  static void write(Report report, HtmlPage page) {
    ResultTable table = new ResultTable(report, page);
    table.ending();
    table.table();
    report.data().baseline().ifPresent(table::equations);
  }

  private void ending() {
    String epochs = Integer.toString(report.epochs());
    List<String> sentences = new ArrayList<>();
    report
        .stopped()
        .filter(reason -> reason != StopReason.INTERRUPTED)
        .map(reason -> messages.get("report.stopped." + reason.id(), epochs))
        .ifPresent(sentences::add);
    if (report.data().isGivenBack()) {
      sentences.add(messages.get("report.restored", Integer.toString(report.data().epoch())));
    }
    if (!sentences.isEmpty()) {
      page.sentences(sentences, report.language());
    }
  }

  private void table() {
    History history = report.data().history();
    Optional<Baseline> baseline = report.data().baseline();
    page.markup("<div class=\"wide\">\n<table>\n<thead>\n<tr><td></td>");
    head(messages.get("report.epoch", "0"));
    head(messages.get("report.epoch", Integer.toString(report.data().epoch())));
    if (baseline.isPresent()) {
      head(messages.get("report.leastSquares"));
    }
    page.markup("</tr>\n</thead>\n<tbody>\n");
    for (Quantity quantity : Quantity.values()) {
      if (history.has(quantity) && isShown(quantity)) {
        page.markup("<tr>").element("th", name(quantity), "scope", "row");
        cell(value(quantity, history.get(quantity, 0)));
        cell(value(quantity, history.get(quantity, report.data().epoch())));
        baseline.ifPresent(line -> cell(level(quantity, line)));
        page.close("tr");
      }
    }
    page.markup("</tbody>\n</table>\n</div>\n");
  }

  private void head(String text) {
    page.element("th", text, "scope", "col", "class", "number");
  }

  private void cell(String text) {
    page.element("td", text, "class", "number");
  }

  /** The loss is not said twice, and of classes the share that is right says more. */
  private boolean isShown(Quantity quantity) {
    boolean squares = quantity == Quantity.MSE || quantity == Quantity.VALIDATION_MSE;
    return !squares || (!report.data().rows().hasClasses() && !lossIsMse());
  }

  /** Whether the loss is the mean squared error in the targets' own units. */
  private boolean lossIsMse() {
    return report.experiment().training().loss() instanceof Loss.MeanSquaredError
        && report.experiment().data().standardize() != Standardize.INPUTS_AND_TARGETS;
  }

  private String name(Quantity quantity) {
    boolean validation = quantity.id().startsWith("validation");
    String part = messages.get(validation ? "figure.validation" : "figure.training");
    String of =
        switch (quantity) {
          case LOSS, VALIDATION_LOSS -> report.data().lossName(messages);
          case MSE, VALIDATION_MSE -> messages.name("loss", "mse");
          case ACCURACY, VALIDATION_ACCURACY -> messages.get("window.accuracy");
        };
    boolean standard =
        ScaleTable.targetsAreStandardized(report)
            && (quantity == Quantity.LOSS || quantity == Quantity.VALIDATION_LOSS);
    return messages.get(standard ? "report.rowOfStandardized" : "report.rowOf", of, part);
  }

  private static String value(Quantity quantity, double value) {
    boolean share = quantity == Quantity.ACCURACY || quantity == Quantity.VALIDATION_ACCURACY;
    return share ? NumberText.fixed(100.0 * value, 1) + " %" : NumberText.error(value);
  }

  private String level(Quantity quantity, Baseline baseline) {
    boolean loss = quantity == Quantity.LOSS || quantity == Quantity.VALIDATION_LOSS;
    if (loss && !lossIsMse()) {
      return "–";
    }
    boolean training = quantity == Quantity.LOSS || quantity == Quantity.MSE;
    return NumberText.error(training ? baseline.mse() : baseline.validationMse());
  }

  private void equations(Baseline baseline) {
    Dataset rows = report.data().rows();
    if (rows.features() > MOST_TERMS) {
      return;
    }
    for (int output = 0; output < rows.outputs(); output++) {
      StringBuilder equation = new StringBuilder(rows.targetNames().get(output)).append(" = ");
      for (int input = 0; input < rows.features(); input++) {
        double factor = baseline.coefficients()[output][input];
        equation
            .append(input == 0 ? NumberText.error(factor) : signed(factor))
            .append(' ')
            .append(rows.inputNames().get(input));
      }
      equation.append(signed(baseline.intercepts()[output]));
      page.element("p", messages.get("report.line", equation.toString()));
    }
  }

  private static String signed(double value) {
    return (value < 0.0 ? " − " : " + ") + NumberText.error(Math.abs(value));
  }
}
