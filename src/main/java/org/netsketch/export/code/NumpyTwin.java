package org.netsketch.export.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.netsketch.nn.Activation;
import org.netsketch.nn.Architecture;
import org.netsketch.nn.Loss;
import org.netsketch.train.Preparation;
import org.netsketch.train.Regularization;
import org.netsketch.train.TrainingPlan;

/** The run in NumPy, forward, backward and update written out by hand. */
final class NumpyTwin implements PythonLibrary {
  private final Source source;
  private final Architecture architecture;
  private final TrainingPlan plan;
  private final List<NumpyActivation> activations = new ArrayList<>();
  private final NumpyLoss loss;
  private final UpdateLines update;

  NumpyTwin(Source source, Preparation preparation) {
    this.source = source;
    architecture = preparation.start().architecture();
    plan = preparation.experiment().training();
    for (Architecture.Layer layer : architecture.layers()) {
      activations.add(NumpyActivation.of(layer.activation(), activations.size() + 1));
    }
    loss = NumpyLoss.of(plan.loss());
    update = new UpdateLines(source, plan, "np");
  }

  @Override
  public List<String> modules() {
    boolean gelu =
        architecture.layers().stream().anyMatch(layer -> layer.activation().id().equals("gelu"));
    return gelu ? List.of("json", "math") : List.of("json");
  }

  @Override
  public void imports() {
    source.blank().line("np.seterr(all=\"ignore\")" + source.note("warnings"));
  }

  @Override
  public void network() {
    definitions();
    forward();
    loss();
    if (plan.epochs() > 0 && update.hasMemory()) {
      source.comment("optimizer." + plan.optimizer().id());
      update.memory();
    }
  }

  private void definitions() {
    Set<NumpyActivation.Definition> used = new TreeSet<>();
    activations.forEach(activation -> used.addAll(activation.functions()));
    for (NumpyActivation.Definition definition : used) {
      source.blank().verbatim(definition.lines()).blank();
    }
  }

  private void forward() {
    source.blank();
    StringBuilder masks = new StringBuilder();
    dropouts().forEach(layer -> masks.append(", m").append(layer).append("=1"));
    source.open("def forward(x" + masks + ")");
    String before = "x";
    for (int layer = 1; layer <= architecture.depth(); layer++) {
      source.line("z" + layer + " = " + before + " @ w" + layer + ".T + b" + layer);
      source.line("a" + layer + " = " + activations.get(layer - 1).value());
      before = output(layer);
      if (hasDropout(layer)) {
        source.line(before + " = a" + layer + " * m" + layer);
      }
    }
    source.tuple("return ", values(), "");
    source.close();
  }

  /** All that forward gives back, z and a layer by layer. */
  private List<String> values() {
    return IntStream.rangeClosed(1, architecture.depth())
        .boxed()
        .flatMap(
            layer ->
                (hasDropout(layer)
                        ? List.of("z" + layer, "a" + layer, "h" + layer)
                        : List.of("z" + layer, "a" + layer))
                    .stream())
        .toList();
  }

  /** What the next layer takes from a layer: its outputs, with dropout those that are left. */
  private String output(int layer) {
    return layer == 0 ? "xb" : hasDropout(layer) ? "h" + layer : "a" + layer;
  }

  private boolean hasDropout(int layer) {
    return architecture.layers().get(layer - 1).dropout() > 0;
  }

  private List<Integer> dropouts() {
    return IntStream.rangeClosed(1, architecture.depth()).filter(this::hasDropout).boxed().toList();
  }

  private void loss() {
    source.blank().blank();
    source.open("def loss(x, t)");
    source.line(loss.usesWeightedInputs() ? "z = forward(x)[-2]" : "p = forward(x)[-1]");
    if (plan.loss() instanceof Loss.CrossEntropy) {
      source.line("z = z - z.max(axis=1, keepdims=True)");
      source.line("p_max = softmax(z).max(axis=1, keepdims=True)");
      source.line("log_p = z + np.log(p_max)" + source.note("logarithm"));
    }
    if (plan.loss() instanceof Loss.Huber) {
      source.line("error = abs(p - t)");
    }
    source.line("return " + loss.value());
    source.close();
    if (plan.loss() instanceof Loss.MeanAbsoluteError || plan.loss() instanceof Loss.Huber) {
      source.blank().blank();
      source.open("def mse(x, t)").line("return np.mean((forward(x)[-1] - t)**2)").close();
    }
    source.blank().blank();
  }

  @Override
  public void step() {
    masks();
    source.comment("forward");
    String given = String.join("", dropouts().stream().map(layer -> ", m" + layer).toList());
    source.tuple("", values(), " = forward(xb" + given + ")");
    source.comment("backward");
    backward();
    regularize();
    source.comment(update.hasMemory() ? "update" : "optimizer." + plan.optimizer().id());
    update.step();
  }

  private void masks() {
    for (int layer : dropouts()) {
      double dropout = architecture.layers().get(layer - 1).dropout();
      String rate = Syntax.PYTHON.number(dropout);
      source.line(
          "m"
              + layer
              + " = (np.random.rand(len(xb), "
              + architecture.unitsOf(layer - 1)
              + ") >= "
              + rate
              + ") / (1 - "
              + rate
              + ")"
              + source.note("dropout"));
    }
  }

  private void backward() {
    int last = architecture.depth();
    String factor = loss.throughActivation() ? "" : activations.get(last - 1).factor();
    String gradient =
        (factor.isEmpty() && loss.gradient().equals("(p - t)") ? "p - t" : loss.gradient())
            .replace("p - t", "a" + last + " - tb")
            .replace("(t)", "(tb)")
            .replace("t.size", "tb.size");
    source.line("d" + last + " = " + gradient + factor + (factor.isEmpty() ? "" : note(last)));
    for (int layer = last - 1; layer >= 1; layer--) {
      String mask = hasDropout(layer) ? " * m" + layer : "";
      int next = layer + 1;
      String slope = activations.get(layer - 1).factor();
      source.line("d" + layer + " = d" + next + " @ w" + next + mask + slope + note(layer));
    }
    List<String> gradients = new ArrayList<>();
    for (int layer = 1; layer <= last; layer++) {
      gradients.add("d" + layer + ".T @ " + output(layer - 1));
      gradients.add("d" + layer + ".sum(axis=0)");
    }
    source.list("gradients = [", gradients, "]");
  }

  /** Why nothing comes through a step. */
  private String note(int layer) {
    boolean step = architecture.layers().get(layer - 1).activation() instanceof Activation.Step;
    return step ? source.note("step") : "";
  }

  private void regularize() {
    Regularization rules = plan.regularization();
    List<String> penalties = new ArrayList<>();
    if (rules.l1() > 0) {
      penalties.add(Syntax.PYTHON.number(rules.l1()) + " * np.sign(w)");
    }
    if (rules.l2() > 0) {
      penalties.add(Syntax.PYTHON.number(rules.l2()) + " * w");
    }
    if (!penalties.isEmpty()) {
      source.open("for w, g in zip(parameters[0::2], gradients[0::2])");
      source.line("g += " + String.join(" + ", penalties) + source.note("penalty"));
      source.close();
    }
    if (rules.gradientClip() < Double.POSITIVE_INFINITY) {
      String largest = Syntax.PYTHON.number(rules.gradientClip());
      source.line("norm = np.sqrt(sum(np.sum(g**2) for g in gradients))");
      source.open("if norm > " + largest + "");
      source.line(
          "gradients = [g * (" + largest + " / norm) for g in gradients]" + source.note("clip"));
      source.close();
    }
  }

  @Override
  public String copy() {
    return "[p.copy() for p in parameters]";
  }

  @Override
  public String finite() {
    return "all(np.isfinite(p).all() for p in parameters)";
  }

  @Override
  public void parameters() {
    // they are updated in place
  }

  @Override
  public String weights() {
    return "w.tolist()";
  }

  @Override
  public void rate() {
    // the update takes it as it is
  }
}
