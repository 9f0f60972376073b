package org.netsketch.session;

import java.util.ArrayDeque;
import java.util.Deque;

/** Every edit of an experiment's data, and those that were taken back. */
final class UndoHistory {
  private final Deque<DataStep> done = new ArrayDeque<>();
  private final Deque<DataStep> undone = new ArrayDeque<>();

  /** Takes an edit in; what was taken back before it is gone. */
  void add(DataState before, DataState after) {
    done.push(DataStep.between(before, after));
    undone.clear();
  }

  /** Forgets all of them. */
  void clear() {
    done.clear();
    undone.clear();
  }

  boolean canUndo() {
    return !done.isEmpty();
  }

  boolean canRedo() {
    return !undone.isEmpty();
  }

  /** The state before the newest edit. */
  DataState undo(DataState now) {
    DataStep step = done.pop();
    undone.push(step);
    return step.back(now);
  }

  /** The state after the edit that was taken back last. */
  DataState redo(DataState now) {
    DataStep step = undone.pop();
    done.push(step);
    return step.forward(now);
  }
}
