package org.netsketch.train;

import org.netsketch.data.Dataset;
import org.netsketch.nn.Parameters;
import org.netsketch.nn.batch.BatchEvaluation;

/** Measures how good parameters are over the training and the validation rows of an experiment. */
final class Examiner {
  private final Preparation preparation;
  private final BatchEvaluation training;
  private final BatchEvaluation validation;
  private final BatchEvaluation.Result result;
  private final boolean classes;

  Examiner(Preparation preparation) {
    this.preparation = preparation;
    classes = preparation.split().all().hasClasses();
    training = evaluation(preparation.scaled(preparation.split().training()));
    validation =
        hasValidation() ? evaluation(preparation.scaled(preparation.split().validation())) : null;
    result = new BatchEvaluation.Result(preparation.split().all().outputs());
  }

  private BatchEvaluation evaluation(Dataset rows) {
    return new BatchEvaluation(
        preparation.start().architecture(),
        preparation.experiment().training().loss(),
        rows.inputs(),
        rows.targets());
  }

  boolean hasValidation() {
    return preparation.split().validationRows().length > 0;
  }

  Scores training(Parameters parameters) {
    return scores(training, parameters);
  }

  Scores validation(Parameters parameters) {
    return hasValidation() ? scores(validation, parameters) : Scores.NONE;
  }

  private Scores scores(BatchEvaluation evaluation, Parameters parameters) {
    evaluation.evaluate(parameters.values(), result);
    double[] units = preparation.targetScale().deviations();
    double squares = 0.0;
    for (int output = 0; output < units.length; output++) {
      squares += result.meanSquaredError(output) * (units[output] * units[output]);
    }
    double accuracy = classes ? result.accuracy() : Double.NaN;
    return new Scores(result.loss(), squares / units.length, accuracy);
  }
}
