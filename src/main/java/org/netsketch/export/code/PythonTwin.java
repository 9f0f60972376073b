package org.netsketch.export.code;

import java.util.function.BiFunction;
import org.netsketch.text.Language;
import org.netsketch.train.Preparation;

/** A twin in Python: what all of them begin with, then the network of a library. */
final class PythonTwin {
  private PythonTwin() {}

  /**
   * The program.
   *
   * @param id the library's, in the messages
   */
  static String of(
      Preparation preparation,
      Language language,
      String id,
      BiFunction<Source, Preparation, PythonLibrary> library) {
    Source source = new Source(Syntax.PYTHON, language);
    PythonLibrary network = library.apply(source, preparation);
    source.remark(preparation.experiment().title().in(language));
    source.comment("header." + id);
    network.modules().forEach(module -> source.line("import " + module));
    source.blank().line("import numpy as np");
    network.imports();
    source.line("np.random.seed(" + preparation.experiment().seed() + ")" + source.note("seed"));
    source.blank();
    new PythonData(source, preparation).write();
    source.blank();
    new PythonStart(source, preparation).write();
    source.blank();
    network.network();
    new PythonTraining(source, preparation, network).write();
    return source.toString();
  }
}
