package org.netsketch.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.netsketch.data.BundledSet;
import org.netsketch.data.DataPlan;
import org.netsketch.data.DataPlan.Standardize;
import org.netsketch.data.DataSource;
import org.netsketch.data.Dataset;
import org.netsketch.data.ShapeKind;
import org.netsketch.figure.Outcome;
import org.netsketch.nn.Architecture;
import org.netsketch.session.DataDesk;
import org.netsketch.session.Run;
import org.netsketch.text.Messages;
import org.netsketch.train.Experiment;
import org.netsketch.train.LayerPlan;

/** Where the samples come from, and which are set aside. */
final class DataSettings extends Section {
  private static final int SHAPE_POINTS = 400;
  private static final String OWN = "points";

  private final DataDesk desk;
  private final Messages messages;
  private final Picker source;
  private final FunctionSettings drawn;
  private final ShapeSettings shaped;
  private final VBox given;
  private final Label description = new Label();
  private final Label follows = new Label();
  private final Button back = new Button();
  private DataSource.Function function;
  private Optional<DataPlan> own = Optional.empty();
  private Run run;

  DataSettings(SessionView view, Look look) {
    super(look.messages().get("window.data"));
    desk = view.session().desk();
    messages = look.messages();
    source = new Picker(messages, "source", offered());
    Hints.explain(source, messages.get("desk.sourceHint"));
    source.onChosen(this::choose);
    drawn = new FunctionSettings(view, look);
    shaped = new ShapeSettings(view, look);
    remark(description, "data-description");
    remark(follows, "outputs-follow");
    back.setText(messages.get("window.backToFunction"));
    back.setId("back-to-function");
    back.setMaxWidth(Double.MAX_VALUE);
    back.setOnAction(event -> desk.setSource(function));
    given = new VBox(description, back);
    given.getStyleClass().add("section");
    getChildren()
        .addAll(
            new Field(messages.get("desk.source"), source),
            follows,
            new StackPane(drawn, shaped, given),
            new ValidationSettings(view, look));
    view.onRun(
        newest -> {
          boolean other = run == null || run.number() != newest.number();
          run = newest;
          if (other) {
            describe();
          }
        });
    view.onExperiment(this::show);
    view.add(desk.drawingProperty().subscribe(this::describe));
    view.add(desk.pastedProperty().subscribe(this::describe));
    view.add(desk.outputsFollowedProperty().subscribe(this::sayWhatFollowed));
  }

  private static void remark(Label label, String id) {
    label.setId(id);
    label.setWrapText(true);
    label.getStyleClass().add("remark");
  }

  private static List<String> offered() {
    Stream<String> shapes = Stream.of(ShapeKind.values()).map(ShapeKind::id);
    Stream<String> sets = Stream.of(BundledSet.values()).map(BundledSet::id);
    return Stream.of(Stream.of("function", OWN), shapes, sets).flatMap(ids -> ids).toList();
  }

  private void show(Experiment experiment) {
    DataSource newest = experiment.data().source();
    if (newest instanceof DataSource.Function typed) {
      function = typed;
      drawn.show(experiment, typed);
    } else if (newest instanceof DataSource.Shape shape) {
      shaped.show(experiment, shape);
    } else if (newest instanceof DataSource.Points) {
      own = Optional.of(experiment.data());
    }
    source.show(idOf(newest));
    hide(drawn, !(newest instanceof DataSource.Function));
    hide(shaped, !(newest instanceof DataSource.Shape));
    hide(given, drawn.isVisible() || shaped.isVisible());
    hide(back, function == null || !(newest instanceof DataSource.Points));
    describe();
    sayWhatFollowed();
  }

  private static String idOf(DataSource source) {
    if (source instanceof DataSource.Shape shape) {
      return shape.shape().id();
    }
    return source instanceof DataSource.Bundled bundled ? bundled.set().id() : source.id();
  }

  /** What data are that have no settings, and what can be done with them. */
  private void describe() {
    DataSource shown = desk.experiment().data().source();
    if (shown instanceof DataSource.Points) {
      describeOwn();
    } else if (run != null) {
      Dataset rows = run.preparation().split().all();
      description.setText(
          shown instanceof DataSource.Csv csv
              ? messages.get(
                  "desk.rowsOfFile", csv.file(), count(rows.size()), inputs(rows), outputs(rows))
              : messages.get("desk.rowsOf", count(rows.size()), inputs(rows), outputs(rows)));
    }
  }

  private void describeOwn() {
    if (desk.drawing() == null) {
      return;
    }
    Dataset rows = desk.drawing().rows();
    List<String> lines = new ArrayList<>();
    int pasted = desk.pastedProperty().get();
    if (pasted > 0) {
      lines.add(messages.get("desk.pasted", count(pasted), count(rows.size())));
    } else if (Outcome.of(rows) == Outcome.CURVE) {
      lines.add(messages.get("desk.ownPoints", count(rows.size())));
    } else {
      lines.add(messages.get("desk.ownRows", count(rows.size()), inputs(rows), outputs(rows)));
    }
    if (function != null && desk.experiment().network().parameters().isEmpty()) {
      lines.add(messages.get("desk.ownStart", Integer.toString(desk.experiment().seed())));
    }
    description.setText(String.join("\n", lines));
  }

  private static String count(int number) {
    return Integer.toString(number);
  }

  private static String inputs(Dataset rows) {
    return count(rows.features());
  }

  private String outputs(Dataset rows) {
    return rows.hasClasses()
        ? messages.get("desk.classes", count(rows.classes().size()))
        : messages.get("desk.quantity");
  }

  /** The output layer has changed without being asked to: that is said, and not in a loud voice. */
  private void sayWhatFollowed() {
    hide(follows, !desk.outputsFollowedProperty().get());
    Experiment experiment = desk.experiment();
    List<LayerPlan> layers = experiment.network().layers();
    Architecture.Layer last = layers.get(layers.size() - 1).shape();
    follows.setText(
        messages.get(
            "desk.outputsFollow",
            Integer.toString(last.units()),
            messages.name("activation", last.activation().id()),
            messages.name("loss", experiment.training().loss().id())));
  }

  private void choose(String id) {
    Optional<BundledSet> set =
        Stream.of(BundledSet.values()).filter(one -> one.id().equals(id)).findFirst();
    Optional<ShapeKind> shape =
        Stream.of(ShapeKind.values()).filter(one -> one.id().equals(id)).findFirst();
    DataPlan now = desk.experiment().data();
    if (set.isPresent()) {
      // Their columns have units of their own, and a network wants them alike.
      boolean classes = set.get().read().hasClasses();
      Standardize standardize = classes ? Standardize.INPUTS : Standardize.INPUTS_AND_TARGETS;
      DataPlan.Validation aside = classes ? now.validation() : DataPlan.Validation.NONE;
      desk.setPlan(new DataPlan(new DataSource.Bundled(set.get()), aside, standardize));
    } else if (shape.isPresent()) {
      DataSource drawnShape = shaped.like(shape.get(), SHAPE_POINTS);
      desk.setPlan(new DataPlan(drawnShape, now.validation(), Standardize.NONE));
    } else if (id.equals(OWN)) {
      desk.setPlan(own.orElseGet(() -> desk.drawing().plan(now)));
    } else if (id.equals("function")) {
      DataSource typed = function == null ? FunctionSettings.FIRST : function;
      desk.setPlan(new DataPlan(typed, now.validation(), Standardize.NONE));
    }
  }
}
