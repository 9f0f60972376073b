package org.netsketch.export.code;

import org.netsketch.text.Language;
import org.netsketch.train.Preparation;

/** The run in Java: a single file that needs no library. */
final class JavaTwin {
  private JavaTwin() {}

  /** The program. */
  static String of(Preparation preparation, Language language) {
    Source source = new Source(Syntax.JAVA, language);
    JavaData data = new JavaData(source, preparation);
    JavaStart start = new JavaStart(source, preparation);
    JavaNetwork network = new JavaNetwork(source, preparation);
    JavaTraining training = new JavaTraining(source, preparation);
    source.remark(preparation.experiment().title().in(language));
    source.comment("header.java");
    source.line("import static java.lang.StrictMath.*;").blank();
    source.line("import java.util.*;").line("import java.util.stream.DoubleStream;").blank();
    source.open("final class Twin");
    network.fields();
    source.blank().open("public static void main(String[] arguments)");
    int seed = preparation.experiment().seed();
    int beginning = source.toString().length();
    data.write();
    source.blank();
    start.write();
    source.blank();
    training.write();
    source.close();
    network.methods();
    training.methods();
    start.methods();
    data.methods();
    JavaRandom.write(source);
    source.close();
    String program = source.toString();
    return program.contains("random.")
        ? program.substring(0, beginning)
            + ("    " + source.note("seed").strip())
            + ("\n    NumpyRandom random = new NumpyRandom(" + seed + ");\n\n")
            + program.substring(beginning)
        : program;
  }
}
