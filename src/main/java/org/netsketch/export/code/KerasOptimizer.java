package org.netsketch.export.code;

import org.netsketch.train.Adagrad;
import org.netsketch.train.Adam;
import org.netsketch.train.AdamW;
import org.netsketch.train.NAdam;
import org.netsketch.train.Optimizer;
import org.netsketch.train.RmsProp;
import org.netsketch.train.Sgd;
import org.netsketch.train.TrainingPlan;

/** The making of a Keras optimizer, which clips the gradient too. */
final class KerasOptimizer {
  private KerasOptimizer() {}

  /**
   * Whether Keras takes the very same steps. Its optimizers add epsilon elsewhere, keep η v for v,
   * and have momentum and the largest norm in single precision.
   */
  static boolean isExact(TrainingPlan plan) {
    return plan.optimizer() instanceof Sgd sgd
        && sgd.momentum() == 0.0
        && plan.regularization().gradientClip() == Double.POSITIVE_INFINITY;
  }

  /** The optimizer of a plan. */
  static PythonCall of(TrainingPlan plan) {
    PythonCall call = made(plan.optimizer());
    double largest = plan.regularization().gradientClip();
    return call.unless(Double.POSITIVE_INFINITY, "global_clipnorm", largest);
  }

  private static PythonCall made(Optimizer rule) {
    if (rule instanceof Sgd sgd) {
      PythonCall call = call("SGD", rule).unless(0.0, "momentum", sgd.momentum());
      return sgd.nesterov() ? call.with("nesterov", "True") : call;
    } else if (rule instanceof Adagrad adagrad) {
      return call("Adagrad", rule)
          .with("initial_accumulator_value", 0.0)
          .with("epsilon", adagrad.epsilon());
    } else if (rule instanceof RmsProp rms) {
      return call("RMSprop", rule)
          .with("rho", rms.alpha())
          .unless(0.0, "momentum", rms.momentum())
          .with("epsilon", rms.epsilon());
    } else if (rule instanceof Adam adam) {
      return moments(call("Adam", rule), adam.beta1(), adam.beta2(), adam.epsilon());
    } else if (rule instanceof AdamW adam) {
      return moments(call("AdamW", rule), adam.beta1(), adam.beta2(), adam.epsilon())
          .with("weight_decay", adam.weightDecay());
    } else if (rule instanceof NAdam adam) {
      return moments(call("Nadam", rule), adam.beta1(), adam.beta2(), adam.epsilon());
    }
    throw new IllegalArgumentException("no such optimizer: " + rule.id());
  }

  private static PythonCall call(String name, Optimizer rule) {
    return PythonCall.of("keras.optimizers." + name, Syntax.PYTHON.number(rule.learningRate()));
  }

  private static PythonCall moments(PythonCall call, double beta1, double beta2, double epsilon) {
    return call.unless(0.9, "beta_1", beta1)
        .unless(0.999, "beta_2", beta2)
        .with("epsilon", epsilon);
  }
}
