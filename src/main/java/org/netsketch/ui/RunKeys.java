package org.netsketch.ui;

import java.util.EnumMap;
import java.util.Map;

/** The keys that drive the run, those of a presenter's remote among them. */
final class RunKeys {
  private final SessionView view;
  private final Commands commands;
  private final FileDesk files;

  /**
   * Keys of a run.
   *
   * @param files from which the remote takes the next experiment
   */
  RunKeys(SessionView view, Commands commands, FileDesk files) {
    this.view = view;
    this.commands = commands;
    this.files = files;
  }

  /** What each does. */
  Map<Shortcut, Runnable> keys() {
    Map<Shortcut, Runnable> keys = new EnumMap<>(Shortcut.class);
    keys.put(Shortcut.PLAY, commands::playOrPause);
    keys.put(Shortcut.GO_ON, this::goOn);
    keys.put(Shortcut.STEP, commands::oneEpoch);
    keys.put(Shortcut.BATCH, commands::oneBatch);
    keys.put(Shortcut.SAMPLE, commands::oneSample);
    keys.put(Shortcut.RESET, commands::resetToStart);
    keys.put(Shortcut.ONWARD, this::onward);
    keys.put(Shortcut.BACKWARD, this::backward);
    keys.put(Shortcut.SEED, commands::newSeed);
    keys.put(Shortcut.BACK, () -> commands.showEpochBy(-1));
    keys.put(Shortcut.ON, () -> commands.showEpochBy(1));
    keys.put(Shortcut.FIRST, commands::showFirstEpoch);
    keys.put(Shortcut.NEWEST, commands::showNewestEpoch);
    keys.put(Shortcut.SLOWER, () -> view.change(shown -> SpeedSlider.faster(shown, -1)));
    keys.put(Shortcut.FASTER, () -> view.change(shown -> SpeedSlider.faster(shown, 1)));
    return keys;
  }

  private void goOn() {
    if (commands.isAtEnd()) {
      commands.goOnLonger();
    }
  }

  /** A presenter's remote plays an experiment to its end, and then goes on to the next one. */
  private void onward() {
    if (commands.isAtEnd()) {
      files.openNeighbour(1);
    } else {
      commands.playOrPause();
    }
  }

  private void backward() {
    if (commands.isAtStart()) {
      files.openNeighbour(-1);
    } else {
      commands.resetToStart();
    }
  }
}
