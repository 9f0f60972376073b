package org.netsketch.train;

import java.util.List;

/**
 * The rule that turns a gradient into a step of the parameters.
 *
 * <p>Formulas and defaults are PyTorch 2's ({@code torch.optim}). A rule is a value; what it
 * remembers from step to step is in the {@link Steps} that {@link #start} gives, one for each run.
 */
public sealed interface Optimizer permits Sgd, Adagrad, RmsProp, Adam, AdamW, NAdam {

  /** Every optimizer with its default constants, in the order in which a person chooses. */
  static List<Optimizer> all() {
    return List.of(
        new Sgd(Sgd.DEFAULT_LEARNING_RATE, 0.0, false),
        new Adagrad(Adagrad.DEFAULT_LEARNING_RATE, Adagrad.DEFAULT_EPSILON),
        RmsProp.withDefaults(RmsProp.DEFAULT_LEARNING_RATE),
        Adam.withDefaults(Adam.DEFAULT_LEARNING_RATE),
        AdamW.withDefaults(AdamW.DEFAULT_LEARNING_RATE),
        NAdam.withDefaults(NAdam.DEFAULT_LEARNING_RATE));
  }

  /** The name in experiment files, such as {@code adam}. */
  String id();

  /** The learning rate that a schedule starts from. */
  double learningRate();

  /** The same rule with another learning rate. */
  Optimizer withLearningRate(double rate);

  /** A fresh memory for so many parameters. */
  Steps start(int parameters);

  /** The steps of one run: what the optimizer remembers, and the next step. */
  interface Steps {
    /**
     * One step, in place. Every parameter moves by what the gradient was before the step.
     *
     * @param parameters flat
     * @param gradient flat, in the same order
     * @param rate the learning rate of this step
     */
    void step(double[] parameters, double[] gradient, double rate);

    /** Steps that remember the same, each for itself from now on. */
    Steps copy();

    /** How many numbers are remembered for each parameter. */
    int memory();
  }
}
