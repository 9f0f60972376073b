package org.netsketch.train;

/** Why a run ended. */
public enum StopReason {
  /** All epochs were run. */
  EPOCHS("epochs"),
  /** The training loss reached its target. */
  TARGET("target"),
  /** The loss had not become better for long enough. */
  PATIENCE("patience"),
  /** The loss rose above the mean of those before it. */
  RISING("rising"),
  /** A loss or a parameter was no finite number any more. */
  DIVERGED("diverged"),
  /** Somebody asked it to end. */
  INTERRUPTED("interrupted");

  private final String id;

  StopReason(String id) {
    this.id = id;
  }

  /** The name in run files. */
  public String id() {
    return id;
  }
}
