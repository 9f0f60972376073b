package org.netsketch.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.netsketch.session.Run;

/**
 * The panels that take turns while a run plays, one a frame, because each of them costs as much as
 * all the rest of the window.
 */
final class Turns {
  private final List<Turn> turns = new ArrayList<>();
  private int last;

  /** A panel, and the newest state of the run that it has not been told of yet. */
  static final class Turn {
    private final Node panel;
    private final Consumer<Run> listener;
    private Run newest;
    private int number = -1;

    private Turn(Node panel, Consumer<Run> listener) {
      this.panel = panel;
      this.listener = listener;
    }

    /** Tells the panel of a run when its turn comes; of another run than before at once. */
    void offer(Run run, boolean playing) {
      newest = run;
      if (!playing || run.number() != number) {
        take();
      }
    }

    /** Tells the panel of what it has not been told of yet. */
    void take() {
      if (newest != null) {
        Run run = newest;
        newest = null;
        number = run.number();
        listener.accept(run);
      }
    }

    private boolean isDue() {
      return newest != null && ChartPane.isSeen(panel);
    }
  }

  /** Takes in a panel; while it is hidden its turn is passed over. */
  Turn add(Node panel, Consumer<Run> listener) {
    Turn turn = new Turn(panel, listener);
    turns.add(turn);
    return turn;
  }

  /** Has the next panel that waits take its turn. */
  void next() {
    for (int i = 1; i <= turns.size(); i++) {
      int index = (last + i) % turns.size();
      if (turns.get(index).isDue()) {
        last = index;
        turns.get(index).take();
        return;
      }
    }
  }
}
