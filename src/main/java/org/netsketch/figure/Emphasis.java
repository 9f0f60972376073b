package org.netsketch.figure;

import java.util.Optional;
import java.util.Set;
import org.netsketch.nn.ParameterPlace;
import org.netsketch.nn.Unit;

/**
 * What a person looks at in a network: a neuron or a parameter that is pointed at, and neurons that
 * are switched off to see the fit without them. It is the view's affair; training knows nothing of
 * it.
 *
 * @param lit the neuron pointed at
 * @param place the parameter pointed at
 * @param off neurons switched off
 */
public record Emphasis(Optional<Unit> lit, Optional<ParameterPlace> place, Set<Unit> off) {
  /** On nothing. */
  public static final Emphasis NONE = new Emphasis(Optional.empty(), Optional.empty(), Set.of());

  /** Copies the set. */
  public Emphasis {
    off = Set.copyOf(off);
  }

  /** On a neuron. */
  public Emphasis on(Unit unit) {
    return new Emphasis(Optional.of(unit), Optional.empty(), off);
  }

  /** On a parameter. */
  public Emphasis on(ParameterPlace parameter) {
    return new Emphasis(Optional.empty(), Optional.of(parameter), off);
  }

  /** On nothing; what is switched off stays so. */
  public Emphasis away() {
    return new Emphasis(Optional.empty(), Optional.empty(), off);
  }

  /** With these neurons switched off, and no others. */
  public Emphasis without(Set<Unit> neurons) {
    return new Emphasis(lit, place, neurons);
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
