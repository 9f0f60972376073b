package org.netsketch.export.code;

import org.netsketch.data.DataSource;
import org.netsketch.data.ShapeKind;

/** Two classes in the plane, drawn in NumPy. */
final class PythonShape {
  private final Source source;
  private final DataSource.Shape shape;
  private final int count;

  PythonShape(Source source, DataSource.Shape shape) {
    this.source = source;
    this.shape = shape;
    count = shape.count();
  }

  /**
   * Writes {@code inputs} and {@code targets}.
   *
   * @param outputs how many target columns there are
   */
  void write(int outputs) {
    source.line("kind = np.arange(" + count + ") % 2" + source.note("data.turns"));
    positions(shape.shape());
    source.line("inputs = np.stack([x1, x2], axis=1) + " + stray(shape.shape()));
    source.line(outputs == 1 ? "targets = kind[:, None] * 1.0" : "targets = np.eye(2)[kind]");
  }

  private void positions(ShapeKind kind) {
    switch (kind) {
      case CIRCLE -> {
        source.line("r, turn = np.random.rand(" + count + ", 2).T");
        source.line("r = np.where(kind == 1, 2.5 * r, 3.5 + 1.5 * r)" + source.note("data.disc"));
        source.line("x1, x2 = r * np.sin(2 * np.pi * turn), r * np.cos(2 * np.pi * turn)");
      }
      case XOR -> {
        source.line("x1, height = np.random.uniform([-5, 0], [5, 5], (" + count + ", 2)).T");
        source.line("sign = np.where(x1 > 0, 1, -1)");
        source.line("x1 = x1 + 0.3 * sign" + source.note("data.gap"));
        source.line("x2 = (height + 0.3) * np.where(kind == 0, sign, -sign)");
      }
      case GAUSS ->
          source.line("x1 = x2 = np.where(kind == 0, -2.0, 2.0)" + source.note("data.clouds"));
      case SPIRAL -> {
        source.line("size = np.where(kind == 0, " + (count + 1) / 2 + ", " + count / 2 + ")");
        source.line("along = np.arange(" + count + ") // 2 / size" + source.note("data.along"));
        source.line("r, angle = 5 * along, 3.5 * np.pi * along + np.pi * kind");
        source.line("x1, x2 = r * np.sin(angle), r * np.cos(angle)");
      }
      case MOONS -> {
        source.line("angle = np.zeros(" + count + ")" + source.note("data.moons"));
        source.line("angle[0::2] = np.linspace(0, np.pi, " + (count + 1) / 2 + ")");
        source.line("angle[1::2] = np.linspace(0, np.pi, " + count / 2 + ")");
        source.line("x1 = np.where(kind == 0, np.cos(angle), 1 - np.cos(angle))");
        source.line("x2 = np.where(kind == 0, np.sin(angle), 0.5 - np.sin(angle))");
      }
    }
  }

  private String stray(ShapeKind kind) {
    String noise = Syntax.PYTHON.number(shape.noise());
    String size = "(" + count + ", 2)";
    String normal = " * np.random.randn(" + count + ", 2)";
    return switch (kind) {
      case CIRCLE, XOR -> noise + " * np.random.uniform(-5, 5, " + size + ")";
      case GAUSS -> "np.sqrt(0.5 + 7 * " + noise + ")" + normal;
      case SPIRAL -> noise + " * np.random.uniform(-1, 1, " + size + ")";
      case MOONS -> noise + normal;
    };
  }
}
