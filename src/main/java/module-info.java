/** NetSketch: sketch the points, watch a network learn them. */
module org.netsketch {
  requires commons.math3;
  requires org.apache.commons.csv;
  requires com.fasterxml.jackson.databind;
  requires info.picocli;
  requires transitive javafx.base;

  uses org.netsketch.nn.batch.Kernels;

  exports org.netsketch;
  exports org.netsketch.math;
  exports org.netsketch.text;
  exports org.netsketch.data;
  exports org.netsketch.nn;
  exports org.netsketch.nn.batch;
  exports org.netsketch.train;
  exports org.netsketch.file;
  exports org.netsketch.session;

  opens org.netsketch.cli to
      info.picocli;
}
