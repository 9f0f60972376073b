package org.netsketch.data;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What turned some rows into others, and back: only the rows that came and went, so that ten
 * thousand edits of ten thousand rows fit into the memory.
 */
public final class RowsPatch {

  /**
   * Rows that follow each other, with others in their place.
   *
   * @param oldAt where they were
   * @param gone what was there
   * @param newAt where the others are
   * @param come what is there now
   */
  private record Hunk(int oldAt, Piece gone, int newAt, Piece come) {}

  /** Some rows that follow each other. */
  private record Piece(double[][] inputs, double[][] targets) {
    static Piece of(Dataset rows, int from, int to) {
      return new Piece(
          Arrays.copyOfRange(rows.inputs(), from, to),
          Arrays.copyOfRange(rows.targets(), from, to));
    }

    int size() {
      return inputs.length;
    }
  }

  private final List<Hunk> hunks;

  private RowsPatch(List<Hunk> hunks) {
    this.hunks = hunks;
  }

  /**
   * The difference of rows that share all that was left alone; nothing if their columns differ or
   * shared rows stand in another order.
   */
  public static Optional<RowsPatch> between(Dataset before, Dataset after) {
    boolean sameColumns =
        before.inputNames().equals(after.inputNames())
            && before.targetNames().equals(after.targetNames())
            && before.classes().equals(after.classes());
    return sameColumns ? hunks(before, after).map(RowsPatch::new) : Optional.empty();
  }

  private static Optional<List<Hunk>> hunks(Dataset before, Dataset after) {
    Set<double[]> old = identities(before.inputs());
    Set<double[]> young = identities(after.inputs());
    List<Hunk> hunks = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.inputs()[i] == after.inputs()[j]) {
        i++;
        j++;
        continue;
      }
      int oldAt = i;
      int newAt = j;
      while (i < before.size() && !young.contains(before.inputs()[i])) {
        i++;
      }
      while (j < after.size() && !old.contains(after.inputs()[j])) {
        j++;
      }
      if (i == oldAt && j == newAt) {
        return Optional.empty();
      }
      hunks.add(new Hunk(oldAt, Piece.of(before, oldAt, i), newAt, Piece.of(after, newAt, j)));
    }
    return Optional.of(hunks);
  }

  private static Set<double[]> identities(double[][] inputs) {
    Set<double[]> rows = Collections.newSetFromMap(new IdentityHashMap<>(inputs.length));
    Collections.addAll(rows, inputs);
    return rows;
  }

  /** How many rows it holds. */
  int size() {
    return hunks.stream().mapToInt(hunk -> hunk.gone.size() + hunk.come.size()).sum();
  }

  /** The rows after the change. */
  public Dataset forward(Dataset before) {
    Assembly assembly = new Assembly(before);
    hunks.forEach(hunk -> assembly.replace(hunk.oldAt, hunk.gone, hunk.come));
    return assembly.result();
  }

  /** The rows before the change. */
  public Dataset back(Dataset after) {
    Assembly assembly = new Assembly(after);
    hunks.forEach(hunk -> assembly.replace(hunk.newAt, hunk.come, hunk.gone));
    return assembly.result();
  }

  /** Rows put together from those of a data set and from others. */
  private static final class Assembly {
    private final Dataset source;
    private final List<double[]> inputs = new ArrayList<>();
    private final List<double[]> targets = new ArrayList<>();
    private int next;

    Assembly(Dataset source) {
      this.source = source;
    }

    void replace(int at, Piece removed, Piece inserted) {
      copyUpTo(at);
      Collections.addAll(inputs, inserted.inputs);
      Collections.addAll(targets, inserted.targets);
      next = at + removed.size();
    }

    private void copyUpTo(int end) {
      inputs.addAll(Arrays.asList(source.inputs()).subList(next, end));
      targets.addAll(Arrays.asList(source.targets()).subList(next, end));
    }

    Dataset result() {
      copyUpTo(source.size());
      return new Dataset(
          inputs.toArray(double[][]::new),
          targets.toArray(double[][]::new),
          source.inputNames(),
          source.targetNames(),
          source.classes());
    }
  }
}
