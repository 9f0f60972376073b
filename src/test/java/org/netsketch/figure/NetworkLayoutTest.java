package org.netsketch.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.ParameterPlace;
import org.netsketch.nn.Unit;

class NetworkLayoutTest {
  private static final Rectangle2D AREA = new Rectangle2D.Double(6, 20, 290, 350);

  private static NetworkLayout layout(int... units) {
    List<Architecture.Layer> layers =
        java.util.Arrays.stream(units)
            .mapToObj(count -> new Architecture.Layer(count, new Activation.Tanh()))
            .toList();
    return new NetworkLayout(new Architecture(1, layers), AREA);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 5, 12, 30, 31, 100})
  void everyNeuronHasItsPlaceAndIsFoundThere(int units) {
    NetworkLayout layout = layout(units, 1);
    for (int unit = 0; unit < units; unit++) {
      Rectangle2D node = layout.node(0, unit);
      assertTrue(AREA.contains(node), node.toString());
      assertEquals(
          Optional.of(new Unit(0, unit)), layout.unitAt(node.getCenterX(), node.getCenterY()));
      Rectangle2D bias = layout.bias(0, unit);
      assertEquals(
          Optional.of(ParameterPlace.ofBias(0, unit)),
          layout.parameterAt(bias.getCenterX(), bias.getCenterY()));
      assertTrue(unit == 0 || !node.intersects(shrunk(layout.node(0, unit - 1))));
    }
    assertEquals(units > 31, layout.isStrip(0) && units > 31);
  }

  private static Rectangle2D shrunk(Rectangle2D area) {
    return new Rectangle2D.Double(
        area.getX(), area.getY() + 1e-6, area.getWidth(), area.getHeight() - 2e-6);
  }

  @Test
  void aWeightIsFoundOnItsLine() {
    NetworkLayout layout = layout(4, 3, 1);
    Line2D line = layout.weight(1, 2, 0);
    double x = line.getX1() + 0.2 * (line.getX2() - line.getX1());
    double y = line.getY1() + 0.2 * (line.getY2() - line.getY1());
    assertEquals(Optional.of(new ParameterPlace(1, 2, 0)), layout.parameterAt(x, y));
    assertFalse(layout.parameterAt(AREA.getX(), AREA.getY()).isPresent());
  }
}
