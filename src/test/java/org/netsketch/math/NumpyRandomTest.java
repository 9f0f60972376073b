package org.netsketch.math;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.function.DoubleSupplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.apache.commons.math3.random.MersenneTwister;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.netsketch.oracle.Oracles;

/** The stream is NumPy's, call by call. */
class NumpyRandomTest {
  static List<Oracles.Case> streams() {
    return Oracles.of("rng");
  }

  @ParameterizedTest
  @MethodSource("streams")
  void agreesWithNumpy(Oracles.Case oracle) {
    NumpyRandom random = new NumpyRandom(oracle.spec().get("seed").asInt());
    for (JsonNode call : oracle.expect().get("calls")) {
      JsonNode arguments = call.get("args");
      String function = call.get("fn").asText();
      if (function.equals("seed")) {
        random = new NumpyRandom(arguments.get("seed").asInt());
        continue;
      }
      double[] want = Oracles.numbers(call.get("result"));
      double[] got = answer(random, function, arguments, want.length);
      boolean normal = function.equals("randn") || function.equals("normal");
      assertClose(oracle.id() + " " + call, want, got, normal ? 4 : 0);
    }
  }

  private static double[] answer(
      NumpyRandom random, String function, JsonNode arguments, int size) {
    return switch (function) {
      case "words" -> draws(size, random::word);
      case "rand" -> draws(size, random::rand);
      case "randn" -> draws(size, random::randn);
      case "normal" -> {
        double mean = arguments.get("loc").asDouble();
        double sd = arguments.get("scale").asDouble();
        yield draws(size, () -> random.normal(mean, sd));
      }
      case "uniform" -> {
        double low = arguments.get("low").asDouble();
        double high = arguments.get("high").asDouble();
        yield draws(size, () -> random.uniform(low, high));
      }
      case "randint" -> {
        long low = arguments.get("low").asLong();
        long high = arguments.get("high").asLong();
        yield draws(size, () -> random.randint(low, high));
      }
      case "choice" -> doubles(choice(random, arguments, size));
      case "permutation" -> doubles(random.permutation(arguments.get("n").asInt()));
      case "shuffle" -> {
        int[] elements = IntStream.range(0, arguments.get("n").asInt()).toArray();
        random.shuffle(elements);
        yield doubles(elements);
      }
      default -> throw new AssertionError("no such function: " + function);
    };
  }

  private static int[] choice(NumpyRandom random, JsonNode arguments, int size) {
    int n = arguments.get("a").asInt();
    if (arguments.has("p")) {
      return random.choice(Oracles.numbers(arguments.get("p")), size);
    }
    return arguments.path("replace").asBoolean(true)
        ? random.choice(n, size)
        : random.choiceWithoutReplacement(n, size);
  }

  @Test
  void wordsAreTheMersenneTwistersOfCommonsMath() {
    for (int seed : new int[] {0, 42, NumpyRandom.MAX_SEED}) {
      NumpyRandom random = new NumpyRandom(seed);
      MersenneTwister independent = new MersenneTwister(seed);
      for (int i = 0; i < 2000; i++) {
        assertEquals(independent.nextInt() & 0xFFFF_FFFFL, random.word(), "word " + i);
      }
    }
  }

  @Test
  void copyGoesOnAsTheStreamDoes() {
    NumpyRandom random = new NumpyRandom(7);
    random.randn(); // leaves one number to spare
    for (int words : new int[] {0, 1, 621, 700}) {
      for (int i = 0; i < words; i++) {
        random.word();
      }
      NumpyRandom copy = random.copy();
      double[] ahead = draws(1000, copy::randn);
      assertEquals(ahead[0], random.copy().randn(), "a copy leaves the stream where it is");
      assertClose("after " + words, draws(1000, random::randn), ahead, 0);
    }
  }

  @Test
  void refusesWhatIsNoSeedOrInterval() {
    assertThrows(IllegalArgumentException.class, () -> new NumpyRandom(-1));
    NumpyRandom random = new NumpyRandom(0);
    assertThrows(IllegalArgumentException.class, () -> random.randint(3, 3));
    assertThrows(IllegalArgumentException.class, () -> random.choice(0, 1));
    assertThrows(IllegalArgumentException.class, () -> random.choiceWithoutReplacement(2, 3));
  }

  private static double[] draws(int size, DoubleSupplier draw) {
    return DoubleStream.generate(draw).limit(size).toArray();
  }

  private static double[] doubles(int[] numbers) {
    return IntStream.of(numbers).asDoubleStream().toArray();
  }

  private static void assertClose(String what, double[] want, double[] got, int ulps) {
    assertEquals(want.length, got.length, what);
    for (int i = 0; i < want.length; i++) {
      assertTrue(
          Math.abs(got[i] - want[i]) <= ulps * Math.ulp(want[i]),
          what + "[" + i + "]: wanted " + want[i] + ", got " + got[i]);
    }
  }
}
