package org.netsketch.ui;

import java.util.List;
import java.util.Optional;
import org.netsketch.data.DataPlan;
import org.netsketch.data.DataSource;
import org.netsketch.data.Expression;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Initializer;
import org.netsketch.nn.Loss;
import org.netsketch.text.LocalText;
import org.netsketch.train.Experiment;
import org.netsketch.train.Schedule;
import org.netsketch.train.Sgd;
import org.netsketch.train.StopRule;

/** What a window shows that nobody has asked for anything. */
public final class FirstExperiment {
  private FirstExperiment() {}

  /** 2 sin x with noise, learned by five sigmoids in a few seconds. */
  public static Experiment twoSinX() {
    DataSource points =
        new DataSource.Function(
            Expression.parse("2*sin(x)"),
            List.of(-2.0),
            List.of(2.0),
            1000,
            DataSource.Positions.EVEN,
            new DataSource.Noise(DataSource.Noise.Kind.NORMAL, 0.32, false));
    Experiment.NetworkPlan network =
        new Experiment.NetworkPlan(
            List.of(
                new Experiment.LayerPlan(5, new Activation.Sigmoid()),
                new Experiment.LayerPlan(1, new Activation.Identity())),
            Optional.of(Initializer.Scheme.STANDARD_NORMAL),
            Initializer.Scheme.STANDARD_NORMAL,
            Optional.empty());
    Experiment.TrainingPlan training =
        new Experiment.TrainingPlan(
            new Loss.MeanSquaredError(),
            new Sgd(0.03, 0.0, false),
            new Schedule.Constant(),
            100,
            true,
            Experiment.Regularization.NONE,
            500,
            StopRule.NEVER);
    return new Experiment(
        new LocalText("2 sin x", "2 sin x"),
        LocalText.EMPTY,
        42,
        new DataPlan(points, DataPlan.Validation.NONE, DataPlan.Standardize.NONE),
        network,
        training,
        "");
  }
}
