package org.netsketch.figure;

import java.util.ArrayList;
import java.util.List;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Parameters;

/**
 * How large the numbers of a network diagram may be; it follows them in steps, as {@link AxisRange}
 * does.
 *
 * @param weight the size of weight that is drawn thickest
 * @param outputs the values that the small pictures of each layer's neurons show
 */
public record DiagramScales(double weight, List<AxisRange> outputs) {
  private static final double LEAST_WEIGHT = 1.0;
  private static final double LEAST_FILLED = 0.3;

  /** Copies the list. */
  public DiagramScales {
    outputs = List.copyOf(outputs);
  }

  /** Scales that do for a network. */
  public static DiagramScales of(Parameters parameters, NeuronOutputs given) {
    return new DiagramScales(0.0, List.of()).covering(parameters, given);
  }

  /** These scales where they do, else others. */
  public DiagramScales covering(Parameters parameters, NeuronOutputs given) {
    double largest = LEAST_WEIGHT;
    for (double value : parameters.values()) {
      largest = Math.max(largest, Math.abs(value));
    }
    boolean does = largest <= weight && largest >= LEAST_FILLED * weight;
    Architecture architecture = parameters.architecture();
    List<AxisRange> ranges = new ArrayList<>();
    for (int layer = 0; layer < architecture.depth(); layer++) {
      Extent extent = given.extent(layer).with(0.0);
      AxisRange before = layer < outputs.size() ? outputs.get(layer) : new AxisRange(0.0, 1.0);
      ranges.add(before.covering(extent.min(), extent.max()));
    }
    return new DiagramScales(does ? weight : AxisRange.roundUp(largest), ranges);
  }

  /** Scales that do for both networks, of the same layers. */
  public DiagramScales with(DiagramScales other) {
    List<AxisRange> both = new ArrayList<>();
    for (int layer = 0; layer < outputs.size(); layer++) {
      both.add(outputs.get(layer).with(other.outputs.get(layer)));
    }
    return new DiagramScales(Math.max(weight, other.weight), both);
  }

  /** How large a value is beside the largest, from 0 to 1. */
  public double share(double value) {
    return Math.min(1.0, Math.abs(value) / weight);
  }
}
