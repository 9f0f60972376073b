package org.netsketch.session;

import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.netsketch.file.View;

/**
 * What the window shows of the session's experiment; it outlives a window that is built anew in
 * another language, and is written into the experiment's file.
 */
public final class Presentation {
  private final ReadOnlyObjectWrapper<View> view = new ReadOnlyObjectWrapper<>(View.USUAL);

  /** Everything is shown as usual. */
  Presentation() {}

  /** What is shown. */
  public ReadOnlyObjectProperty<View> viewProperty() {
    return view.getReadOnlyProperty();
  }

  /** What is shown now. */
  public View view() {
    return view.get();
  }

  /** Shows something else. */
  public void show(View newView) {
    if (!newView.equals(view.get())) {
      view.set(newView);
    }
  }

  /** Shows something that differs from what is shown now. */
  public void change(UnaryOperator<View> to) {
    show(to.apply(view.get()));
  }
}
