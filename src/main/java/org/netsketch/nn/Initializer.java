package org.netsketch.nn;

import java.util.List;
import org.netsketch.math.NumpyRandom;

/**
 * The rule that gives the weights or the biases of a layer their first values.
 *
 * <p>A rule either names its constants or takes them from the layer's size, so that sums of many
 * inputs start neither too large nor too small.
 */
public sealed interface Initializer {

  /** Every initializer that has a name, in the order in which a person chooses. */
  static List<Scheme> named() {
    return List.of(Scheme.values());
  }

  /**
   * The next value for a layer of the given size. Constants draw nothing.
   *
   * @param inputs how many inputs a unit has
   * @param units how many units the layer has
   */
  double draw(NumpyRandom random, int inputs, int units);

  /** The initializers known by name. */
  enum Scheme implements Initializer {
    /** 0. */
    ZEROS("zeros") {
      @Override
      public double draw(NumpyRandom random, int inputs, int units) {
        return 0.0;
      }
    },
    /** Standard normal. */
    STANDARD_NORMAL("standard-normal") {
      @Override
      public double draw(NumpyRandom random, int inputs, int units) {
        return random.randn();
      }
    },
    /** Normal with a standard deviation of 0.01. */
    SMALL_NORMAL("small-normal") {
      @Override
      public double draw(NumpyRandom random, int inputs, int units) {
        return 0.01 * random.randn();
      }
    },
    /** Normal with sd √(1/inputs) (LeCun, Bottou, Orr and Müller, 1998). */
    LECUN_NORMAL("lecun-normal") {
      @Override
      public double draw(NumpyRandom random, int inputs, int units) {
        return random.randn() * Math.sqrt(1.0 / inputs);
      }
    },
    /** Normal with sd √(2/(inputs + units)) (Glorot and Bengio, 2010). */
    XAVIER_NORMAL("xavier-normal") {
      @Override
      public double draw(NumpyRandom random, int inputs, int units) {
        return random.randn() * Math.sqrt(2.0 / (inputs + units));
      }
    },
    /** Uniform within ±√(6/(inputs + units)) (Glorot and Bengio, 2010). */
    XAVIER_UNIFORM("xavier-uniform") {
      @Override
      public double draw(NumpyRandom random, int inputs, int units) {
        double limit = Math.sqrt(6.0 / (inputs + units));
        return random.uniform(-limit, limit);
      }
    },
    /** Normal with sd √(2/inputs) (He, Zhang, Ren and Sun, 2015). */
    HE_NORMAL("he-normal") {
      @Override
      public double draw(NumpyRandom random, int inputs, int units) {
        return random.randn() * Math.sqrt(2.0 / inputs);
      }
    },
    /** Uniform within ±√(6/inputs) (He, Zhang, Ren and Sun, 2015). */
    HE_UNIFORM("he-uniform") {
      @Override
      public double draw(NumpyRandom random, int inputs, int units) {
        double limit = Math.sqrt(6.0 / inputs);
        return random.uniform(-limit, limit);
      }
    };

    private final String id;

    Scheme(String id) {
      this.id = id;
    }

    /** The name in experiment files, such as {@code xavier-normal}. */
    public String id() {
      return id;
    }
  }

  /** Normal with a mean and a standard deviation. */
  record Normal(double mean, double sd) implements Initializer {
    @Override
    public double draw(NumpyRandom random, int inputs, int units) {
      return random.normal(mean, sd);
    }
  }

  /** Uniform in [low, high). */
  record Uniform(double low, double high) implements Initializer {
    @Override
    public double draw(NumpyRandom random, int inputs, int units) {
      return random.uniform(low, high);
    }
  }

  /** The same value for all. */
  record Constant(double value) implements Initializer {
    @Override
    public double draw(NumpyRandom random, int inputs, int units) {
      return value;
    }
  }

  /**
   * What a layer takes where the experiment names nothing: He's rule for rectifiers, Xavier's for
   * the rest.
   */
  static Initializer defaultWeights(Activation activation) {
    return activation.isRectifier() ? Scheme.HE_NORMAL : Scheme.XAVIER_NORMAL;
  }
}
