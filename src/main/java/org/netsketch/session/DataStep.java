package org.netsketch.session;

import java.util.Optional;
import org.netsketch.data.DataPlan;
import org.netsketch.data.DataSource.Points;
import org.netsketch.data.Dataset;
import org.netsketch.data.RowsPatch;

/** One edit of the data, which can be taken back and made again. */
sealed interface DataStep {

  /** The step from one state to another, as small as it can be kept. */
  static DataStep between(DataState before, DataState after) {
    DataPlan old = before.plan();
    DataPlan young = after.plan();
    if (before.seed() == after.seed()
        && before.hasSameOutputs(after)
        && old.validation().equals(young.validation())
        && old.standardize() == young.standardize()
        && old.source() instanceof Points oldPoints
        && young.source() instanceof Points youngPoints) {
      Optional<RowsPatch> patch = RowsPatch.between(oldPoints.dataset(), youngPoints.dataset());
      if (patch.isPresent()) {
        return new RowsChanged(patch.get());
      }
    }
    return new Replaced(before, after);
  }

  /** The state before the edit, from the one after it. */
  DataState back(DataState after);

  /** The state after the edit, from the one before it. */
  DataState forward(DataState before);

  /** Other data altogether. */
  record Replaced(DataState before, DataState after) implements DataStep {
    @Override
    public DataState back(DataState state) {
      return before.comingFrom(after, state);
    }

    @Override
    public DataState forward(DataState state) {
      return after.comingFrom(before, state);
    }
  }

  /** Some other rows. */
  record RowsChanged(RowsPatch patch) implements DataStep {
    @Override
    public DataState back(DataState state) {
      return with(state, patch.back(rows(state)));
    }

    @Override
    public DataState forward(DataState state) {
      return with(state, patch.forward(rows(state)));
    }

    private static Dataset rows(DataState state) {
      return ((Points) state.plan().source()).dataset();
    }

    private static DataState with(DataState state, Dataset rows) {
      DataPlan plan = state.plan();
      return state.withPlan(new DataPlan(new Points(rows), plan.validation(), plan.standardize()));
    }
  }
}
