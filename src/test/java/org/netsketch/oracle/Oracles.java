package org.netsketch.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;

/** What NumPy says: the cases of {@code oracles.json}, and how close to them we must come. */
public final class Oracles {
  private static final JsonNode SYSTEMS = load();

  private Oracles() {}

  /** The cases of a system, such as {@code rng}. */
  public static List<Case> of(String system) {
    List<Case> cases = new ArrayList<>();
    for (JsonNode node : SYSTEMS.required(system).required("cases")) {
      cases.add(
          new Case(
              node.get("id").asText(),
              node.get("spec"),
              node.get("input"),
              node.get("expect"),
              node.get("tol")));
    }
    return cases;
  }

  /** The numbers of a node at any depth, in reading order; NaN and infinities are strings there. */
  public static double[] numbers(JsonNode node) {
    DoubleStream.Builder numbers = DoubleStream.builder();
    collect(node, numbers);
    return numbers.build().toArray();
  }

  /** A node of lists as a matrix, a row each; a list of numbers is a matrix of one column. */
  public static double[][] matrix(JsonNode node) {
    double[][] rows = new double[node.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = numbers(node.get(i));
    }
    return rows;
  }

  /**
   * A matrix with rows and columns exchanged: NumPy's (in, out) weights are (units, inputs) here.
   */
  public static double[][] transposed(double[][] matrix) {
    double[][] result = new double[matrix[0].length][matrix.length];
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j < matrix[0].length; j++) {
        result[j][i] = matrix[i][j];
      }
    }
    return result;
  }

  /** All numbers of a matrix, row by row. */
  public static double[] flat(double[][] rows) {
    return Arrays.stream(rows).flatMapToDouble(DoubleStream::of).toArray();
  }

  private static void collect(JsonNode node, DoubleStream.Builder numbers) {
    if (node.isArray()) {
      node.forEach(element -> collect(element, numbers));
    } else {
      numbers.add(node.isTextual() ? Double.parseDouble(node.asText()) : node.asDouble());
    }
  }

  private static JsonNode load() {
    try (InputStream in = Oracles.class.getResourceAsStream("/oracles/oracles.json")) {
      return new ObjectMapper().readTree(in).required("systems");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * One question to NumPy and its answer.
   *
   * @param id unique
   * @param spec what is computed, by which rule
   * @param input the numbers that go in
   * @param expect the results by name
   * @param tolerance rtol and atol, or {@code <key>_rtol} and {@code <key>_atol} for one result
   */
  public record Case(
      String id, JsonNode spec, JsonNode input, JsonNode expect, JsonNode tolerance) {

    /**
     * Holds the numbers of a result against what we got, in reading order; a path such as {@code
     * final.W1} goes deeper.
     */
    public void check(String path, double... got) {
      String[] steps = path.split("\\.");
      JsonNode want = expect;
      for (String step : steps) {
        want = want.required(step);
      }
      checkClose(
          id + " " + path,
          numbers(want),
          got,
          tolerance("rtol", steps[0]),
          tolerance("atol", steps[0]));
    }

    /** Holds a matrix of results against what we got. */
    public void check(String key, double[][] got) {
      check(key, flat(got));
    }

    /** The tolerance of a kind, {@code rtol} or {@code atol}, for a result. */
    public double tolerance(String kind, String key) {
      JsonNode own = tolerance.get(key + "_" + kind);
      return own != null ? own.asDouble() : tolerance.path(kind).asDouble();
    }

    @Override
    public String toString() {
      return id;
    }
  }

  /** |got - want| ≤ atol + rtol · max |want| for every number; NaN and infinities must agree. */
  public static void checkClose(
      String what, double[] want, double[] got, double rtol, double atol) {
    assertEquals(want.length, got.length, what + ": how many numbers");
    double largest =
        DoubleStream.of(want).filter(Double::isFinite).map(Math::abs).max().orElse(0.0);
    double allowed = atol + rtol * largest;
    for (int i = 0; i < want.length; i++) {
      boolean same = want[i] == got[i] || (Double.isNaN(want[i]) && Double.isNaN(got[i]));
      if (!same && !(Math.abs(got[i] - want[i]) <= allowed)) {
        fail(
            what
                + "["
                + i
                + "]: wanted "
                + want[i]
                + ", got "
                + got[i]
                + ", off by "
                + Math.abs(got[i] - want[i])
                + ", allowed "
                + allowed);
      }
    }
  }
}
