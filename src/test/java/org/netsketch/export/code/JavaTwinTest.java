package org.netsketch.export.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.netsketch.text.Language;
import org.netsketch.train.Experiment;
import org.netsketch.train.History.Quantity;
import org.netsketch.train.Trainer;

/** Programs in Java come to what the runs come to, compiled with every warning an error. */
final class JavaTwinTest {
  private static final double TOLERANCE = 1e-9;

  @TempDir Path folder;

  @Test
  void programsDoTheSameRuns() throws IOException, ReflectiveOperationException {
    Map<String, Experiment> experiments = TwinExperiments.all();
    List<JavaFileObject> programs = new ArrayList<>();
    for (Experiment experiment : experiments.values()) {
      String program = Twin.JAVA.of(Trainer.of(experiment).preparation(), Language.EN);
      programs.add(new Program("Twin" + programs.size(), program));
    }
    compile(programs);
    URL[] classes = {folder.toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes)) {
      int number = 0;
      for (Map.Entry<String, Experiment> entry : experiments.entrySet()) {
        String printed = printed(loader.loadClass("Twin" + number++));
        assertSame(new ObjectMapper().readTree(printed), entry.getValue(), entry.getKey());
      }
    }
  }

  private void compile(List<JavaFileObject> programs) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    List<String> options = List.of("-d", folder.toString(), "-Xlint:all", "-Werror");
    boolean compiled = compiler.getTask(complaints, null, null, options, null, programs).call();
    assertTrue(compiled, complaints.toString());
  }

  private static String printed(Class<?> program) throws ReflectiveOperationException {
    Method main = program.getDeclaredMethod("main", String[].class);
    main.setAccessible(true);
    PrintStream real = System.out;
    ByteArrayOutputStream output = new ByteArrayOutputStream();
    System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
    try {
      main.invoke(null, (Object) new String[0]);
    } finally {
      System.setOut(real);
    }
    return output.toString(StandardCharsets.UTF_8);
  }

  private static void assertSame(JsonNode result, Experiment experiment, String name) {
    Trainer trainer = Trainer.of(experiment);
    trainer.run();
    assertEquals(trainer.epochs(), result.get("epochs").asInt(), name);
    double loss = trainer.history().last(Quantity.LOSS);
    assertEquals(loss, result.get("loss").asDouble(), TOLERANCE * Math.abs(loss), name);
    double[] expected = trainer.parameters().values();
    double largest = 0.0;
    for (double value : expected) {
      largest = Math.max(largest, Math.abs(value));
    }
    List<Double> got = new ArrayList<>();
    for (JsonNode layer : result.get("parameters")) {
      layer.get("weights").forEach(row -> row.forEach(weight -> got.add(weight.asDouble())));
      layer.get("bias").forEach(bias -> got.add(bias.asDouble()));
    }
    assertEquals(expected.length, got.size(), name);
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], got.get(i), TOLERANCE * largest, name);
    }
  }

  /** A program under a name of its own. */
  private static final class Program extends SimpleJavaFileObject {
    private final String text;

    Program(String name, String text) {
      super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
      this.text = text.replaceAll("\\bTwin\\b", name);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
