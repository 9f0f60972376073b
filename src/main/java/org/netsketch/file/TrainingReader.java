package org.netsketch.file;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Loss;
import org.netsketch.nn.Softmax;
import org.netsketch.train.NetworkPlan;
import org.netsketch.train.Optimizer;
import org.netsketch.train.Regularization;
import org.netsketch.train.Schedule;
import org.netsketch.train.Sgd;
import org.netsketch.train.StopRule;
import org.netsketch.train.TrainingPlan;

/** Reads {@code training}: the loss, and how it is made small. */
final class TrainingReader {
  /** The most epochs. */
  static final int MOST_EPOCHS = 10_000_000;

  static final int DEFAULT_EPOCHS = 100;
  static final int DEFAULT_BATCH = 32;

  private TrainingReader() {}

  static TrainingPlan read(JsonPlace training, NetworkPlan network) {
    training.object(
        "loss",
        "delta",
        "optimizer",
        "schedule",
        "batchSize",
        "shuffle",
        "l1",
        "l2",
        "gradientClip",
        "epochs",
        "stop");
    Loss loss =
        loss(training, network.layers().get(network.layers().size() - 1).shape().activation());
    Optimizer optimizer =
        training.find(
            "optimizer", OptimizerReader::read, new Sgd(Sgd.DEFAULT_LEARNING_RATE, 0.0, false));
    Schedule schedule = training.find("schedule", ScheduleReader::read, new Schedule.Constant());
    return new TrainingPlan(
        loss,
        optimizer,
        schedule,
        training.find("batchSize", TrainingReader::batchSize, DEFAULT_BATCH),
        training.flag("shuffle", true),
        regularization(training),
        training.integer("epochs", 0, MOST_EPOCHS, DEFAULT_EPOCHS),
        training.find("stop", TrainingReader::stop, StopRule.NEVER));
  }

  private static Loss loss(JsonPlace training, Activation output) {
    if (!training.has("loss")) {
      training.forbid("delta", "deltaWithout");
      return output instanceof Softmax ? new Loss.CrossEntropy() : new Loss.MeanSquaredError();
    }
    JsonPlace place = training.get("loss");
    Loss loss = namedLoss(training, place);
    if (!loss.accepts(output)) {
      throw place.error("lossNotFor", loss.id(), output.id(), acceptedOutputs(loss));
    }
    return loss;
  }

  private static Loss namedLoss(JsonPlace training, JsonPlace place) {
    JsonPlace name = place.isText() ? place : lossObject(place).get("name");
    JsonPlace constants = place.isText() ? training : place;
    Loss loss = name.choice(Loss.all(), Loss::id);
    if (!place.isText()) {
      training.forbid("delta", "deltaTwice");
    }
    if (loss instanceof Loss.Huber) {
      return new Loss.Huber(constants.number("delta", Range.POSITIVE, Loss.Huber.DEFAULT_DELTA));
    }
    constants.forbid("delta", "deltaWithout");
    return loss;
  }

  private static String acceptedOutputs(Loss loss) {
    return String.join(
        ", ", Activation.all().stream().filter(loss::accepts).map(Activation::id).toList());
  }

  private static JsonPlace lossObject(JsonPlace place) {
    if (!place.node().isObject()) {
      throw place.error("notALoss", Shown.value(place.node()));
    }
    return place.object("name", "delta");
  }

  private static int batchSize(JsonPlace place) {
    if (place.isText()) {
      place.choice(List.of("full"), name -> name);
      return TrainingPlan.FULL_BATCH;
    }
    if (!place.node().isNumber()) {
      throw place.error("notABatchSize", Shown.value(place.node()));
    }
    return place.integer(1, Integer.MAX_VALUE);
  }

  private static Regularization regularization(JsonPlace training) {
    return new Regularization(
        training.number("l1", Range.NOT_NEGATIVE, 0.0),
        training.number("l2", Range.NOT_NEGATIVE, 0.0),
        training.number("gradientClip", Range.POSITIVE, Double.POSITIVE_INFINITY));
  }

  private static StopRule stop(JsonPlace stop) {
    stop.object("targetLoss", "patience", "minDelta", "restoreBest", "rising");
    List<String> rules = List.of("targetLoss", "patience", "rising");
    if (!stop.has("patience")) {
      stop.forbid("minDelta", "onlyWithPatience");
      stop.forbid("restoreBest", "onlyWithPatience");
    }
    if (rules.stream().noneMatch(stop::has)) {
      throw stop.error("noneOfKeys", String.join(", ", rules));
    }
    OptionalDouble target =
        stop.has("targetLoss")
            ? OptionalDouble.of(stop.get("targetLoss").number(Range.NOT_NEGATIVE))
            : OptionalDouble.empty();
    Optional<StopRule.Patience> patience =
        stop.find("patience")
            .map(epochs -> epochs.integer(0, MOST_EPOCHS))
            .map(
                epochs ->
                    new StopRule.Patience(
                        epochs,
                        stop.number("minDelta", Range.NOT_NEGATIVE, 0.0),
                        stop.flag("restoreBest", false)));
    return new StopRule(target, patience, stop.find("rising").map(TrainingReader::rising));
  }

  private static StopRule.Rising rising(JsonPlace rising) {
    rising.object("window", "after");
    return new StopRule.Rising(
        rising.integer("window", 2, MOST_EPOCHS, StopRule.Rising.USUAL.window()),
        rising.integer("after", 0, MOST_EPOCHS, StopRule.Rising.USUAL.after()));
  }
}
