package org.netsketch.nn;

import java.util.ArrayList;
import java.util.List;
import org.netsketch.math.NumpyRandom;

/**
 * All weights and biases of a network, in one flat array.
 *
 * <p>Flat, because an optimizer treats every parameter alike; {@link Architecture} says which is
 * which.
 */
public final class Parameters {
  private final Architecture architecture;
  private final double[] values;

  /** Parameters that are all zero. */
  public Parameters(Architecture architecture) {
    this(architecture, new double[architecture.parameterCount()]);
  }

  /** Parameters that share the given array. */
  public Parameters(Architecture architecture, double[] values) {
    if (values.length != architecture.parameterCount()) {
      throw new IllegalArgumentException(
          values.length + " values for " + architecture.parameterCount() + " parameters");
    }
    this.architecture = architecture;
    this.values = values;
  }

  /**
   * One layer's parameters as lists of numbers: a row of weights for each unit, and each unit's
   * bias.
   */
  public record LayerValues(double[][] weights, double[] bias) {}

  /** Which rules draw a layer's first weights and biases. */
  public record LayerRules(Initializer weights, Initializer bias) {}

  /** Draws first values, layer by layer: the weights row by row, then the biases. */
  public static Parameters draw(
      Architecture architecture, List<LayerRules> rules, NumpyRandom random) {
    Parameters drawn = new Parameters(architecture);
    for (int layer = 0; layer < architecture.depth(); layer++) {
      int inputs = architecture.inputsOf(layer);
      int units = architecture.unitsOf(layer);
      int next = architecture.weightOffset(layer);
      for (int i = 0; i < units * inputs; i++) {
        drawn.values[next++] = rules.get(layer).weights().draw(random, inputs, units);
      }
      for (int unit = 0; unit < units; unit++) {
        drawn.values[next++] = rules.get(layer).bias().draw(random, inputs, units);
      }
    }
    return drawn;
  }

  /** Takes given values, which must have the architecture's shape. */
  public static Parameters of(Architecture architecture, List<LayerValues> given) {
    Parameters taken = new Parameters(architecture);
    for (int layer = 0; layer < architecture.depth(); layer++) {
      int inputs = architecture.inputsOf(layer);
      int next = architecture.weightOffset(layer);
      for (double[] row : given.get(layer).weights()) {
        System.arraycopy(row, 0, taken.values, next, inputs);
        next += inputs;
      }
      System.arraycopy(given.get(layer).bias(), 0, taken.values, next, architecture.unitsOf(layer));
    }
    return taken;
  }

  /** The shape of the network. */
  public Architecture architecture() {
    return architecture;
  }

  /** The array itself, not a copy: who changes it changes the network. */
  public double[] values() {
    return values;
  }

  /** The weight with which a unit takes one of its inputs. */
  public double weight(int layer, int unit, int input) {
    return values[architecture.weightOffset(layer) + unit * architecture.inputsOf(layer) + input];
  }

  /** The number that a unit adds to its weighted inputs. */
  public double bias(int layer, int unit) {
    return values[architecture.biasOffset(layer) + unit];
  }

  /** The weight or the bias at a place. */
  public double at(ParameterPlace place) {
    return values[place.index(architecture)];
  }

  /** The same but for one value, copied. */
  public Parameters with(ParameterPlace place, double value) {
    Parameters changed = copy();
    changed.values[place.index(architecture)] = value;
    return changed;
  }

  /**
   * The same without some hidden units, copied: what follows takes them with a weight of 0, so that
   * they have no part in the predictions.
   */
  public Parameters without(Iterable<Unit> switchedOff) {
    Parameters changed = copy();
    for (Unit off : switchedOff) {
      int next = off.layer() + 1;
      for (int unit = 0; unit < architecture.unitsOf(next); unit++) {
        ParameterPlace place = new ParameterPlace(next, unit, off.index());
        changed.values[place.index(architecture)] = 0.0;
      }
    }
    return changed;
  }

  /** The layers' values as rows, copied. */
  public List<LayerValues> layers() {
    List<LayerValues> result = new ArrayList<>();
    for (int layer = 0; layer < architecture.depth(); layer++) {
      double[][] weights = new double[architecture.unitsOf(layer)][architecture.inputsOf(layer)];
      double[] bias = new double[architecture.unitsOf(layer)];
      for (int unit = 0; unit < bias.length; unit++) {
        for (int input = 0; input < weights[unit].length; input++) {
          weights[unit][input] = weight(layer, unit, input);
        }
        bias[unit] = bias(layer, unit);
      }
      result.add(new LayerValues(weights, bias));
    }
    return result;
  }

  /** Parameters of the same values that share nothing with these. */
  public Parameters copy() {
    return new Parameters(architecture, values.clone());
  }

  /** Whether every value is a finite number. */
  public boolean areFinite() {
    for (double value : values) {
      if (!Double.isFinite(value)) {
        return false;
      }
    }
    return true;
  }
}
