package org.netsketch.file;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.netsketch.text.InvalidInput;
import org.netsketch.train.Experiment;

/**
 * What the window shows of an experiment: the {@code view} of its file. It never changes a run.
 *
 * @param panels that can be seen; those that a lesson does not need are left out
 * @param front the panels that lie on top where two share a place
 * @param grown the panel that fills the window, if one does
 * @param settings that can be seen; none hides the side of the window that they stand in
 * @param curves what is drawn over the points of the fit
 * @param logarithmic whether the error has a logarithmic axis
 * @param zoom the part of the fit that is seen; the whole if empty
 * @param table whether the numbers stand beside the fit
 * @param off the neurons that are switched off, each as its hidden layer and its number, from 0
 * @param speed in epochs a second; infinite for as fast as it goes
 * @param others keys that this version does not know, as the JSON text of an object, or empty
 */
public record View(
    Set<Part> panels,
    Set<Part> front,
    Optional<Part> grown,
    Set<Settings> settings,
    Set<Curve> curves,
    boolean logarithmic,
    Optional<Zoom> zoom,
    boolean table,
    Set<Off> off,
    double speed,
    String others) {

  /** A panel of the window. */
  public enum Part implements Named {
    /** Points, line and curve. */
    FIT("fit"),
    /** The diagram of the network. */
    NETWORK("network"),
    /** The error over the epochs. */
    LOSS("loss"),
    /** The size of the gradient over the epochs. */
    GRADIENTS("gradients"),
    /** What each hidden neuron adds. */
    NEURONS("neurons"),
    /** The activation function and its derivative. */
    ACTIVATIONS("activations");

    private final String id;

    Part(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** A group of settings. */
  public enum Settings implements Named {
    /** What is learned from. */
    DATA("data"),
    /** Layers and their first values. */
    NETWORK("network"),
    /** How the network learns. */
    TRAINING("training");

    private final String id;

    Settings(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /** Something drawn over the points of the fit. */
  public enum Curve implements Named {
    /** The function that the points were made with, before noise. */
    TRUE_FUNCTION("true-function"),
    /** The least-squares line. */
    LEAST_SQUARES("least-squares"),
    /** What the network makes of x. */
    NETWORK("network"),
    /** What the network made of x before it had learned. */
    START("start"),
    /** The way from each training point to the network's curve. */
    RESIDUALS("residuals");

    private final String id;

    Curve(String id) {
      this.id = id;
    }

    @Override
    public String id() {
      return id;
    }
  }

  /**
   * A part of the plane.
   *
   * @param left the lower end of x
   * @param right the upper end of x, greater than the lower
   * @param bottom the lower end of y
   * @param top the upper end of y, greater than the lower
   */
  public record Zoom(double left, double right, double bottom, double top) {}

  /**
   * A neuron that is switched off.
   *
   * @param layer the hidden layer, from 0
   * @param unit the neuron in it, from 0
   */
  public record Off(int layer, int unit) {}

  /** Something that files have a word for. */
  interface Named {
    /** The word in files. */
    String id();
  }

  /** Where an experiment says nothing. */
  public static final View USUAL =
      new View(
          EnumSet.allOf(Part.class),
          EnumSet.of(Part.LOSS, Part.NEURONS),
          Optional.empty(),
          EnumSet.allOf(Settings.class),
          EnumSet.of(Curve.TRUE_FUNCTION, Curve.LEAST_SQUARES, Curve.NETWORK),
          true,
          Optional.empty(),
          false,
          Set.of(),
          20.0,
          "");

  /** Copies the sets, in the order of what they hold. */
  public View {
    panels = ordered(panels);
    front = ordered(front);
    settings = ordered(settings);
    curves = ordered(curves);
    off = Collections.unmodifiableSet(new LinkedHashSet<>(off));
  }

  private static <E extends Enum<E>> Set<E> ordered(Set<E> some) {
    return some.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(some));
  }

  /**
   * What the window is to show of an experiment.
   *
   * @throws InvalidInput if the experiment's view says something that is not allowed
   */
  public static View of(Experiment experiment) {
    if (experiment.view().isEmpty()) {
      return USUAL;
    }
    try {
      return ViewReader.read(JsonPlace.root(JsonText.parse(experiment.view())));
    } catch (InvalidInput e) {
      throw e.below("view");
    }
  }

  /** The experiment, so that its file says what is shown of it. */
  public Experiment in(Experiment experiment) {
    return experiment.withView(ViewWriter.text(this));
  }

  /** Whether a panel can be seen. */
  public boolean shows(Part panel) {
    return panels.contains(panel);
  }

  /** Whether a group of settings can be seen. */
  public boolean shows(Settings group) {
    return settings.contains(group);
  }

  /** Whether something is drawn over the points. */
  public boolean shows(Curve curve) {
    return curves.contains(curve);
  }

  /** With other panels to be seen. */
  public View withPanels(Set<Part> newPanels) {
    return new View(
        newPanels, front, grown, settings, curves, logarithmic, zoom, table, off, speed, others);
  }

  /** With other panels on top. */
  public View withFront(Set<Part> newFront) {
    return new View(
        panels, newFront, grown, settings, curves, logarithmic, zoom, table, off, speed, others);
  }

  /** With a panel that fills the window, or none. */
  public View withGrown(Optional<Part> newGrown) {
    return new View(
        panels, front, newGrown, settings, curves, logarithmic, zoom, table, off, speed, others);
  }

  /** Without a panel that fills the window, if it is this one. */
  public View withoutGrown(Part panel) {
    return withGrown(grown.filter(part -> part != panel));
  }

  /** With other settings to be seen. */
  public View withSettings(Set<Settings> newSettings) {
    return new View(
        panels, front, grown, newSettings, curves, logarithmic, zoom, table, off, speed, others);
  }

  /** With other curves over the points. */
  public View withCurves(Set<Curve> newCurves) {
    return new View(
        panels, front, grown, settings, newCurves, logarithmic, zoom, table, off, speed, others);
  }

  /** With a curve over the points, or without it. */
  public View with(Curve curve, boolean shown) {
    return withCurves(
        EnumSet.allOf(Curve.class).stream()
            .filter(each -> each == curve ? shown : shows(each))
            .collect(Collectors.toSet()));
  }

  /** With a logarithmic axis for the error, or a linear one. */
  public View withLogarithmic(boolean newLogarithmic) {
    return new View(
        panels, front, grown, settings, curves, newLogarithmic, zoom, table, off, speed, others);
  }

  /** With another part of the fit to be seen; empty for the whole. */
  public View withZoom(Optional<Zoom> newZoom) {
    return new View(
        panels, front, grown, settings, curves, logarithmic, newZoom, table, off, speed, others);
  }

  /** With the numbers beside the fit, or without them. */
  public View withTable(boolean newTable) {
    return new View(
        panels, front, grown, settings, curves, logarithmic, zoom, newTable, off, speed, others);
  }

  /** With other neurons switched off. */
  public View withOff(Set<Off> newOff) {
    return new View(
        panels, front, grown, settings, curves, logarithmic, zoom, table, newOff, speed, others);
  }

  /** With a neuron switched off, or on again. */
  public View toggled(Off neuron) {
    Set<Off> changed = new LinkedHashSet<>(off);
    if (!changed.remove(neuron)) {
      changed.add(neuron);
    }
    return withOff(changed);
  }

  /** With another speed, in epochs a second. */
  public View withSpeed(double newSpeed) {
    return new View(
        panels, front, grown, settings, curves, logarithmic, zoom, table, off, newSpeed, others);
  }
}
