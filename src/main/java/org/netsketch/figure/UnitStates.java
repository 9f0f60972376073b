package org.netsketch.figure;

import java.util.Arrays;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Network;
import org.netsketch.nn.Softmax;
import org.netsketch.nn.Workspace;

/**
 * How many units of each layer cannot learn: wherever the training samples lie, the derivative of
 * their activation is next to nothing. A rectifier is dead then, a sigmoid saturated.
 *
 * @param stuck how many, layer by layer
 */
public record UnitStates(int[] stuck) {
  /** A derivative of less than this share of the greatest is next to nothing. */
  private static final double NEGLIGIBLE = 0.05;

  private static final int MOST_ROWS = 200;

  /** Of a run, seen at its training samples, or at some of them where they are many. */
  public static UnitStates of(FigureData data) {
    Architecture architecture = data.parameters().architecture();
    double[][] rows = data.preparation().scaled(data.preparation().split().training()).inputs();
    boolean[][] moves = new boolean[architecture.depth()][];
    Arrays.setAll(moves, layer -> new boolean[architecture.unitsOf(layer)]);
    Network network = new Network(data.parameters());
    Workspace workspace = new Workspace(architecture);
    int step = (rows.length + MOST_ROWS - 1) / MOST_ROWS;
    for (int row = 0; row < rows.length; row += step) {
      network.forward(rows[row], workspace);
      for (int layer = 0; layer < moves.length; layer++) {
        Activation activation = architecture.layers().get(layer).activation();
        if (activation instanceof Softmax) {
          Arrays.fill(moves[layer], true); // its units share 1, and none of them is stuck alone
          continue;
        }
        double least = NEGLIGIBLE * activation.derivative(0.5, activation.value(0.5));
        for (int unit = 0; unit < moves[layer].length; unit++) {
          double z = workspace.weightedInputs[layer][unit];
          double a = workspace.outputs[layer][unit];
          moves[layer][unit] |= Math.abs(activation.derivative(z, a)) > least;
        }
      }
    }
    int[] stuck = new int[moves.length];
    for (int layer = 0; layer < stuck.length; layer++) {
      for (boolean unit : moves[layer]) {
        stuck[layer] += unit ? 0 : 1;
      }
    }
    return new UnitStates(stuck);
  }
}
