package org.netsketch.figure;

import java.util.Optional;
import java.util.OptionalDouble;
import org.netsketch.data.Dataset;
import org.netsketch.data.Split;
import org.netsketch.nn.Loss;
import org.netsketch.nn.Parameters;
import org.netsketch.text.Messages;
import org.netsketch.train.Baseline;
import org.netsketch.train.History;
import org.netsketch.train.History.Quantity;
import org.netsketch.train.Preparation;
import org.netsketch.train.Trainer;

/**
 * What a figure is made of: a run's data, baseline, parameters and history as they are at one
 * moment.
 *
 * @param preparation the experiment and its rows
 * @param baseline the least-squares fit, for quantities
 * @param parameters of the network; not to be changed while they are drawn
 * @param history at least the entry before training
 * @param path the way of the parameters that led there, where it is known
 */
public record FigureData(
    Preparation preparation,
    Optional<Baseline> baseline,
    Parameters parameters,
    History history,
    Optional<RunPath> path) {

  /** Without the way that led there. */
  public FigureData(
      Preparation preparation,
      Optional<Baseline> baseline,
      Parameters parameters,
      History history) {
    this(preparation, baseline, parameters, history, Optional.empty());
  }

  /** What a trainer has come to. */
  public static FigureData of(Trainer trainer) {
    Preparation preparation = trainer.preparation();
    Optional<Baseline> baseline =
        Baseline.of(preparation.split().training(), preparation.split().validation());
    return new FigureData(preparation, baseline, trainer.parameters().copy(), trainer.history());
  }

  /** The same run with the rows as a person has edited them since; nothing fits no rows. */
  public FigureData with(Split rows) {
    return new FigureData(
        preparation.with(rows),
        baseline.filter(line -> rows.all().size() > 0),
        parameters,
        history,
        path);
  }

  /** The same with the way that led there. */
  public FigureData along(RunPath way) {
    return new FigureData(preparation, baseline, parameters, history, Optional.of(way));
  }

  /** All rows. */
  public Dataset rows() {
    return preparation.split().all();
  }

  /** Whether the rows are points of a plane with a quantity upwards, as the fit is drawn for. */
  public boolean isCurve() {
    return Outcome.of(rows()) == Outcome.CURVE;
  }

  /**
   * Whether errors are shown as mean squared errors in the targets' own units, as the baseline's
   * are; else as the loss that training makes small.
   */
  public boolean showsSquares() {
    return !rows().hasClasses()
        && preparation.experiment().training().loss() instanceof Loss.MeanSquaredError;
  }

  /** What the errors that are shown are called. */
  public String lossName(Messages messages) {
    return messages.name("loss", preparation.experiment().training().loss().id());
  }

  /** The error of the baseline, if it can be held against those that are shown. */
  public OptionalDouble level() {
    return showsSquares() && baseline.isPresent()
        ? OptionalDouble.of(baseline.get().mse())
        : OptionalDouble.empty();
  }

  /** The quantity that the loss chart shows of the training rows. */
  public Quantity trainingQuantity() {
    return showsSquares() ? Quantity.MSE : Quantity.LOSS;
  }

  /** The quantity that the loss chart shows of the validation rows, if there are any. */
  public Optional<Quantity> validationQuantity() {
    Quantity quantity = showsSquares() ? Quantity.VALIDATION_MSE : Quantity.VALIDATION_LOSS;
    return history.has(quantity) ? Optional.of(quantity) : Optional.empty();
  }

  /** The range of the inputs. */
  public AxisRange inputRange() {
    if (rows().size() == 0) {
      return AxisRange.OF_NOTHING;
    }
    return Extent.ofColumn(rows().inputs(), 0).withMargin();
  }

  /** The range of the targets. */
  public AxisRange targetRange() {
    if (rows().size() == 0) {
      return AxisRange.OF_NOTHING;
    }
    Extent targets = Extent.ofColumn(rows().targets(), 0);
    return AxisRange.around(targets.min(), targets.max());
  }
}
