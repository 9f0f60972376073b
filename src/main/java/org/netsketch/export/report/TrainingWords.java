package org.netsketch.export.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.netsketch.file.Constant;
import org.netsketch.nn.Loss;
import org.netsketch.text.Messages;
import org.netsketch.train.Optimizer;
import org.netsketch.train.Regularization;
import org.netsketch.train.Schedule;
import org.netsketch.train.Sgd;
import org.netsketch.train.StopRule;
import org.netsketch.train.TrainingPlan;

/** What a report says of the training: loss, optimizer, batches, penalties, end and seed. */
final class TrainingWords {
  private final Report report;
  private final Messages messages;
  private final TrainingPlan plan;
  private final List<String> sentences = new ArrayList<>();

  private TrainingWords(Report report) {
    this.report = report;
    messages = report.messages();
    plan = report.experiment().training();
  }

  static List<String> of(Report report) {
    TrainingWords words = new TrainingWords(report);
    words.loss();
    words.optimizer();
    words.schedule();
    words.batches();
    words.regularization();
    words.end();
    words.say("seed", Integer.toString(report.experiment().seed()));
    return words.sentences;
  }

  private void say(String key, String... values) {
    sentences.add(messages.get("report.training." + key, (Object[]) values));
  }

  private void loss() {
    if (plan.loss() instanceof Loss.Huber huber) {
      say("loss.huber", ReportPage.number(huber.delta()));
    } else {
      say("loss." + plan.loss().id());
    }
  }

  private void optimizer() {
    Optimizer optimizer = plan.optimizer();
    String name = messages.get("report.optimizer." + optimizer.id());
    String rate = ReportPage.number(optimizer.learningRate());
    String constants =
        Constant.of(optimizer).stream()
            .filter(constant -> constant.value() != 0.0)
            .map(
                constant ->
                    symbol(constant) + "\u00a0=\u00a0" + ReportPage.number(constant.value()))
            .collect(Collectors.joining(messages.get("report.comma")));
    if (constants.isEmpty()) {
      say("optimizer", name, rate);
    } else {
      say("optimizerWith", name, rate, constants);
    }
    if (optimizer instanceof Sgd sgd && sgd.nesterov()) {
      say("nesterov");
    }
  }

  /** The letter of a constant: the last word of its name. */
  private String symbol(Constant<Optimizer> constant) {
    String name = messages.get("constant." + constant.key());
    return name.substring(name.lastIndexOf(' ') + 1);
  }

  private void schedule() {
    Schedule schedule = plan.schedule();
    if (schedule instanceof Schedule.Step step) {
      say("step", Integer.toString(step.stepSize()), ReportPage.number(step.gamma()));
    } else if (schedule instanceof Schedule.Exponential exponential) {
      say("exponential", ReportPage.number(exponential.gamma()));
    } else if (schedule instanceof Schedule.Cosine cosine) {
      int epochs = cosine.tMax() == Schedule.WHOLE_RUN ? plan.epochs() : cosine.tMax();
      say("cosine", Integer.toString(epochs), ReportPage.number(cosine.etaMin()));
    }
  }

  private void batches() {
    int rows = report.data().preparation().split().trainingRows().length;
    int batch = plan.batchSizeFor(rows);
    if (batch == rows) {
      say("fullBatch");
      return;
    }
    say("batch", Integer.toString(batch), Integer.toString((rows + batch - 1) / batch));
    say(plan.shuffle() ? "shuffled" : "inOrder");
  }

  private void regularization() {
    Regularization regularization = plan.regularization();
    if (regularization.l1() > 0.0) {
      say("l1", ReportPage.number(regularization.l1()));
    }
    if (regularization.l2() > 0.0) {
      say("l2", ReportPage.number(regularization.l2()));
    }
    if (Double.isFinite(regularization.gradientClip())) {
      say("clip", ReportPage.number(regularization.gradientClip()));
    }
  }

  private void patience(StopRule.Patience rule) {
    boolean validated = report.data().preparation().split().validationRows().length > 0;
    say(validated ? "patienceOfValidation" : "patience", Integer.toString(rule.epochs()));
    if (rule.restoreBest()) {
      say("restoreBest");
    }
  }

  private void end() {
    StopRule stop = plan.stop();
    say("epochs", Integer.toString(plan.epochs()));
    stop.targetLoss().ifPresent(loss -> say("target", ReportPage.number(loss)));
    stop.patience().ifPresent(this::patience);
    stop.rising().ifPresent(rule -> say("rising", Integer.toString(rule.window() - 1)));
  }
}
