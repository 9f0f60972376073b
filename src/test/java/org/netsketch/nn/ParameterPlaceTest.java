package org.netsketch.nn;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParameterPlaceTest {
  private static final Architecture SHAPE =
      new Architecture(
          2,
          List.of(
              new Architecture.Layer(3, new Activation.Tanh()),
              new Architecture.Layer(4, new Activation.Sigmoid()),
              new Architecture.Layer(1, new Activation.Identity())));

  @Test
  void everyIndexHasPlaceAndBack() {
    for (int index = 0; index < SHAPE.parameterCount(); index++) {
      ParameterPlace place = ParameterPlace.at(index, SHAPE);
      assertTrue(place.isIn(SHAPE), place.toString());
      assertEquals(index, place.index(SHAPE));
    }
    assertEquals(new ParameterPlace(0, 2, 1), ParameterPlace.at(5, SHAPE));
    assertEquals(ParameterPlace.ofBias(0, 0), ParameterPlace.at(6, SHAPE));
    assertFalse(new ParameterPlace(1, 0, 3).isIn(SHAPE));
    assertFalse(ParameterPlace.ofBias(3, 0).isIn(SHAPE));
  }

  @Test
  void aUnitSwitchedOffHasNoPartInThePredictions() {
    double[] values = new double[SHAPE.parameterCount()];
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.sin(1.0 + i);
    }
    Parameters all = new Parameters(SHAPE, values);
    Unit off = new Unit(1, 2);
    Parameters without = all.without(List.of(off));
    assertArrayEquals(values, all.values(), "the network itself is not touched");
    double[] sample = {0.3, -0.8};
    double before = new Network(without).predict(sample)[0];
    Parameters other = without.with(ParameterPlace.ofBias(1, 2), 100.0);
    assertEquals(before, new Network(other).predict(sample)[0]);
    assertTrue(new Network(all).predict(sample)[0] != before);
  }
}
