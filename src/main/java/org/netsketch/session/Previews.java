package org.netsketch.session;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.BiConsumer;
import org.netsketch.file.Gallery;
import org.netsketch.train.Baseline;
import org.netsketch.train.Snapshot;
import org.netsketch.train.Trainer;

/**
 * The gallery's experiments, each trained to its end in a thread of its own, one after the other,
 * to be drawn as pictures.
 */
public final class Previews implements AutoCloseable {

  private record Preview(Gallery entry, Run run) {}

  private final ConcurrentLinkedQueue<Preview> done = new ConcurrentLinkedQueue<>();
  private final Thread thread;
  private volatile boolean ended;

  /** Begins to train. */
  public Previews(List<Gallery> entries) {
    thread = new Thread(() -> entries.forEach(this::train), "previews");
    thread.setDaemon(true);
    thread.start();
  }

  private void train(Gallery entry) {
    if (ended) {
      return;
    }
    Trainer trainer = Trainer.of(entry.experiment());
    while (trainer.stopped().isEmpty() && !ended) {
      trainer.epoch();
    }
    var split = trainer.preparation().split();
    Optional<Baseline> baseline = Baseline.of(split.training(), split.validation());
    done.add(
        new Preview(
            entry,
            new Run(
                0,
                trainer.preparation(),
                baseline,
                trainer.history(),
                Snapshot.of(trainer, trainer.moment(), trainer.history().size()),
                false,
                0,
                0,
                OptionalDouble.empty())));
  }

  /** Hands over one that is ready, if there is one; called once a frame. */
  public void next(BiConsumer<Gallery, Run> listener) {
    Preview preview = done.poll();
    if (preview != null) {
      listener.accept(preview.entry, preview.run);
    }
  }

  /** Ends the thread. */
  @Override
  public void close() {
    ended = true;
  }
}
