package org.netsketch.train;

import java.util.List;

/**
 * How the learning rate changes over the epochs, as PyTorch's {@code torch.optim.lr_scheduler} has
 * it.
 *
 * <p>The rate holds for a whole epoch; epochs are counted from 0.
 */
public sealed interface Schedule {

  /** Every schedule with its default constants, in the order in which a person chooses. */
  static List<Schedule> all() {
    return List.of(
        new Constant(), new Step(30, 0.1), new Exponential(0.95), new Cosine(WHOLE_RUN, 0.0));
  }

  /** Cosine's tMax where it falls over all epochs of the run. */
  int WHOLE_RUN = 0;

  /** The name in experiment files, such as {@code cosine}. */
  String id();

  /**
   * What the first learning rate is multiplied by or brought to in an epoch.
   *
   * @param base the optimizer's learning rate
   * @param epoch from 0
   * @param epochs the most that the run will have
   */
  double rate(double base, int epoch, int epochs);

  /** Always the same rate. */
  record Constant() implements Schedule {
    @Override
    public String id() {
      return "constant";
    }

    @Override
    public double rate(double base, int epoch, int epochs) {
      return base;
    }
  }

  /**
   * Every so many epochs the rate is multiplied by gamma (StepLR).
   *
   * @param stepSize epochs, at least 1
   * @param gamma the factor
   */
  record Step(int stepSize, double gamma) implements Schedule {
    @Override
    public String id() {
      return "step";
    }

    @Override
    public double rate(double base, int epoch, int epochs) {
      int falls = epoch / stepSize;
      return base * StrictMath.pow(gamma, falls);
    }
  }

  /**
   * Each epoch the rate is multiplied by gamma (ExponentialLR).
   *
   * @param gamma the factor
   */
  record Exponential(double gamma) implements Schedule {
    @Override
    public String id() {
      return "exponential";
    }

    @Override
    public double rate(double base, int epoch, int epochs) {
      return base * StrictMath.pow(gamma, epoch);
    }
  }

  /**
   * Half a cosine from the first rate down to etaMin, and up again after tMax epochs
   * (CosineAnnealingLR; Loshchilov and Hutter, 2017).
   *
   * @param tMax epochs from the top to the bottom, or {@link #WHOLE_RUN}
   * @param etaMin the lowest rate
   */
  record Cosine(int tMax, double etaMin) implements Schedule {
    @Override
    public String id() {
      return "cosine";
    }

    @Override
    public double rate(double base, int epoch, int epochs) {
      double half = tMax == WHOLE_RUN ? epochs : tMax;
      return etaMin + (base - etaMin) * (1.0 + StrictMath.cos(StrictMath.PI * epoch / half)) / 2.0;
    }
  }
}
