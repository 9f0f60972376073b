package org.netsketch.vector;

import static jdk.incubator.vector.VectorOperators.ASHR;
import static jdk.incubator.vector.VectorOperators.GT;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LT;
import static org.netsketch.math.Elementary.EXP_10;
import static org.netsketch.math.Elementary.EXP_11;
import static org.netsketch.math.Elementary.EXP_2;
import static org.netsketch.math.Elementary.EXP_3;
import static org.netsketch.math.Elementary.EXP_4;
import static org.netsketch.math.Elementary.EXP_5;
import static org.netsketch.math.Elementary.EXP_6;
import static org.netsketch.math.Elementary.EXP_7;
import static org.netsketch.math.Elementary.EXP_8;
import static org.netsketch.math.Elementary.EXP_9;
import static org.netsketch.math.Elementary.EXP_BOUND;
import static org.netsketch.math.Elementary.LN2_HIGH;
import static org.netsketch.math.Elementary.LN2_LOW;
import static org.netsketch.math.Elementary.LOG2_E;
import static org.netsketch.math.Elementary.ROUNDER;
import static org.netsketch.math.Elementary.TANH_BOUND;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorSpecies;
import org.netsketch.math.Elementary;
import org.netsketch.nn.batch.Kernels;

/**
 * Activations over arrays, operation for operation as {@link Elementary} computes them.
 *
 * <p>The exponential stands in the loops twice, because a vector must not cross a call.
 */
final class VectorFunctions {
  private static final VectorSpecies<Double> SPECIES = DoubleVector.SPECIES_PREFERRED;
  private static final int WIDTH = SPECIES.length();

  /** See {@link Elementary#sigmoid}. */
  void sigmoid(double[] z, double[] outputs, int count) {
    int i = 0;
    for (; i + WIDTH <= count; i += WIDTH) {
      DoubleVector x = DoubleVector.fromArray(SPECIES, z, i).neg();
      x = x.blend(-EXP_BOUND, x.compare(LT, -EXP_BOUND));
      x = x.blend(EXP_BOUND, x.compare(GT, EXP_BOUND));
      DoubleVector shifted = x.mul(LOG2_E).add(ROUNDER);
      DoubleVector k = shifted.sub(ROUNDER);
      DoubleVector r = x.sub(k.mul(LN2_HIGH)).sub(k.mul(LN2_LOW));
      DoubleVector r2 = r.mul(r);
      DoubleVector r4 = r2.mul(r2);
      DoubleVector low = r.mul(EXP_3).add(EXP_2).add(r.mul(EXP_5).add(EXP_4).mul(r2));
      DoubleVector middle = r.mul(EXP_7).add(EXP_6).add(r.mul(EXP_9).add(EXP_8).mul(r2));
      DoubleVector high = r.mul(EXP_11).add(EXP_10);
      DoubleVector expm1 = r.add(r2.mul(low.add(middle.add(high.mul(r4)).mul(r4))));
      DoubleVector power =
          shifted.reinterpretAsLongs().add(1023).lanewise(LSHL, 52).reinterpretAsDoubles();
      DoubleVector one = DoubleVector.broadcast(SPECIES, 1.0);
      one.div(one.add(one.add(expm1).mul(power))).intoArray(outputs, i);
    }
    for (; i < count; i++) {
      outputs[i] = Elementary.sigmoid(z[i]);
    }
  }

  /** See {@link Elementary#tanh}. */
  void tanh(double[] z, double[] outputs, int count) {
    int i = 0;
    for (; i + WIDTH <= count; i += WIDTH) {
      DoubleVector input = DoubleVector.fromArray(SPECIES, z, i);
      DoubleVector x = input.abs();
      x = x.blend(TANH_BOUND, x.compare(GT, TANH_BOUND)).mul(-2.0);
      DoubleVector shifted = x.mul(LOG2_E).add(ROUNDER);
      DoubleVector k = shifted.sub(ROUNDER);
      DoubleVector r = x.sub(k.mul(LN2_HIGH)).sub(k.mul(LN2_LOW));
      DoubleVector r2 = r.mul(r);
      DoubleVector r4 = r2.mul(r2);
      DoubleVector low = r.mul(EXP_3).add(EXP_2).add(r.mul(EXP_5).add(EXP_4).mul(r2));
      DoubleVector middle = r.mul(EXP_7).add(EXP_6).add(r.mul(EXP_9).add(EXP_8).mul(r2));
      DoubleVector high = r.mul(EXP_11).add(EXP_10);
      DoubleVector expm1 = r.add(r2.mul(low.add(middle.add(high.mul(r4)).mul(r4))));
      DoubleVector power =
          shifted.reinterpretAsLongs().add(1023).lanewise(LSHL, 52).reinterpretAsDoubles();
      DoubleVector m = power.mul(expm1).add(power.sub(1.0));
      DoubleVector size = m.div(m.add(2.0)).abs();
      // The sign of a number is its highest bit.
      size.reinterpretAsLongs()
          .or(input.reinterpretAsLongs().and(Long.MIN_VALUE))
          .reinterpretAsDoubles()
          .intoArray(outputs, i);
    }
    for (; i < count; i++) {
      outputs[i] = Elementary.tanh(z[i]);
    }
  }

  /** See {@link Kernels#relu}. */
  void relu(double[] z, double[] outputs, int count) {
    int i = 0;
    for (; i + WIDTH <= count; i += WIDTH) {
      DoubleVector.fromArray(SPECIES, z, i).max(0.0).intoArray(outputs, i);
    }
    for (; i < count; i++) {
      outputs[i] = Math.max(0.0, z[i]);
    }
  }

  /** outputs = z where z is positive, else slope · z. */
  void leakyRelu(double slope, double[] z, double[] outputs, int count) {
    int i = 0;
    for (; i + WIDTH <= count; i += WIDTH) {
      DoubleVector x = DoubleVector.fromArray(SPECIES, z, i);
      x.mul(slope).blend(x, x.compare(GT, 0.0)).intoArray(outputs, i);
    }
    for (; i < count; i++) {
      outputs[i] = z[i] > 0.0 ? z[i] : slope * z[i];
    }
  }

  /** See {@link Kernels#reluDeltas}. */
  void reluDeltas(double[] outputs, double[] deltas, int count) {
    int i = 0;
    for (; i + WIDTH <= count; i += WIDTH) {
      LongVector kept =
          DoubleVector.fromArray(SPECIES, outputs, i).reinterpretAsLongs().neg().lanewise(ASHR, 63);
      DoubleVector.fromArray(SPECIES, deltas, i)
          .reinterpretAsLongs()
          .and(kept)
          .reinterpretAsDoubles()
          .intoArray(deltas, i);
    }
    for (; i < count; i++) {
      long kept = -Double.doubleToRawLongBits(outputs[i]) >> 63;
      deltas[i] = Double.longBitsToDouble(Double.doubleToRawLongBits(deltas[i]) & kept);
    }
  }

  /** deltas *= 1 where the output is positive, else slope. */
  void leakyReluDeltas(double slope, double[] outputs, double[] deltas, int count) {
    DoubleVector one = DoubleVector.broadcast(SPECIES, 1.0);
    DoubleVector slopes = DoubleVector.broadcast(SPECIES, slope);
    int i = 0;
    for (; i + WIDTH <= count; i += WIDTH) {
      DoubleVector a = DoubleVector.fromArray(SPECIES, outputs, i);
      DoubleVector.fromArray(SPECIES, deltas, i)
          .mul(slopes.blend(one, a.compare(GT, 0.0)))
          .intoArray(deltas, i);
    }
    for (; i < count; i++) {
      deltas[i] = deltas[i] * (outputs[i] > 0.0 ? 1.0 : slope);
    }
  }
}
