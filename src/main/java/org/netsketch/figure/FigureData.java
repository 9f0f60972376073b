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
 * @param epoch whose parameters these are: the newest of the history, or the best one, which was
 *     given back after it
 * @param target which one is shown where there is but one to be seen, from 0
 * @param path the way of the parameters that led there, where it is known
 */
public record FigureData(
    Preparation preparation,
    Optional<Baseline> baseline,
    Parameters parameters,
    History history,
    int epoch,
    int target,
    Optional<RunPath> path) {

  /** After the newest epoch, without the way that led there. */
  public FigureData(
      Preparation preparation,
      Optional<Baseline> baseline,
      Parameters parameters,
      History history) {
    this(preparation, baseline, parameters, history, history.size() - 1, 0, Optional.empty());
  }

  /** What a trainer has come to: at the end the network that is given back. */
  public static FigureData of(Trainer trainer) {
    return of(trainer, trainer.standing(), trainer.parameters().copy());
  }

  /** A trainer's newest whole epoch, whatever is given back at the end. */
  public static FigureData ofNewest(Trainer trainer) {
    return of(trainer, trainer.epochs(), trainer.newestEpoch().parameters());
  }

  private static FigureData of(Trainer trainer, int epoch, Parameters parameters) {
    Preparation preparation = trainer.preparation();
    Optional<Baseline> baseline =
        Baseline.of(preparation.split().training(), preparation.split().validation());
    return new FigureData(
        preparation, baseline, parameters, trainer.history(), epoch, 0, Optional.empty());
  }

  /** The same run with the rows as a person has edited them since; nothing fits no rows. */
  public FigureData with(Split rows) {
    return new FigureData(
        preparation.with(rows),
        baseline.filter(line -> rows.all().size() > 0),
        parameters,
        history,
        epoch,
        target,
        path);
  }

  /** The same with the way that led there. */
  public FigureData along(RunPath way) {
    return new FigureData(
        preparation, baseline, parameters, history, epoch, target, Optional.of(way));
  }

  /** The same with another of its targets to be seen. */
  public FigureData at(int otherTarget) {
    return new FigureData(preparation, baseline, parameters, history, epoch, otherTarget, path);
  }

  /** How many whole epochs had been run. */
  public int epochs() {
    return history.size() - 1;
  }

  /** Whether the network is that of an earlier epoch, which was given back. */
  public boolean isGivenBack() {
    return epoch < epochs();
  }

  /** Which network it is, such as "network after epoch 100". */
  public String networkName(Messages messages) {
    return messages.get(
        isGivenBack() ? "figure.networkGivenBack" : "figure.networkAfter", Integer.toString(epoch));
  }

  /** A title that also says which target is seen, where there are several. */
  String ofTarget(String title, Messages messages) {
    int targets = rows().outputs();
    if (targets == 1) {
      return title;
    }
    String name = rows().targetNames().get(target);
    return targets <= Outcome.MOST_TARGETS
        ? messages.get("figure.titleOf", title, name)
        : messages.get(
            "figure.titleOfOne",
            title,
            name,
            Integer.toString(target + 1),
            Integer.toString(targets));
  }

  /** A title that also says which network is seen, where it is not that of the last epoch. */
  String ofNetwork(String title, Messages messages) {
    boolean isLast = epoch == preparation.experiment().training().epochs();
    return isLast ? title : messages.get("figure.titleOf", title, networkName(messages));
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

  /** The range of the target that is seen. */
  public AxisRange targetRange() {
    if (rows().size() == 0) {
      return AxisRange.OF_NOTHING;
    }
    Extent targets = Extent.ofColumn(rows().targets(), target);
    return AxisRange.around(targets.min(), targets.max());
  }
}
