package org.netsketch.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.netsketch.file.Gallery;
import org.netsketch.train.History.Quantity;
import org.netsketch.train.Recording;
import org.netsketch.train.Replay;
import org.netsketch.train.Trainer;

/** The loss around a run's path is that of the network's, and the plane is that of the path. */
final class LandscapeTest {

  private static Trainer trained(Gallery entry, Recording recording, int epochs) {
    Trainer trainer = Trainer.of(entry.experiment().withEpochs(epochs));
    recording.begin(trainer);
    while (trainer.stopped().isEmpty()) {
      trainer.epoch();
      recording.keep(trainer);
    }
    return trainer;
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0.0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }

  @ParameterizedTest
  @EnumSource(
      value = Gallery.class,
      names = {"TWO_SIN_X", "MOONS", "STEP", "OVER_FITTING"})
  void thePlaneIsRightAngledAndThroughTheEnd(Gallery entry) {
    Recording recording = new Recording(Recording.BUDGET);
    Trainer trainer = trained(entry, recording, 60);
    RunPath path = RunPath.of(Replay.of(trainer, recording));
    PathPlane plane = PathPlane.of(path);
    assertEquals(1.0, dot(plane.first(), plane.first()), 1e-12);
    assertEquals(1.0, dot(plane.second(), plane.second()), 1e-12);
    assertEquals(0.0, dot(plane.first(), plane.second()), 1e-12);
    assertArrayEquals(new double[2], plane.coordinates(path.end()), 1e-12);
    assertArrayEquals(path.end(), trainer.parameters().values(), 0.0);
    assertTrue(plane.firstShare() >= plane.secondShare(), "the first is the longer way");
    assertTrue(plane.firstShare() + plane.secondShare() <= 1.0 + 1e-9);
    double[] there = plane.coordinates(plane.parameters(0.3, -0.7));
    assertArrayEquals(new double[] {0.3, -0.7}, there, 1e-12);
  }

  @Test
  void theLossAtTheEndIsTheRunsOwn() {
    Recording recording = new Recording(Recording.BUDGET);
    Trainer trainer = trained(Gallery.TWO_SIN_X, recording, 60);
    RunPath path = RunPath.of(Replay.of(trainer, recording));
    Landscape landscape = Landscape.of(trainer.preparation(), path);
    double end = trainer.history().last(Quantity.LOSS);
    double start = trainer.history().get(Quantity.LOSS, 0);
    assertTrue(landscape.shown().low() < 1.05 * end, "the end is low");
    int nearest = nearest(landscape, 0.0, 0.0);
    assertEquals(end, landscape.losses()[nearest], 0.05 * end);
    double[] from = landscape.path()[0];
    // The start lies a little beside the plane.
    double near = landscape.losses()[nearest(landscape, from[0], from[1])];
    assertTrue(near > 2.0 * end && near < 2.0 * start, near + " at the start");
  }

  private static int nearest(Landscape landscape, double x, double y) {
    double[][] nodes = landscape.range().nodes(landscape.side());
    int found = 0;
    for (int node = 0; node < nodes.length; node++) {
      double away = Math.hypot(nodes[node][0] - x, nodes[node][1] - y);
      if (away < Math.hypot(nodes[found][0] - x, nodes[found][1] - y)) {
        found = node;
      }
    }
    return found;
  }

  @Test
  void ofTwoParametersItIsTheirOwnPlane() {
    RunPath path = new RunPath(List.of(new double[] {1.0, 2.0}, new double[] {3.0, 4.0}));
    PathPlane plane = PathPlane.of(path);
    assertArrayEquals(new double[] {1.0, 2.0}, plane.coordinates(new double[] {1.0, 2.0}), 0.0);
  }

  @Test
  void aRunThatStandsStillHasAPlaneAllTheSame() {
    double[] place = {1.0, 2.0, 3.0, 4.0};
    for (List<double[]> places : List.of(List.of(place), List.of(place, place, place))) {
      PathPlane plane = PathPlane.of(new RunPath(places));
      assertEquals(1.0, dot(plane.first(), plane.first()), 1e-12);
      assertEquals(1.0, dot(plane.second(), plane.second()), 1e-12);
      assertEquals(0.0, dot(plane.first(), plane.second()), 1e-12);
    }
  }
}
