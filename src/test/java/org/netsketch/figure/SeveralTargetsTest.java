package org.netsketch.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.netsketch.file.ExperimentFile;
import org.netsketch.text.Language;
import org.netsketch.text.Messages;
import org.netsketch.train.History.Quantity;
import org.netsketch.train.Trainer;

/** Of several targets each has a figure of its own, with its own line, range and errors. */
class SeveralTargetsTest {
  private static final Messages WORDS = Messages.in(Language.EN);

  private static FigureData trained() {
    Trainer trainer =
        Trainer.of(
            ExperimentFile.parse(
                """
                {"netsketch": 1,
                 "data": {"points": {"inputs": [0, 1, 2, 3, 4],
                                     "targets": [[0, 10], [1, 4], [2, 2], [3, 4], [4, 10]]},
                          "standardize": "inputs-and-targets"},
                 "network": {"layers": [{"units": 3, "activation": "tanh"}, {"units": 2}]},
                 "training": {"optimizer": {"name": "adam"}, "epochs": 20}}
                """,
                "two targets",
                Path.of("")));
    trainer.run();
    return FigureData.of(trainer);
  }

  @Test
  void theirErrorsAreTheirOwnAndTheirMeanIsTheRuns() {
    FigureData data = trained();
    double[] errors =
        IntStream.range(0, 2)
            .mapToDouble(target -> FitError.ofTraining(data.at(target)).network())
            .toArray();
    assertTrue(Math.abs(errors[0] - errors[1]) > 0.1);
    assertEquals(data.history().last(Quantity.MSE), (errors[0] + errors[1]) / 2, 1e-12);
    var line = data.baseline().orElseThrow();
    assertEquals(0.0, FitError.ofTraining(data).line(line), 1e-12);
    assertEquals(2 * line.mse(), FitError.ofTraining(data.at(1)).line(line), 1e-12);
  }

  @Test
  void rangeCurveAndEquationAreOfTheTargetThatIsSeen() {
    FigureData second = trained().at(1);
    assertTrue(second.targetRange().high() >= 10.0);
    double said = Prediction.of(second).at(3.0);
    double[][] all = second.preparation().predict(second.parameters(), new double[][] {{3.0}});
    assertEquals(all[0][1], said, 1e-12);
    AxisRange range = new AxisRange(3.0, 4.0);
    assertEquals(said, NetworkCurve.of(second, range, 2).y()[0], 1e-12);
    NetworkEquation equation = new NetworkEquation(second);
    assertTrue(equation.numbers().startsWith("\\hat{y}_{2} = 6.00"), equation.numbers());
    assertTrue(equation.line(second.baseline().orElseThrow()).startsWith("y_{2} = "));
  }

  @Test
  void eachHasAFigureThatSaysItsName() {
    SheetFigure sheet = (SheetFigure) Outcome.figure(trained(), Palette.PAPER, WORDS);
    assertEquals(2, sheet.rows().get(0).figures().size());
    FitFigure second = (FitFigure) sheet.rows().get(0).figures().get(1).figure();
    assertEquals(1, second.data().target());
    assertEquals("Fit: y2", second.data().ofTarget("Fit", WORDS));
  }
}
