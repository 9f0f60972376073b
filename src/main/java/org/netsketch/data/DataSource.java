package org.netsketch.data;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.netsketch.math.NumpyRandom;
import org.netsketch.text.InvalidInput;

/** Where the samples of an experiment come from. */
public sealed interface DataSource {

  /** The most rows a source may have. */
  int MAX_ROWS = 1_000_000;

  /** The key in experiment files, such as {@code function}. */
  String id();

  /**
   * The samples. Positions are drawn before noise.
   *
   * @param random the experiment's stream
   * @param outputs how many output units the network has, which decides how two classes are encoded
   * @throws InvalidInput if the source cannot give them; the place is relative to the source
   */
  Dataset draw(NumpyRandom random, int outputs);

  /** What the samples are like. */
  DataKind kind();

  /**
   * Points of a typed function with noise.
   *
   * @param expression in x, or in x1 and x2
   * @param from the lower end of each input's range
   * @param to the upper end
   * @param count how many points
   * @param positions even or random
   * @param noise added to the values
   */
  record Function(
      Expression expression,
      List<Double> from,
      List<Double> to,
      int count,
      Positions positions,
      Noise noise)
      implements DataSource {
    /** Copies the lists. */
    public Function {
      from = List.copyOf(from);
      to = List.copyOf(to);
    }

    @Override
    public String id() {
      return "function";
    }

    @Override
    public Dataset draw(NumpyRandom random, int outputs) {
      return Classes.encode(FunctionSampler.sample(this, random), outputs);
    }

    @Override
    public DataKind kind() {
      return new DataKind(from.size(), 1, false);
    }
  }

  /** How the inputs of a function are spread. */
  enum Positions {
    /** NumPy's linspace; for two inputs a square grid, on which x2 runs fastest. */
    EVEN,
    /** Drawn, then sorted; for two inputs drawn row by row and not sorted. */
    UNIFORM
  }

  /**
   * What is added to a function's values.
   *
   * @param kind of distribution
   * @param scale s: s · randn, or uniform(-s, s)
   * @param shared whether one number is drawn for all points
   */
  record Noise(Kind kind, double scale, boolean shared) {
    /** No noise. */
    public static final Noise NONE = new Noise(Kind.NONE, 0.0, false);

    /** The distributions. */
    public enum Kind {
      /** Nothing is added and nothing drawn. */
      NONE,
      /** Normal. */
      NORMAL,
      /** Uniform. */
      UNIFORM
    }
  }

  /** Samples written out in the experiment. */
  record Points(Dataset dataset) implements DataSource {
    @Override
    public String id() {
      return "points";
    }

    @Override
    public Dataset draw(NumpyRandom random, int outputs) {
      return Classes.encode(dataset, outputs);
    }

    @Override
    public DataKind kind() {
      return DataKind.of(dataset);
    }
  }

  /**
   * A table in a file.
   *
   * @param file as the experiment names it
   * @param folder that a relative file name starts from
   * @param inputs names of the input columns
   * @param targets names of the columns to predict; empty if there is a label
   * @param label name of the column of class names; empty if there are targets
   */
  record Csv(String file, Path folder, List<String> inputs, List<String> targets, String label)
      implements DataSource {
    /** Copies the lists. */
    public Csv {
      inputs = List.copyOf(inputs);
      targets = List.copyOf(targets);
    }

    /** Whether there is a file where it is named. */
    public boolean isThere() {
      try {
        return Files.exists(folder.resolve(file));
      } catch (InvalidPathException e) {
        return false; // it was named on another system
      }
    }

    @Override
    public String id() {
      return "csv";
    }

    @Override
    public Dataset draw(NumpyRandom random, int outputs) {
      return Classes.encode(CsvTable.read(folder, file).dataset(inputs, targets, label), outputs);
    }

    @Override
    public DataKind kind() {
      return new DataKind(inputs.size(), targets.size(), targets.isEmpty());
    }
  }

  /**
   * Two classes in the plane, drawn by a rule.
   *
   * @param shape the rule
   * @param count how many points
   * @param noise how far they stray
   */
  record Shape(ShapeKind shape, int count, double noise) implements DataSource {
    @Override
    public String id() {
      return "shape";
    }

    @Override
    public Dataset draw(NumpyRandom random, int outputs) {
      return Classes.encode(shape.draw(count, noise, random), outputs);
    }

    @Override
    public DataKind kind() {
      return new DataKind(2, 2, true);
    }
  }

  /** A data set that comes with the program. */
  record Bundled(BundledSet set) implements DataSource {
    @Override
    public String id() {
      return "bundled";
    }

    @Override
    public Dataset draw(NumpyRandom random, int outputs) {
      return Classes.encode(set.read(), outputs);
    }

    @Override
    public DataKind kind() {
      return DataKind.of(set.read());
    }
  }
}
