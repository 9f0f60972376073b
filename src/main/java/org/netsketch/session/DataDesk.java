package org.netsketch.session;

import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.netsketch.data.DataPlan;
import org.netsketch.data.DataSource;
import org.netsketch.data.DataSource.Points;
import org.netsketch.data.Drawing;
import org.netsketch.train.Experiment;
import org.netsketch.train.FittingOutput;

/**
 * Where the data of a session are edited: the rows as they stand, and every edit of them, which can
 * be taken back.
 *
 * <p>An edit is seen here at once, and the run goes on with it as soon as its epoch is over. Like
 * the session's, all methods and properties belong to the window's thread.
 */
public final class DataDesk {
  private final Session session;
  private final ReadOnlyObjectWrapper<Drawing> drawing = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper outputsFollowed = new ReadOnlyBooleanWrapper();
  private final ReadOnlyIntegerWrapper pasted = new ReadOnlyIntegerWrapper();
  private final UndoHistory history = new UndoHistory();
  private DataState beforeStroke;
  private boolean travelling;
  private boolean byHand;

  DataDesk(Session session) {
    this.session = session;
  }

  /** The rows as they stand; null before the first run. */
  public ReadOnlyObjectProperty<Drawing> drawingProperty() {
    return drawing.getReadOnlyProperty();
  }

  /** The rows as they stand. */
  public Drawing drawing() {
    return drawing.get();
  }

  /** The experiment whose data they are, as it was last asked for. */
  public Experiment experiment() {
    return session.experimentProperty().get();
  }

  /** Whether there is an edit to take back. */
  public ReadOnlyBooleanProperty canUndoProperty() {
    return canUndo.getReadOnlyProperty();
  }

  /** Whether there is an edit to make again. */
  public ReadOnlyBooleanProperty canRedoProperty() {
    return canRedo.getReadOnlyProperty();
  }

  /** Whether the output layer was changed to suit the data that were asked for last. */
  public ReadOnlyBooleanProperty outputsFollowedProperty() {
    return outputsFollowed.getReadOnlyProperty();
  }

  /** How many points came from the clipboard, if that was the last change; else 0. */
  public ReadOnlyIntegerProperty pastedProperty() {
    return pasted.getReadOnlyProperty();
  }

  /** Adds points from the clipboard. */
  public void paste(List<double[]> points) {
    edit(drawing.get().plus(points));
    pasted.set(points.size());
  }

  /** Whether the rows are as a person has drawn them last, and have not come from elsewhere. */
  public boolean isByHand() {
    return byHand;
  }

  /** Puts other rows in the place of those that stand, and goes on with them. */
  public void edit(Drawing changed) {
    if (changed.equals(drawing.get())) {
      return;
    }
    byHand = true;
    drawing.set(changed);
    Experiment now = session.experimentProperty().get();
    setPlan(withSameStart(now), changed.plan(now.data()));
  }

  /**
   * The experiment with the first weights written out that it has drawn: points by hand take no
   * random numbers, and would leave others for the weights.
   */
  private Experiment withSameStart(Experiment now) {
    Run run = session.runProperty().get();
    boolean drawn =
        run != null
            && !(now.data().source() instanceof Points)
            && now.network().parameters().isEmpty()
            && run.preparation().experiment().seed() == now.seed()
            && run.preparation().experiment().data().equals(now.data())
            && run.preparation().experiment().network().equals(now.network());
    return drawn
        ? now.withNetwork(now.network().startingFrom(run.preparation().start().layers()))
        : now;
  }

  /** Has the data come from elsewhere, and goes on with them; the output layer follows. */
  public void setPlan(DataPlan plan) {
    setPlan(session.experimentProperty().get(), plan);
  }

  private void setPlan(Experiment now, DataPlan plan) {
    Experiment changed = FittingOutput.follow(now, plan);
    session.goOnWith(changed);
    noteFollowing(now, changed);
  }

  /** Has the samples come from elsewhere; what is set aside and standardized stays as it is. */
  public void setSource(DataSource source) {
    DataPlan plan = session.experimentProperty().get().data();
    setPlan(new DataPlan(source, plan.validation(), plan.standardize()));
  }

  /** Begins a stroke: the edits up to its end are taken back together. */
  public void beginStroke() {
    if (beforeStroke == null) {
      beforeStroke = DataState.of(session.experimentProperty().get());
    }
  }

  /** Ends a stroke. */
  public void endStroke() {
    DataState before = beforeStroke;
    beforeStroke = null;
    if (before != null) {
      add(before, DataState.of(session.experimentProperty().get()));
    }
  }

  /** Whether a stroke has begun and not ended. */
  public boolean isInStroke() {
    return beforeStroke != null;
  }

  /** Takes the newest edit back. */
  public void undo() {
    endStroke();
    if (history.canUndo()) {
      travelTo(history.undo(DataState.of(session.experimentProperty().get())));
    }
  }

  /** Makes the edit again that was taken back last. */
  public void redo() {
    if (history.canRedo() && !isInStroke()) {
      travelTo(history.redo(DataState.of(session.experimentProperty().get())));
    }
  }

  /** The data are those of another experiment: what was done to the former ones is over. */
  void forgetEdits() {
    beforeStroke = null;
    byHand = false;
    history.clear();
    outputsFollowed.set(false);
    tell();
  }

  private void travelTo(DataState state) {
    travelling = true;
    byHand = sharesRows(state.plan());
    Experiment now = session.experimentProperty().get();
    Experiment changed = state.in(now);
    if (state.seed() == now.seed()) {
      session.goOnWith(changed);
    } else {
      session.restart(changed);
    }
    travelling = false;
    noteFollowing(now, changed);
    tell();
  }

  /** Whether the rows that stand are those of a plan, save what a person may have drawn. */
  private boolean sharesRows(DataPlan plan) {
    if (!(plan.source() instanceof Points points)) {
      return false;
    }
    Drawing rows = new Drawing(points.dataset(), 0.0);
    int others = rows.newSince(drawing.get()).cardinality();
    return others < rows.size() || others <= 1;
  }

  private void noteFollowing(Experiment before, Experiment after) {
    if (!before.network().layers().equals(after.network().layers())) {
      outputsFollowed.set(true);
    }
  }

  /** Takes notice of an experiment that follows another one; either may be null. */
  void follow(Experiment before, Experiment after) {
    if (before != null && !travelling && beforeStroke == null) {
      add(DataState.of(before), DataState.of(after));
    }
    if (before != null && !before.network().layers().equals(after.network().layers())) {
      outputsFollowed.set(false); // the layers are as a person wants them
    }
    DataPlan plan = after.data();
    boolean otherData = before == null || !plan.equals(before.data());
    byHand &= travelling || !otherData || isDrawing(plan);
    pasted.set(otherData ? 0 : pasted.get());
    boolean inOrder =
        plan.validation().fraction() == 0.0 || plan.validation().pick() == DataPlan.Pick.LAST;
    if (plan.source() instanceof Points points && (inOrder || points.dataset().size() == 0)) {
      Drawing rows = new Drawing(points.dataset(), plan.validation().fraction());
      if (!rows.equals(drawing.get())) {
        drawing.set(rows);
      }
    }
  }

  /** Takes the rows over that a new run has drawn, unless they have been edited since. */
  void show(Run run) {
    DataPlan plan = run.preparation().experiment().data();
    if (plan.equals(session.experimentProperty().get().data()) && !isDrawing(plan)) {
      drawing.set(Drawing.of(run.preparation().split(), plan.validation().fraction()));
    }
  }

  private boolean isDrawing(DataPlan plan) {
    return plan.source() instanceof Points points
        && drawing.get() != null
        && points.dataset().equals(drawing.get().rows());
  }

  private void add(DataState before, DataState after) {
    if (!before.hasSameData(after)) {
      history.add(before, after);
      tell();
    }
  }

  private void tell() {
    canUndo.set(history.canUndo());
    canRedo.set(history.canRedo());
  }
}
