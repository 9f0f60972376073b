package org.netsketch.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.netsketch.data.DataPlan;
import org.netsketch.data.DataSource;
import org.netsketch.data.DataSource.Noise;
import org.netsketch.data.Expression;
import org.netsketch.figure.NumberText;
import org.netsketch.session.Session;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.Messages;
import org.netsketch.train.Experiment;

/** The function that samples are taken of, and their noise. */
final class DataSettings extends Section {
  private final Session session;
  private final Look look;
  private final TextField formula = new TextField();
  private final Slider noise = new Slider(0.0, 1.0, 0.0);
  private final Field noiseField;
  private final Label fault = new Label();
  private final VBox drawn;
  private final VBox sketched;
  private final Button back = new Button();
  private DataSource.Function function;
  private boolean showing;

  DataSettings(SessionView view, Look look) {
    super(look.messages().get("window.data"));
    session = view.session();
    this.look = look;
    Messages messages = look.messages();
    formula.setId("formula");
    Hints.explain(formula, messages.get("window.formulaHint"));
    formula.setOnAction(event -> typeFormula());
    Field formulaField = new Field(messages.get("window.formula"), formula);
    fault.setId("formula-fault");
    fault.getStyleClass().add("fault");
    fault.setWrapText(true);
    noise.setId("noise");
    noise.setBlockIncrement(0.02);
    Hints.explain(noise, messages.get("window.noiseHint"));
    noiseField = new Field(messages.get("window.noise"), noise);
    noise.valueProperty().addListener((property, before, now) -> slideNoise());
    Label edited = new Label(messages.get("window.edited"));
    edited.setWrapText(true);
    edited.getStyleClass().add("remark");
    back.setText(messages.get("window.backToFunction"));
    back.setId("back-to-function");
    back.setMaxWidth(Double.MAX_VALUE);
    back.setOnAction(event -> setSource(function));
    drawn = new VBox(formulaField, fault, noiseField);
    sketched = new VBox(edited, back);
    drawn.getStyleClass().add("section");
    sketched.getStyleClass().add("section");
    getChildren().add(new StackPane(drawn, sketched));
    hide(fault, true);
    view.onExperiment(this::show);
  }

  private void show(Experiment experiment) {
    DataSource source = experiment.data().source();
    boolean isFunction = source instanceof DataSource.Function;
    if (source instanceof DataSource.Function newest) {
      function = newest;
      showing = true;
      if (!formula.getText().equals(newest.expression().text())) {
        formula.setText(newest.expression().text());
      }
      if (!noise.isValueChanging()) {
        noise.setValue(newest.noise().scale());
      }
      showing = false;
      noiseField.showValue(NumberText.fixed(newest.noise().scale(), 2));
      hide(fault, true);
    }
    // Both take the same room, so that nothing below them moves.
    drawn.setVisible(isFunction);
    sketched.setVisible(!isFunction);
    hide(back, function == null);
  }

  private void typeFormula() {
    try {
      Expression expression = Expression.parse(formula.getText());
      setSource(
          new DataSource.Function(
              expression,
              function.from(),
              function.to(),
              function.count(),
              function.positions(),
              function.noise()));
    } catch (InvalidInput e) {
      fault.setText(e.in(look.languageProperty().get()));
      hide(fault, false);
    }
  }

  private void slideNoise() {
    double scale = Math.round(noise.getValue() * 50.0) / 50.0;
    if (showing || function == null || scale == function.noise().scale()) {
      return;
    }
    Noise.Kind kind =
        function.noise().kind() == Noise.Kind.NONE ? Noise.Kind.NORMAL : function.noise().kind();
    setSource(
        new DataSource.Function(
            function.expression(),
            function.from(),
            function.to(),
            function.count(),
            function.positions(),
            new Noise(kind, scale, function.noise().shared())));
  }

  private void setSource(DataSource source) {
    Experiment experiment = session.experimentProperty().get();
    DataPlan plan = experiment.data();
    session.goOnWith(
        experiment.withData(new DataPlan(source, plan.validation(), plan.standardize())));
  }
}
