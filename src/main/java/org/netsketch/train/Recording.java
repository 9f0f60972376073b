package org.netsketch.train;

import java.util.ArrayList;
import java.util.List;
import org.netsketch.data.Dataset;

/**
 * The way a run has come, within a fixed budget of memory: checkpoints from which every epoch can
 * be had again, exactly.
 *
 * <p>At first each epoch is kept. When the budget is full, every second checkpoint is dropped and
 * from then on only every second epoch is kept; and so on. An epoch between two checkpoints is had
 * by training again from the one before it. Where a run went on with a changed experiment there is
 * a checkpoint that stays, because what came before does not lead there; only if such changes alone
 * fill the budget are the oldest epochs given up.
 */
public final class Recording {
  /** Enough for the checkpoints of thousands of epochs of any network that is taught with. */
  public static final long BUDGET = 64L << 20;

  /** The object and the reference of a row, in bytes. */
  private static final int ROW_BYTES = 40;

  /**
   * A checkpoint and what it costs.
   *
   * @param beginning whether the run went on from here with a changed experiment
   */
  private record Kept(Checkpoint checkpoint, boolean beginning, long bytes) {}

  private final long budget;
  private final List<Kept> kept = new ArrayList<>();
  private long bytes;
  private int spacing = 1;

  /**
   * A recording without checkpoints yet.
   *
   * @param budget in bytes; one checkpoint is kept even if it takes more
   */
  public Recording(long budget) {
    this.budget = budget;
  }

  /** The same checkpoints, and no others that come later. */
  Recording copy() {
    Recording copy = new Recording(budget);
    copy.kept.addAll(kept);
    copy.bytes = bytes;
    copy.spacing = spacing;
    return copy;
  }

  /** Keeps where a run begins, or where it goes on with a changed experiment. */
  public void begin(Trainer trainer) {
    Checkpoint checkpoint = trainer.checkpoint();
    forget(checkpoint.epoch());
    boolean sameData =
        kept.isEmpty() || last().preparation().split().equals(checkpoint.preparation().split());
    add(new Kept(checkpoint, true, checkpoint.bytes() + (sameData ? 0 : rowBytes(checkpoint))));
  }

  /** Keeps the whole epoch at which a trainer stands, if it is one of those to keep. */
  public void keep(Trainer trainer) {
    int epoch = trainer.epochs();
    boolean whole = !trainer.isWithinEpoch() && trainer.stopped().isEmpty();
    if (whole && epoch % spacing == 0 && epoch > last().epoch()) {
      Checkpoint checkpoint = trainer.checkpoint();
      add(new Kept(checkpoint, false, checkpoint.bytes()));
    }
  }

  /** Forgets an epoch and those after it. */
  private void forget(int epoch) {
    while (!kept.isEmpty() && last().epoch() >= epoch) {
      remove(kept.size() - 1);
    }
  }

  /** Forgets all epochs after one: the run goes on from there in another way. */
  public void cutAfter(int epoch) {
    forget(epoch + 1);
  }

  /** The last checkpoint that is not after an epoch, which is not before the first one. */
  public Checkpoint before(int epoch) {
    int low = 0;
    int high = kept.size() - 1;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (kept.get(middle).checkpoint.epoch() <= epoch) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return kept.get(low).checkpoint;
  }

  /** The first epoch that can be had again. */
  public int first() {
    return kept.get(0).checkpoint.epoch();
  }

  /** How many epochs lie between two checkpoints. */
  public int spacing() {
    return spacing;
  }

  /** How much memory the checkpoints take. */
  public long bytes() {
    return bytes;
  }

  private Checkpoint last() {
    return kept.get(kept.size() - 1).checkpoint;
  }

  private void add(Kept newest) {
    kept.add(newest);
    bytes += newest.bytes;
    while (bytes > budget && kept.stream().anyMatch(one -> !one.beginning)) {
      spacing *= 2;
      kept.removeIf(one -> !one.beginning && one.checkpoint.epoch() % spacing != 0);
      bytes = kept.stream().mapToLong(Kept::bytes).sum();
    }
    while (bytes > budget && kept.size() > 1) {
      remove(0);
    }
  }

  private void remove(int index) {
    bytes -= kept.remove(index).bytes;
  }

  private static long rowBytes(Checkpoint checkpoint) {
    Dataset rows = checkpoint.preparation().split().all();
    return (long) rows.size() * (2 * ROW_BYTES + 8L * (rows.features() + rows.outputs()));
  }
}
