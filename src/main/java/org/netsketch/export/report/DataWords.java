package org.netsketch.export.report;

import java.util.ArrayList;
import java.util.List;
import org.netsketch.data.DataPlan;
import org.netsketch.data.DataSource;
import org.netsketch.data.Dataset;
import org.netsketch.data.Split;
import org.netsketch.text.Messages;

/** What a report says of the data: where they come from, and how they are divided. */
final class DataWords {
  /** So many names are listed; more are counted. */
  private static final int MOST_NAMES = 8;

  private final Messages messages;
  private final Split split;
  private final List<String> sentences = new ArrayList<>();

  private DataWords(Report report) {
    messages = report.messages();
    split = report.data().preparation().split();
  }

  static List<String> of(Report report) {
    DataWords words = new DataWords(report);
    DataPlan plan = report.experiment().data();
    words.source(plan.source());
    words.parts(plan.validation().pick());
    words.columns(plan.source());
    if (plan.standardize() != DataPlan.Standardize.NONE) {
      boolean all = plan.standardize() == DataPlan.Standardize.INPUTS_AND_TARGETS;
      words.say(all ? "standardize.all" : "standardize.inputs");
    }
    return words.sentences;
  }

  private void say(String key, String... values) {
    sentences.add(messages.get("report.data." + key, (Object[]) values));
  }

  private void source(DataSource source) {
    String rows = Integer.toString(split.all().size());
    if (source instanceof DataSource.Function function) {
      function(function, rows);
    } else if (source instanceof DataSource.Shape shape) {
      String name = messages.name("source", shape.shape().id());
      say("shape", rows, name, ReportPage.number(shape.noise()));
    } else {
      if (source instanceof DataSource.Csv table) {
        say("csv", rows, table.file());
      } else if (source instanceof DataSource.Bundled bundled) {
        say("bundled", rows, messages.name("source", bundled.set().id()));
      } else {
        say("points", rows);
      }
    }
  }

  private void function(DataSource.Function function, String rows) {
    List<String> ends = new ArrayList<>();
    for (int input = 0; input < function.from().size(); input++) {
      ends.add(ReportPage.number(function.from().get(input)));
      ends.add(ReportPage.number(function.to().get(input)));
    }
    String y = function.expression().text();
    if (ends.size() == 2) {
      say("function", rows, y, ends.get(0), ends.get(1));
    } else {
      say("functionOfTwo", rows, y, ends.get(0), ends.get(1), ends.get(2), ends.get(3));
    }
    say(function.positions() == DataSource.Positions.EVEN ? "even" : "random");
    DataSource.Noise noise = function.noise();
    switch (noise.kind()) {
      case NONE -> say("noNoise");
      case NORMAL -> say("normal", ReportPage.number(noise.scale()));
      case UNIFORM -> say("uniform", ReportPage.number(noise.scale()));
    }
    if (noise.shared() && noise.kind() != DataSource.Noise.Kind.NONE) {
      say("shared");
    }
  }

  /** A function and a shape have said theirs. */
  private void columns(DataSource source) {
    if (source instanceof DataSource.Function || source instanceof DataSource.Shape) {
      return;
    }
    Dataset rows = split.all();
    String inputs = listed(rows.inputNames(), "inputs");
    if (rows.hasClasses()) {
      say("toClass", inputs, listed(rows.classes(), "classes"));
    } else {
      say("toQuantity", inputs, listed(rows.targetNames(), "targets"));
    }
  }

  private String listed(List<String> names, String counted) {
    return names.size() <= MOST_NAMES
        ? String.join(messages.get("report.comma"), names)
        : messages.get("report.data." + counted, Integer.toString(names.size()));
  }

  private void parts(DataPlan.Pick pick) {
    String training = Integer.toString(split.trainingRows().length);
    String validation = Integer.toString(split.validationRows().length);
    if (split.validationRows().length == 0) {
      say("allTrained");
    } else if (pick == DataPlan.Pick.RANDOM) {
      say("someSetAside", training, validation);
    } else {
      say("lastSetAside", training, validation);
    }
  }
}
