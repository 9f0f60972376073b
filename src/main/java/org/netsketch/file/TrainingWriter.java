package org.netsketch.file;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.netsketch.nn.Loss;
import org.netsketch.train.Optimizer;
import org.netsketch.train.Schedule;
import org.netsketch.train.Sgd;
import org.netsketch.train.StopRule;
import org.netsketch.train.TrainingPlan;

/** Writes {@code training}: the counterpart of {@link TrainingReader}. */
final class TrainingWriter {
  private TrainingWriter() {}

  static void write(JsonPage page, TrainingPlan training) throws IOException {
    page.open("training").put("loss", training.loss().id());
    if (training.loss() instanceof Loss.Huber huber) {
      page.putUnless(Loss.Huber.DEFAULT_DELTA, "delta", huber.delta());
    }
    optimizer(page, training.optimizer());
    schedule(page, training.schedule());
    if (training.batchSize() == TrainingPlan.FULL_BATCH) {
      page.put("batchSize", "full");
    } else {
      page.put("batchSize", training.batchSize());
    }
    page.put("shuffle", training.shuffle())
        .putUnless(0.0, "l1", training.regularization().l1())
        .putUnless(0.0, "l2", training.regularization().l2())
        .putUnless(
            Double.POSITIVE_INFINITY, "gradientClip", training.regularization().gradientClip())
        .put("epochs", training.epochs());
    if (!training.stop().equals(StopRule.NEVER)) {
      stop(page, training.stop());
    }
    page.end();
  }

  private static void optimizer(JsonPage page, Optimizer optimizer) throws IOException {
    page.open("optimizer")
        .put("name", optimizer.id())
        .put("learningRate", optimizer.learningRate());
    Constant.write(
        page,
        Constant.of(optimizer),
        Constant.of(usual(Optimizer.all(), optimizer, Optimizer::id)));
    if (optimizer instanceof Sgd sgd && sgd.nesterov()) {
      page.put("nesterov", true);
    }
    page.end();
  }

  private static void schedule(JsonPage page, Schedule schedule) throws IOException {
    if (schedule instanceof Schedule.Constant) {
      return;
    }
    page.open("schedule").put("name", schedule.id());
    Constant.write(
        page, Constant.of(schedule), Constant.of(usual(Schedule.all(), schedule, Schedule::id)));
    page.end();
  }

  private static <T> T usual(List<T> all, T rule, Function<T, String> id) {
    return all.stream()
        .filter(one -> id.apply(one).equals(id.apply(rule)))
        .findFirst()
        .orElseThrow();
  }

  private static void stop(JsonPage page, StopRule stop) throws IOException {
    page.open("stop");
    if (stop.targetLoss().isPresent()) {
      page.put("targetLoss", stop.targetLoss().getAsDouble());
    }
    if (stop.patience().isPresent()) {
      StopRule.Patience patience = stop.patience().get();
      page.put("patience", patience.epochs())
          .putUnless(0.0, "minDelta", patience.minDelta())
          .put("restoreBest", patience.restoreBest());
    }
    if (stop.rising().isPresent()) {
      StopRule.Rising rising = stop.rising().get();
      page.open("rising").put("window", rising.window()).put("after", rising.after()).end();
    }
    page.end();
  }
}
