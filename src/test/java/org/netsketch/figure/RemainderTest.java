package org.netsketch.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.netsketch.file.Gallery;
import org.netsketch.nn.ParameterPlace;
import org.netsketch.nn.Parameters;
import org.netsketch.nn.Unit;
import org.netsketch.text.Language;
import org.netsketch.text.Messages;
import org.netsketch.train.History;
import org.netsketch.train.Trainer;

class RemainderTest {
  private static final Messages WORDS = Messages.in(Language.EN);

  @Test
  void nothingIsSaidOfAWholeNetwork() {
    FigureData data = FigureData.of(Trainer.of(Gallery.TWO_SIN_X.experiment()));
    assertTrue(Remainder.of(data, Emphasis.NONE).isEmpty());
  }

  @Test
  void aNeuronWithoutWeightIsNotMissed() {
    Trainer trainer = Trainer.of(Gallery.TWO_SIN_X.experiment());
    Parameters parameters = trainer.parameters().with(new ParameterPlace(1, 0, 2), 0.0);
    double error = trainer.history().last(History.Quantity.MSE);
    FigureData data = FigureData.of(trainer);
    FigureData weightless =
        new FigureData(data.preparation(), data.baseline(), parameters, data.history());
    Remainder whole = left(weightless, 2);
    assertEquals("without neuron 3", whole.name(WORDS));
    assertEquals(left(data, 2).score(), whole.score(), "its weight is what is taken away");
    assertTrue(Math.abs(whole.score() - error) > 1e-6, "it had a part before");
  }

  @Test
  void ofClassesTheShareThatIsRightIsSaid() {
    Remainder left = left(FigureData.of(Trainer.of(Gallery.XOR.experiment())), 0);
    assertTrue(left.score() >= 0.0 && left.score() <= 1.0);
    assertTrue(left.scoreText(WORDS).endsWith("% right"), left.scoreText(WORDS));
  }

  private static Remainder left(FigureData data, int unit) {
    return Remainder.of(data, Emphasis.NONE.without(Set.of(new Unit(0, unit)))).orElseThrow();
  }
}
