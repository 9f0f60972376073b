package org.netsketch.train;

import org.netsketch.data.DataPlan;
import org.netsketch.data.DataPlan.Standardize;
import org.netsketch.data.DataSource;
import org.netsketch.data.Dataset;
import org.netsketch.data.Split;
import org.netsketch.data.Standardizer;
import org.netsketch.math.NumpyRandom;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Loss;
import org.netsketch.nn.Network;
import org.netsketch.nn.Parameters;
import org.netsketch.nn.Softmax;
import org.netsketch.text.InvalidInput;

/**
 * An experiment made ready to run: rows drawn, divided and standardized, and the network's first
 * parameters.
 *
 * @param experiment what is run
 * @param split the rows in their own units
 * @param inputScale how inputs are standardized
 * @param targetScale how targets are standardized
 * @param start the parameters before training
 * @param random the stream as preparing has left it; a run draws from a copy
 */
public record Preparation(
    Experiment experiment,
    Split split,
    Standardizer inputScale,
    Standardizer targetScale,
    Parameters start,
    NumpyRandom random) {

  /**
   * The most parameters a network may have; with an optimizer's memory they take half a gigabyte.
   */
  public static final long MAX_PARAMETERS = 20_000_000;

  private static final long MAX_MASKS = 50_000_000;

  /**
   * Draws everything that is drawn before training, in the contract's order: the data, the split,
   * the parameters.
   *
   * @throws InvalidInput if data cannot be had, or do not fit the network
   */
  public static Preparation of(Experiment experiment) {
    NumpyRandom random = new NumpyRandom(experiment.seed());
    Dataset all = draw(experiment, random);
    checkTargets(experiment, all);
    Split split = Split.of(all, experiment.data().validation(), random);
    Dataset training = split.training();
    Standardize standardize = experiment.data().standardize();
    Standardizer inputScale =
        standardize == Standardize.NONE
            ? Standardizer.identity(all.features())
            : Standardizer.of(training.inputs());
    Standardizer targetScale =
        standardize == Standardize.INPUTS_AND_TARGETS && !all.hasClasses()
            ? Standardizer.of(training.targets())
            : Standardizer.identity(all.outputs());
    return new Preparation(
        experiment,
        split,
        inputScale,
        targetScale,
        firstParameters(experiment, all, random),
        random);
  }

  /**
   * Made ready to be looked at, for it has no rows to be trained on: the first parameters, with one
   * row of zeros in the place of those that are yet to be drawn.
   *
   * @throws InvalidInput if the network cannot be had
   */
  public static Preparation withoutRows(Experiment experiment) {
    Dataset none = draw(experiment, new NumpyRandom(experiment.seed()));
    double[] target = new double[none.outputs()];
    Dataset zeros =
        new Dataset(
            new double[][] {new double[none.features()]},
            new double[][] {target},
            none.inputNames(),
            none.targetNames(),
            none.classes());
    Preparation standIn =
        of(
            experiment.withData(
                new DataPlan(
                    new DataSource.Points(zeros), DataPlan.Validation.NONE, Standardize.NONE)));
    return new Preparation(
        experiment,
        standIn.split,
        standIn.inputScale,
        standIn.targetScale,
        standIn.start,
        standIn.random);
  }

  /** The cross-entropies compare shares, wherever the targets come from. */
  private static void checkTargets(Experiment experiment, Dataset all) {
    Loss loss = experiment.training().loss();
    if (loss.accepts(new Activation.Identity()) || all.hasClasses()) {
      return;
    }
    for (double[] row : all.targets()) {
      for (double share : row) {
        if (!(share >= 0.0 && share <= 1.0)) {
          throw new InvalidInput("training.loss", "notShares", Double.toString(share), loss.id());
        }
      }
    }
  }

  /** Made ready for a changed experiment; what has not changed is not drawn again. */
  public Preparation changedTo(Experiment changed) {
    boolean same =
        changed.seed() == experiment.seed()
            && changed.data().equals(experiment.data())
            && changed.network().equals(experiment.network());
    return same
        ? new Preparation(changed, split, inputScale, targetScale, start, random)
        : of(changed);
  }

  private static Dataset draw(Experiment experiment, NumpyRandom random) {
    try {
      return experiment.data().source().draw(random, experiment.network().outputs());
    } catch (InvalidInput e) {
      DataSource source = experiment.data().source();
      throw source instanceof DataSource.Csv
          ? e.within("data.csv")
          : e.below("data." + source.id());
    }
  }

  private static Parameters firstParameters(
      Experiment experiment, Dataset all, NumpyRandom random) {
    NetworkPlan plan = experiment.network();
    Architecture architecture = plan.architecture(all.features());
    long count = plan.parameterCount(all.features());
    if (count > MAX_PARAMETERS) {
      throw new InvalidInput(
          "network.layers",
          "tooManyParameters",
          Long.toString(count),
          Long.toString(MAX_PARAMETERS));
    }
    if (architecture.outputActivation() instanceof Softmax && architecture.outputs() == 1) {
      throw new InvalidInput("network.layers", "softmaxOfOne");
    }
    checkMasks(experiment, architecture, all.size());
    if (plan.parameters().isPresent()) {
      int given = plan.parameters().get().get(0).weights()[0].length;
      if (given != all.features()) {
        throw new InvalidInput(
            "network.parameters[0].weights",
            "weightColumns",
            Integer.toString(given),
            Integer.toString(all.features()));
      }
      return Parameters.of(architecture, plan.parameters().get());
    }
    return Parameters.draw(architecture, plan.rules(), random);
  }

  /** Dropout draws a number for each unit and row of a batch, and keeps them until the way back. */
  private static void checkMasks(Experiment experiment, Architecture architecture, int rows) {
    int batch = experiment.training().batchSize();
    long batchRows = batch == TrainingPlan.FULL_BATCH ? rows : Math.min(batch, rows);
    for (Architecture.Layer layer : architecture.layers()) {
      long masks = layer.dropout() > 0 ? batchRows * layer.units() : 0;
      if (masks > MAX_MASKS) {
        throw new InvalidInput(
            "training.batchSize", "tooManyMasks", Long.toString(masks), Long.toString(MAX_MASKS));
      }
    }
  }

  /** With other rows, all else being as it is. */
  public Preparation with(Split rows) {
    return new Preparation(experiment, rows, inputScale, targetScale, start, random);
  }

  /** With the experiment that it stands for until that has rows. */
  public Preparation with(Experiment yetToBeDrawn) {
    return new Preparation(yetToBeDrawn, split, inputScale, targetScale, start, random);
  }

  /**
   * What a network predicts for samples, both in their own units: the textbook's sums, so that
   * whoever writes numbers down has the same bits.
   *
   * @return a row for each sample
   */
  public double[][] predict(Parameters parameters, double[][] inputs) {
    return targetScale.invert(new Network(parameters).predict(inputScale.apply(inputs)));
  }

  /** Some rows as training sees them. */
  public Dataset scaled(Dataset rows) {
    return new Dataset(
        inputScale.apply(rows.inputs()),
        targetScale.apply(rows.targets()),
        rows.inputNames(),
        rows.targetNames(),
        rows.classes());
  }
}
