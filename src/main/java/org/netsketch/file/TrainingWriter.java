package org.netsketch.file;

import java.io.IOException;
import org.netsketch.nn.Loss;
import org.netsketch.train.Adagrad;
import org.netsketch.train.Adam;
import org.netsketch.train.AdamW;
import org.netsketch.train.Experiment.TrainingPlan;
import org.netsketch.train.NAdam;
import org.netsketch.train.Optimizer;
import org.netsketch.train.RmsProp;
import org.netsketch.train.Schedule;
import org.netsketch.train.Sgd;
import org.netsketch.train.StopRule;

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
    if (optimizer instanceof Sgd sgd) {
      page.putUnless(0.0, "momentum", sgd.momentum());
      if (sgd.nesterov()) {
        page.put("nesterov", true);
      }
    } else if (optimizer instanceof Adagrad adagrad) {
      page.putUnless(Adagrad.DEFAULT_EPSILON, "epsilon", adagrad.epsilon());
    } else if (optimizer instanceof RmsProp rmsProp) {
      RmsProp usual = RmsProp.withDefaults(rmsProp.learningRate());
      page.putUnless(usual.alpha(), "alpha", rmsProp.alpha())
          .putUnless(usual.epsilon(), "epsilon", rmsProp.epsilon())
          .putUnless(usual.momentum(), "momentum", rmsProp.momentum());
    } else if (optimizer instanceof Adam adam) {
      Adam usual = Adam.withDefaults(adam.learningRate());
      page.putUnless(usual.beta1(), "beta1", adam.beta1())
          .putUnless(usual.beta2(), "beta2", adam.beta2())
          .putUnless(usual.epsilon(), "epsilon", adam.epsilon());
    } else if (optimizer instanceof AdamW adamW) {
      AdamW usual = AdamW.withDefaults(adamW.learningRate());
      page.putUnless(usual.beta1(), "beta1", adamW.beta1())
          .putUnless(usual.beta2(), "beta2", adamW.beta2())
          .putUnless(usual.epsilon(), "epsilon", adamW.epsilon())
          .putUnless(usual.weightDecay(), "weightDecay", adamW.weightDecay());
    } else if (optimizer instanceof NAdam nadam) {
      NAdam usual = NAdam.withDefaults(nadam.learningRate());
      page.putUnless(usual.beta1(), "beta1", nadam.beta1())
          .putUnless(usual.beta2(), "beta2", nadam.beta2())
          .putUnless(usual.epsilon(), "epsilon", nadam.epsilon())
          .putUnless(usual.momentumDecay(), "momentumDecay", nadam.momentumDecay());
    }
    page.end();
  }

  private static void schedule(JsonPage page, Schedule schedule) throws IOException {
    if (schedule instanceof Schedule.Step step) {
      page.open("schedule")
          .put("name", "step")
          .put("stepSize", step.stepSize())
          .put("gamma", step.gamma())
          .end();
    } else if (schedule instanceof Schedule.Exponential exponential) {
      page.open("schedule").put("name", "exponential").put("gamma", exponential.gamma()).end();
    } else if (schedule instanceof Schedule.Cosine cosine) {
      page.open("schedule")
          .put("name", "cosine")
          .putUnless(0, "tMax", cosine.tMax())
          .put("etaMin", cosine.etaMin())
          .end();
    }
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
