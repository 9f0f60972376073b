package org.netsketch.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.util.Subscription;
import org.netsketch.file.View;
import org.netsketch.session.Run;
import org.netsketch.session.Session;
import org.netsketch.text.InvalidInput;
import org.netsketch.train.Experiment;

/** What one window listens to in its session; when the window goes, it stops listening. */
final class SessionView implements AutoCloseable {
  private final Session session;
  private final Turns turns = new Turns();
  private final List<Runnable> late = new ArrayList<>();
  private Subscription subscription = Subscription.EMPTY;

  SessionView(Session session) {
    this.session = session;
  }

  Session session() {
    return session;
  }

  /** Tells of the run now, if there is one, and whenever it changes. */
  void onRun(Consumer<Run> listener) {
    add(
        session
            .runProperty()
            .subscribe(
                run -> {
                  if (run != null) {
                    listener.accept(run);
                  }
                }));
  }

  /**
   * Tells a panel of the run now and whenever it changes; while it plays, only in the panel's turn.
   */
  void onRunInTurn(Node panel, Consumer<Run> listener) {
    Turns.Turn turn = turns.add(panel, listener);
    onRun(run -> turn.offer(run, session.playingProperty().get()));
    onPlaying(
        playing -> {
          if (!playing) {
            turn.take();
          }
        });
  }

  /** A frame is about to be drawn: the next panel takes its turn. */
  void nextFrame() {
    turns.next();
  }

  /** Has something done when the window's first frame has been painted. */
  void afterFirstFrame(Runnable what) {
    late.add(what);
  }

  /** The first frame has been painted. */
  void firstFrameIsPainted() {
    late.forEach(Runnable::run);
    late.clear();
  }

  /** Tells of the experiment now and whenever it changes. */
  void onExperiment(Consumer<Experiment> listener) {
    add(session.experimentProperty().subscribe(listener));
  }

  /** Tells what is to be seen, now and whenever it changes. */
  void onView(Consumer<View> listener) {
    add(session.presentation().viewProperty().subscribe(listener));
  }

  /** Has something else be seen. */
  void change(UnaryOperator<View> to) {
    session.presentation().change(to);
  }

  /** Tells whether epochs follow each other, now and whenever it changes. */
  void onPlaying(Consumer<Boolean> listener) {
    add(session.playingProperty().subscribe(listener));
  }

  /** Tells of problems. */
  void onProblem(Consumer<Optional<InvalidInput>> listener) {
    add(session.problemProperty().subscribe(listener));
  }

  /** Keeps a subscription to something else for as long as the window is there. */
  void add(Subscription more) {
    subscription = subscription.and(more);
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
