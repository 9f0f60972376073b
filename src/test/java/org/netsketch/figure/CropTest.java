package org.netsketch.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CropTest {
  private static final Crop CROP = new Crop(new Rectangle2D.Double(0, 0, 100, 50));
  private static final double NEAR = 0.02;

  private static Polyline line(double... coordinates) {
    int size = coordinates.length / 2;
    double[] x = new double[size];
    double[] y = new double[size];
    for (int i = 0; i < size; i++) {
      x[i] = coordinates[2 * i];
      y[i] = coordinates[2 * i + 1];
    }
    return new Polyline(x, y, size);
  }

  @Test
  void aLineThatLiesWithinIsGivenBack() {
    Polyline line = line(0, 0, 50, 50, 100, 25);
    assertSame(line, CROP.line(line).get(0));
  }

  @Test
  void aLineEndsAtTheBorderAndBeginsThereAgain() {
    List<Polyline> parts = CROP.line(line(0, 25, 20, 25, 40, 125, 60, 125, 80, 25, 100, 25));
    assertEquals(2, parts.size());
    assertEquals(3, parts.get(0).size());
    assertEquals(25.0, parts.get(0).x()[2], NEAR);
    assertEquals(50.0, parts.get(0).y()[2], NEAR);
    assertEquals(75.0, parts.get(1).x()[0], NEAR);
    assertEquals(100.0, parts.get(1).x()[2], NEAR);
  }

  @Test
  void aLineThatCrossesWithoutAPointInsideIsSeen() {
    List<Polyline> parts = CROP.line(line(50, -1000, 50, 1000));
    assertEquals(1, parts.size());
    assertEquals(0.0, parts.get(0).y()[0], NEAR);
    assertEquals(50.0, parts.get(0).y()[1], NEAR);
  }

  @Test
  void nothingIsLeftOfALineOutsideOrOfOneThatIsNoNumber() {
    assertTrue(CROP.line(line(0, -10, 100, -10)).isEmpty());
    assertTrue(CROP.line(line(0, Double.NaN, 100, 20)).isEmpty());
    assertTrue(CROP.line(line(0, 20, 100, Double.NaN)).isEmpty());
  }

  @Test
  void aPolygonKeepsItsAreaWithin() {
    Polyline triangle = CROP.polygon(line(0, 0, 50, 100, 100, 0));
    double area = 0.0;
    for (int i = 0; i < triangle.size(); i++) {
      int next = (i + 1) % triangle.size();
      area += triangle.x()[i] * triangle.y()[next] - triangle.x()[next] * triangle.y()[i];
    }
    assertEquals(3750.0, Math.abs(area) / 2, 1.0);
    assertTrue(Arrays.stream(triangle.y(), 0, triangle.size()).allMatch(y -> y <= 50.0 + NEAR));
  }
}
