package org.netsketch.export.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.netsketch.export.Chart;
import org.netsketch.export.InlineSvg;
import org.netsketch.export.Markup;
import org.netsketch.export.Print;
import org.netsketch.export.PrintedFigure;
import org.netsketch.export.code.Twin;
import org.netsketch.figure.Caption;
import org.netsketch.figure.Outcome;
import org.netsketch.file.EnclosedExperiment;
import org.netsketch.file.Enclosure;
import org.netsketch.file.ShortDecimal;
import org.netsketch.text.Language;
import org.netsketch.text.LocalText;
import org.netsketch.text.Messages;
import org.netsketch.text.ProgramVersion;

/** The page of a report, from its title to the experiment that lies in it. */
final class ReportPage {
  private static final String STYLES = "/org/netsketch/assets/styles/report.css";

  /** A longer program is folded: it brings its data along. */
  private static final int MOST_LINES = 200;

  private final Report report;
  private final Path folder;
  private final Messages messages;
  private final HtmlPage page = new HtmlPage();

  private ReportPage(Report report, Path folder) {
    this.report = report;
    this.folder = folder;
    messages = report.messages();
  }

  static String of(Report report, Path folder) {
    ReportPage page = new ReportPage(report, folder);
    String body = page.body();
    return page.head() + body + "</html>\n";
  }

  private String head() {
    String language = report.language() == Language.ZH ? "zh-CN" : "en";
    return "<!DOCTYPE html>\n"
        + "<html xmlns=\"http://www.w3.org/1999/xhtml\" lang=\""
        + language
        + "\" xml:lang=\""
        + language
        + "\">\n<head>\n<meta charset=\"utf-8\"/>\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
        + "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
        + " style-src 'unsafe-inline'; font-src data:; img-src data:\"/>\n"
        + "<meta name=\"generator\" content=\"NetSketch "
        + Markup.escaped(ProgramVersion.text())
        + "\"/>\n<title>"
        + Markup.escaped(report.title())
        + "</title>\n<style>\n"
        + styles()
        + page.letters().styles()
        + "</style>\n</head>\n";
  }

  private static String styles() {
    try (InputStream in = ReportPage.class.getResourceAsStream(STYLES)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the file is a part of the program
    }
  }

  private String body() {
    page.markup("<body>\n<main>\n<header>\n").element("h1", report.title());
    page.element("p", subtitle(), "class", "subtitle");
    LocalText description = report.experiment().description();
    if (!description.in(report.language()).isBlank()) {
      page.element("p", description.in(report.language()));
    }
    page.markup("</header>\n");
    figure(Chart.FIT);
    page.element("h2", messages.get("report.data"));
    paragraph(DataWords.of(report));
    page.element("h2", messages.get("report.network"));
    paragraph(NetworkWords.of(report));
    LayerTable.write(report, page);
    figure(Chart.NETWORK);
    page.element("h2", messages.get("report.training"));
    paragraph(TrainingWords.of(report));
    page.element("h2", messages.get("report.results"));
    ResultTable.write(report, page);
    for (Chart chart : List.of(Chart.LOSS, Chart.GRADIENTS, Chart.NEURONS, Chart.ACTIVATIONS)) {
      figure(chart);
    }
    page.element("h2", messages.get("report.parameters"));
    WeightTables.write(report, page);
    program();
    enclose();
    return page.markup("</main>\n</body>\n").content();
  }

  private String subtitle() {
    String epochs = Integer.toString(report.epochs());
    return report.data().isGivenBack()
        ? messages.get("report.afterGivenBack", epochs, Integer.toString(report.data().epoch()))
        : messages.get("report.after", epochs);
  }

  private void paragraph(List<String> sentences) {
    page.sentences(sentences, report.language());
  }

  private void figure(Chart chart) {
    if (!chart.isThere(report.data())) {
      return;
    }
    String name =
        chart == Chart.FIT
            ? Outcome.of(report.data().rows()).name().toLowerCase(Locale.ROOT)
            : chart.id();
    String caption = messages.get("report.figure." + name, report.data().lossName(messages));
    Print print = Print.USUAL.of(chart).in(report.language()).with(new Caption(false, true));
    PrintedFigure printed = PrintedFigure.of(report.data(), print, folder);
    page.open("figure")
        .markup(InlineSvg.of(printed, chart.id(), caption, page.letters()))
        .element("figcaption", caption)
        .close("figure");
  }

  private void program() {
    String program = Twin.NUMPY.of(report.data().preparation(), report.language());
    long lines = program.lines().count();
    page.element("h2", messages.get("report.program"));
    page.element("p", messages.get("report.programIs"));
    if (lines <= MOST_LINES) {
      page.code(program);
    } else {
      folded(messages.get("report.programLines", Long.toString(lines)), program);
    }
  }

  private void enclose() {
    Enclosure enclosed = Enclosure.of(report.experiment(), report.data().rows(), folder);
    page.element("h2", messages.get("report.experiment"));
    page.element("p", messages.get("report.experimentIs"));
    folded(messages.get("report.experimentFile"), enclosed.experiment());
    page.markup(EnclosedExperiment.elements(enclosed));
    page.element("footer", messages.get("report.made", ProgramVersion.text()));
  }

  private void folded(String summary, String text) {
    page.open("details").element("summary", summary).code(text).close("details");
  }

  /** A number as it was given, with a minus sign before it. */
  static String number(double number) {
    return ShortDecimal.of(number).replaceFirst("^-", "−");
  }
}
