package org.netsketch.train;

import org.netsketch.nn.Parameters;

/**
 * How good a run is, measured: at each whole epoch for its history, and at any moment for who looks
 * at it.
 */
final class Measurement {
  private final Descent descent;
  private final Examiner examiner;
  private final History history;

  Measurement(Descent descent, Examiner examiner, History history) {
    this.descent = descent;
    this.examiner = examiner;
    this.history = history;
  }

  Examiner examiner() {
    return examiner;
  }

  /**
   * Enters the scores of the newest epoch in the history, unless they or the parameters are not
   * finite.
   *
   * @return whether it did
   */
  boolean enter(double[] gradientSizes) {
    Parameters parameters = descent.parameters();
    Scores training = examiner.training(parameters);
    Scores validation = examiner.validation(parameters);
    boolean finite =
        training.areFinite()
            && (!examiner.hasValidation() || validation.areFinite())
            && parameters.areFinite();
    if (finite) {
      history.add(training, validation, gradientSizes, descent.rate());
    }
    return finite;
  }

  /** Whether the parameters, and the loss over the training rows with them, are finite. */
  boolean isFinite() {
    Parameters parameters = descent.parameters();
    return examiner.training(parameters).areFinite() && parameters.areFinite();
  }

  /** The place within an epoch at which the run stands. */
  Moment withinEpoch(int epoch) {
    return of(epoch, descent.batch(), descent.parameters().copy(), descent.visited());
  }

  /** Parameters of a whole epoch of another run, over the rows of this one. */
  Moment ofOther(int epoch, Parameters parameters) {
    return of(epoch, 0, parameters, Visit.NONE);
  }

  private Moment of(int epoch, int batch, Parameters parameters, Visit visit) {
    Scores training = examiner.training(parameters);
    Scores validation = examiner.validation(parameters);
    return new Moment(epoch, batch, descent.batches(), parameters, training, validation, visit);
  }

  /** A whole epoch, as the history has it. */
  Moment wholeEpoch(int epoch, Parameters parameters, Visit visit) {
    Scores training = history.training(epoch);
    Scores validation = history.validation(epoch);
    return new Moment(epoch, 0, descent.batches(), parameters, training, validation, visit);
  }
}
