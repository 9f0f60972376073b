package org.netsketch.export.code;

import java.util.Optional;
import org.netsketch.train.Adagrad;
import org.netsketch.train.Adam;
import org.netsketch.train.AdamW;
import org.netsketch.train.NAdam;
import org.netsketch.train.Optimizer;
import org.netsketch.train.RmsProp;
import org.netsketch.train.Sgd;

/** The making of a PyTorch optimizer; constants that are PyTorch's own are left out. */
final class PytorchOptimizer {
  private static final double USUAL_EPSILON = 1e-8;

  private PytorchOptimizer() {}

  /**
   * An optimizer of {@code parameters}, or nothing for NAdam, whose formula is another one in
   * PyTorch 1.
   */
  static Optional<PythonCall> of(Optimizer rule) {
    if (rule instanceof NAdam) {
      return Optional.empty();
    } else if (rule instanceof Sgd sgd) {
      PythonCall call = call("SGD", rule).unless(0.0, "momentum", sgd.momentum());
      return Optional.of(sgd.nesterov() ? call.with("nesterov", "True") : call);
    } else if (rule instanceof Adagrad adagrad) {
      return Optional.of(
          call("Adagrad", rule).unless(Adagrad.DEFAULT_EPSILON, "eps", adagrad.epsilon()));
    } else if (rule instanceof RmsProp rms) {
      return Optional.of(
          call("RMSprop", rule)
              .unless(0.99, "alpha", rms.alpha())
              .unless(USUAL_EPSILON, "eps", rms.epsilon())
              .unless(0.0, "momentum", rms.momentum()));
    } else if (rule instanceof Adam adam) {
      return Optional.of(
          betas(call("Adam", rule), adam.beta1(), adam.beta2())
              .unless(USUAL_EPSILON, "eps", adam.epsilon()));
    } else if (rule instanceof AdamW adam) {
      return Optional.of(
          betas(call("AdamW", rule), adam.beta1(), adam.beta2())
              .unless(USUAL_EPSILON, "eps", adam.epsilon())
              .unless(1e-2, "weight_decay", adam.weightDecay()));
    }
    throw new IllegalArgumentException("no such optimizer: " + rule.id());
  }

  private static PythonCall call(String name, Optimizer rule) {
    return PythonCall.of("torch.optim." + name, "parameters").with("lr", rule.learningRate());
  }

  private static PythonCall betas(PythonCall call, double beta1, double beta2) {
    String pair = Syntax.PYTHON.number(beta1) + ", " + Syntax.PYTHON.number(beta2);
    return beta1 == 0.9 && beta2 == 0.999 ? call : call.with("betas", "(" + pair + ")");
  }
}
