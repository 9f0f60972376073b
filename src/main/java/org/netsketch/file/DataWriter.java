package org.netsketch.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.netsketch.data.Classes;
import org.netsketch.data.DataPlan;
import org.netsketch.data.DataSource;
import org.netsketch.data.Dataset;

/** Writes {@code data}: the counterpart of {@link DataReader}. */
final class DataWriter {
  private DataWriter() {}

  static void write(JsonPage page, DataPlan data) throws IOException {
    page.open("data");
    source(page, data.source());
    DataPlan.Validation validation = data.validation();
    if (!validation.equals(DataPlan.Validation.NONE)) {
      page.open("validation")
          .put("fraction", validation.fraction())
          .put("pick", DataReader.id(validation.pick()))
          .end();
    }
    if (data.standardize() != DataPlan.Standardize.NONE) {
      page.put("standardize", DataReader.id(data.standardize()));
    }
    page.end();
  }

  private static void source(JsonPage page, DataSource source) throws IOException {
    if (source instanceof DataSource.Function function) {
      function(page.open("function"), function);
    } else if (source instanceof DataSource.Points points) {
      points(page.spread("points"), points.dataset());
    } else if (source instanceof DataSource.Csv csv) {
      csv(page.open("csv"), csv);
    } else if (source instanceof DataSource.Shape shape) {
      page.open("shape")
          .put("name", shape.shape().id())
          .put("count", shape.count())
          .put("noise", shape.noise())
          .end();
    } else if (source instanceof DataSource.Bundled bundled) {
      page.put("bundled", bundled.set().id());
    }
  }

  private static void function(JsonPage page, DataSource.Function function) throws IOException {
    page.put("expression", function.expression().text());
    ends(page, "from", function.from());
    ends(page, "to", function.to());
    page.put("count", function.count()).put("positions", DataReader.id(function.positions()));
    DataSource.Noise noise = function.noise();
    if (!noise.equals(DataSource.Noise.NONE)) {
      page.open("noise").put("kind", DataReader.id(noise.kind())).put("scale", noise.scale());
      if (noise.shared()) {
        page.put("shared", true);
      }
      page.end();
    }
    page.end();
  }

  private static void ends(JsonPage page, String key, List<Double> ends) throws IOException {
    if (ends.size() == 1) {
      page.put(key, ends.get(0));
    } else {
      page.put(key, ends.stream().mapToDouble(Double::doubleValue).toArray());
    }
  }

  private static void points(JsonPage page, Dataset dataset) throws IOException {
    page.put("inputs", dataset.inputs());
    if (!dataset.hasClasses()) {
      page.put("targets", dataset.targets()).end();
      return;
    }
    List<String> labels = new ArrayList<>();
    for (double[] row : dataset.targets()) {
      labels.add(dataset.classes().get(Classes.category(row)));
    }
    page.put("labels", labels);
    boolean saidByLabels =
        new TreeSet<>(labels).size() == dataset.classes().size()
            && Classes.oneHot(labels).classes().equals(dataset.classes());
    if (!saidByLabels) {
      page.put("classes", dataset.classes());
    }
    page.end();
  }

  private static void csv(JsonPage page, DataSource.Csv csv) throws IOException {
    page.put("file", csv.file()).put("inputs", csv.inputs());
    if (csv.targets().isEmpty()) {
      page.put("label", csv.label());
    } else if (csv.targets().size() == 1) {
      page.put("target", csv.targets().get(0));
    } else {
      page.put("target", csv.targets());
    }
    page.end();
  }
}
