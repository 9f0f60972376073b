package org.netsketch.export.report;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Initializer;
import org.netsketch.nn.Parameters.LayerRules;
import org.netsketch.text.Messages;

/** What a report says of the network: its size, its first values, and what training leaves out. */
final class NetworkWords {
  private NetworkWords() {}

  static List<String> of(Report report) {
    Messages messages = report.messages();
    Architecture shape = report.data().parameters().architecture();
    List<String> sentences = new ArrayList<>();
    String parameters = Integer.toString(shape.parameterCount());
    sentences.add(
        shape.depth() == 1
            ? messages.get("report.network.plain", parameters)
            : messages.get("report.network.deep", Integer.toString(shape.depth() - 1), parameters));
    sentences.add(messages.get("report.network.count"));
    sentences.addAll(start(report, messages));
    for (int layer = 0; layer < shape.depth(); layer++) {
      double dropout = shape.layers().get(layer).dropout();
      if (dropout > 0.0) {
        String number = Integer.toString(layer + 1);
        sentences.add(messages.get("report.network.dropout", number, ReportPage.number(dropout)));
      }
    }
    return sentences;
  }

  private static List<String> start(Report report, Messages messages) {
    if (report.experiment().network().parameters().isPresent()) {
      return List.of(messages.get("report.network.given"));
    }
    List<LayerRules> rules = report.experiment().network().rules();
    Set<String> sentences = new LinkedHashSet<>();
    for (int layer = 0; layer < rules.size(); layer++) {
      String weights = name(rules.get(layer).weights(), messages);
      String bias = name(rules.get(layer).bias(), messages);
      boolean alike = rules.stream().distinct().count() == 1;
      sentences.add(
          alike
              ? messages.get("report.network.start", weights, bias)
              : messages.get("report.network.startOf", Integer.toString(layer + 1), weights, bias));
    }
    return List.copyOf(sentences);
  }

  private static String name(Initializer rule, Messages messages) {
    if (rule instanceof Initializer.Normal normal) {
      return messages.get(
          "report.rule.normal", ReportPage.number(normal.mean()), ReportPage.number(normal.sd()));
    }
    if (rule instanceof Initializer.Uniform uniform) {
      return messages.get(
          "report.rule.uniform",
          ReportPage.number(uniform.low()),
          ReportPage.number(uniform.high()));
    }
    if (rule instanceof Initializer.Constant constant) {
      return messages.get("report.rule.constant", ReportPage.number(constant.value()));
    }
    return messages.get("report.rule." + ((Initializer.Scheme) rule).id());
  }
}
