package org.netsketch.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netsketch.file.View.Curve;
import org.netsketch.file.View.Off;
import org.netsketch.file.View.Part;
import org.netsketch.file.View.Settings;
import org.netsketch.file.View.Zoom;
import org.netsketch.text.InvalidInput;
import org.netsketch.train.Experiment;

/** What the window shows is written into the file, and read from there. */
class ViewTest {
  private static final Experiment EXPERIMENT = Gallery.STEP.experiment();

  private static View read(String json) {
    return View.of(EXPERIMENT.withView(json));
  }

  @Provide
  Arbitrary<View> views() {
    Arbitrary<Zoom> zooms =
        Arbitraries.doubles()
            .between(-1e9, 1e9)
            .tuple4()
            .filter(d -> d.get1() < d.get2() && d.get3() < d.get4())
            .map(d -> new Zoom(d.get1(), d.get2(), d.get3(), d.get4()));
    Arbitrary<Set<Off>> off =
        Combinators.combine(
                Arbitraries.integers().between(0, 5), Arbitraries.integers().between(0, 99))
            .as(Off::new)
            .set()
            .ofMaxSize(5);
    Arbitrary<Double> speeds =
        Arbitraries.doubles()
            .between(0.01, 1e6)
            .injectNull(0.2)
            .map(x -> x == null ? 1.0 / 0.0 : x);
    Arbitrary<View> shapes =
        Combinators.combine(
                Arbitraries.of(Part.class).set().ofMinSize(1),
                Arbitraries.of(Part.class).set(),
                Arbitraries.of(Settings.class).set(),
                Arbitraries.of(Curve.class).set(),
                Arbitraries.of(true, false))
            .as(
                (panels, front, settings, curves, flag) ->
                    View.USUAL
                        .withPanels(panels)
                        .withFront(front)
                        .withSettings(settings)
                        .withCurves(curves)
                        .withLogarithmic(flag)
                        .withGrown(panels.stream().filter(panel -> !flag).findFirst()));
    return Combinators.combine(shapes, zooms.optional(), off, speeds)
        .as(
            (view, zoom, neurons, speed) ->
                view.withZoom(zoom)
                    .withOff(neurons)
                    .withSpeed(speed)
                    .withTable(!neurons.isEmpty()));
  }

  @Property(tries = 300)
  void whatWasWrittenReadsBack(@ForAll("views") View view) {
    String json = ExperimentFile.toJson(view.in(EXPERIMENT));
    Experiment read = ExperimentFile.parse(json, "f", Experiments.FOLDER);
    assertEquals(view, View.of(read));
  }

  @Test
  void theUsualViewIsNotWritten() {
    assertEquals("", View.USUAL.in(EXPERIMENT).view());
    assertEquals(View.USUAL, View.of(EXPERIMENT));
  }

  @Test
  void keysOfAnotherVersionAreKept() {
    View view = read("{\"future\": {\"a\": [1, 2]}, \"table\": true}");
    assertEquals("{\"future\":{\"a\":[1,2]}}", view.others());
    assertEquals(
        "{\"lossAxis\":\"linear\",\"table\":true,\"future\":{\"a\":[1,2]}}",
        view.withLogarithmic(false).in(EXPERIMENT).view());
  }

  @Test
  void neuronsAreCountedFromOne() {
    View view = read("{\"neuronsOff\": [{\"layer\": 1, \"neuron\": 3}]}");
    assertEquals(Set.of(new Off(0, 2)), view.off());
    assertEquals(Set.of(), view.toggled(new Off(0, 2)).off());
    assertEquals(Optional.empty(), view.zoom());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"panels": []}                        | view.panels: the list is empty; at least one entry is needed
          {"panels": ["los"]}                   | view.panels[0]: "los" is not known, did you mean "loss"? Allowed: fit, network, loss, gradients, neurons, activations
          {"grown": 3}                          | view.grown: a text in quotation marks is needed, not 3
          {"panels": ["fit"], "grown": "loss"}  | view.grown: "loss" is not known; allowed: fit
          {"zoom": {"x": [1, 1], "y": [0, 1]}}  | view.zoom.x: […] is not a pair of numbers of which the second is greater
          {"speed": 0}                          | view.speed: 0 is out of range; allowed: 0.01 ≤ x ≤ 1000000
          {"speed": "fast"}                     | view.speed: "fast" is not known; allowed: unlimited
          {"neuronsOff": [{"layer": 0, "neuron": 1}]} | view.neuronsOff[0].layer: 0 is out of range; allowed: 1 ≤ x ≤ 1000
          """)
  void faultsNameTheirPlace(String json, String message) {
    assertEquals(message, assertThrows(InvalidInput.class, () -> read(json)).getMessage());
  }
}
