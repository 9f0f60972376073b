package org.netsketch.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.netsketch.data.DataSource;
import org.netsketch.session.DataDesk;
import org.netsketch.text.Messages;
import org.netsketch.train.Experiment;

/** Where the samples come from, and which are set aside. */
final class DataSettings extends Section {
  private final DataDesk desk;
  private final FunctionSettings drawn;
  private final VBox sketched;
  private final Button back = new Button();
  private DataSource.Function function;

  DataSettings(SessionView view, Look look) {
    super(look.messages().get("window.data"));
    desk = view.session().desk();
    Messages messages = look.messages();
    drawn = new FunctionSettings(view, look);
    Label edited = new Label(messages.get("window.edited"));
    edited.setWrapText(true);
    edited.getStyleClass().add("remark");
    back.setText(messages.get("window.backToFunction"));
    back.setId("back-to-function");
    back.setMaxWidth(Double.MAX_VALUE);
    back.setOnAction(event -> desk.setSource(function));
    sketched = new VBox(edited, back);
    sketched.getStyleClass().add("section");
    // Both take the same room, so that nothing below them moves.
    getChildren().addAll(new StackPane(drawn, sketched), new ValidationSettings(view, look));
    view.onExperiment(this::show);
  }

  private void show(Experiment experiment) {
    boolean isFunction = experiment.data().source() instanceof DataSource.Function;
    if (experiment.data().source() instanceof DataSource.Function newest) {
      function = newest;
      drawn.show(experiment, newest);
    }
    drawn.setVisible(isFunction);
    sketched.setVisible(!isFunction);
    hide(back, function == null);
  }
}
