/** NetSketch: sketch the points, watch a network learn them. */
@SuppressWarnings("requires-transitive-automatic") // JFreeChart's charts are what figures give
module org.netsketch {
  requires commons.math3;
  requires org.apache.commons.csv;
  requires com.fasterxml.jackson.databind;
  requires info.picocli;
  requires jlatexmath;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.apache.fontbox;
  requires org.apache.commons.logging;
  requires de.rototor.pdfbox.graphics2d;
  requires java.xml;
  requires jcodec;
  requires jdk.unsupported;
  requires transitive java.desktop;
  requires transitive org.jfree.jfreechart;
  requires transitive javafx.base;
  requires transitive javafx.graphics;
  requires javafx.controls;
  requires atlantafx.base;
  requires org.kordamp.ikonli.javafx;
  requires org.kordamp.ikonli.materialdesign2;

  uses org.netsketch.nn.batch.Kernels;

  exports org.netsketch;
  exports org.netsketch.math;
  exports org.netsketch.text;
  exports org.netsketch.data;
  exports org.netsketch.nn;
  exports org.netsketch.nn.batch;
  exports org.netsketch.train;
  exports org.netsketch.file;
  exports org.netsketch.export.code;
  exports org.netsketch.export.report;
  exports org.netsketch.export.table;
  exports org.netsketch.figure;
  exports org.netsketch.export;
  exports org.netsketch.export.film;
  exports org.netsketch.session;
  exports org.netsketch.ui;

  opens org.netsketch.cli to
      info.picocli;
}
