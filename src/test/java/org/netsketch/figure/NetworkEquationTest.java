package org.netsketch.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.netsketch.data.Expression;
import org.netsketch.file.ExperimentFile;
import org.netsketch.train.Trainer;

/** The equation that stands under a fit gives the curve that is drawn, as far as it is rounded. */
class NetworkEquationTest {
  private static FigureData trained(String standardize, String shift, int hidden) {
    String layers = hidden == 0 ? "" : "{\"units\": 2, \"activation\": \"tanh\"}, ";
    Trainer trainer =
        Trainer.of(
            ExperimentFile.parse(
                """
                {"netsketch": 1,
                 "data": {"function": {"expression": "100*sin(x/50)%s", "from": 100, "to": 300, "count": 50},
                          "standardize": "%s"},
                 "network": {"layers": [%s{"units": 1}]},
                 "training": {"optimizer": {"name": "adam", "learningRate": 0.05}, "epochs": 100}}
                """
                    .formatted(shift, standardize, layers),
                "equation",
                Path.of("")));
    trainer.run();
    return FigureData.of(trainer);
  }

  /** What is written right of the equals sign, with numbers for x. */
  private static double value(String tex, double x) {
    String text = tex.substring(tex.indexOf('=') + 1).replace("\\,/\\,", "/");
    text = text.replace("\\,", "*").replace("\\tanh", "tanh").replace('−', '-');
    return Expression.parse(text.replace("\\tilde{x}", "x")).value(x);
  }

  @ParameterizedTest
  @CsvSource({
    "inputs-and-targets, +300, 1", "inputs-and-targets, -70000, 1", "inputs-and-targets, +300, 0",
    "inputs, +300, 1", "none, +300, 1", "none, +300, 0"
  })
  void itGivesTheCurveThatIsDrawn(String standardize, String shift, int hidden) {
    FigureData data = trained(standardize, shift, hidden);
    NetworkEquation equation = new NetworkEquation(data);
    double tolerance = standardize.equals("none") ? 5.0 : 3.0; // two decimals of each weight
    for (double x : new double[] {100.0, 180.0, 240.0, 300.0}) {
      double given = x;
      double input = equation.standardizedInput().map(tex -> value(tex, given)).orElse(x);
      assertEquals(
          Prediction.of(data).at(x), value(equation.numbers(), input), tolerance, "at " + x);
    }
    assertEquals(standardize.equals("none"), equation.standardizedInput().isEmpty());
    assertEquals(!standardize.equals("none"), equation.symbols().contains("\\tilde{x}"));
  }

  @Test
  void aMeanHasAsManyDecimalsAsItsDeviation() {
    assertEquals("70000.00", new ScaleText(70000.0, 58.9).meanText());
    assertEquals("58.90", new ScaleText(70000.0, 58.9).deviationText());
    assertEquals("−0.001234", new ScaleText(-0.0012344, 0.0021).meanText());
    assertEquals("0", new ScaleText(1e-17, 2.0).meanText());
    assertEquals("−3.000000000·10⁷", new ScaleText(-3e7, 12.0).meanText());
    assertEquals("1.200·10⁻⁵", new ScaleText(0.0, 1.2e-5).deviationText());
    assertTrue(new ScaleText(0.0, 2.0).standardized("x").endsWith("x\\,/\\,2.000"));
  }
}
