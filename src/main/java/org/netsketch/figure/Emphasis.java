package org.netsketch.figure;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.netsketch.nn.ParameterPlace;
import org.netsketch.nn.Unit;

/**
 * What a person looks at in a network: a neuron or a parameter that is pointed at, neurons that are
 * switched off to see the fit without them, and samples that are gone through one by one. It is the
 * view's affair; training knows nothing of it.
 *
 * @param lit the neuron pointed at
 * @param place the parameter pointed at
 * @param off neurons switched off
 * @param rows samples of the training part, the newest one last
 */
public record Emphasis(
    Optional<Unit> lit, Optional<ParameterPlace> place, Set<Unit> off, List<Integer> rows) {
  /** On nothing. */
  public static final Emphasis NONE =
      new Emphasis(Optional.empty(), Optional.empty(), Set.of(), List.of());

  /** Copies the set and the list. */
  public Emphasis {
    off = Set.copyOf(off);
    rows = List.copyOf(rows);
  }

  /** On a neuron. */
  public Emphasis on(Unit unit) {
    return new Emphasis(Optional.of(unit), Optional.empty(), off, rows);
  }

  /** On a parameter. */
  public Emphasis on(ParameterPlace parameter) {
    return new Emphasis(Optional.empty(), Optional.of(parameter), off, rows);
  }

  /** On nothing; what is switched off stays so. */
  public Emphasis away() {
    return new Emphasis(Optional.empty(), Optional.empty(), off, rows);
  }

  /** With these neurons switched off, and no others. */
  public Emphasis without(Set<Unit> neurons) {
    return new Emphasis(lit, place, neurons, rows);
  }

  /** On these samples, and no others. */
  public Emphasis onRows(List<Integer> samples) {
    return new Emphasis(lit, place, off, samples);
  }

  /** Whether the neuron is pointed at. */
  public boolean isLit(Unit unit) {
    return lit.filter(unit::equals).isPresent();
  }

  /** Whether the neuron is switched off. */
  public boolean isOff(Unit unit) {
    return off.contains(unit);
  }

  /** Whether a weight is pointed at, or goes in or out of the neuron that is. */
  public boolean touches(ParameterPlace weight) {
    return place.map(weight::equals).orElse(false)
        || isLit(new Unit(weight.layer(), weight.unit()))
        || isLit(new Unit(weight.layer() - 1, weight.input()));
  }
}
