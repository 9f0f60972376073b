package org.netsketch.nn.batch;

import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/**
 * Which kernels are in use: the plain ones at first, the processor's vector instructions once they
 * are warm.
 *
 * <p>Until a Java machine has compiled vector code it carries it out far slower than plain code. So
 * a program starts with the plain kernels and calls {@link #warmUp} on a thread in the background.
 * When the switch comes is a matter of chance, and cannot show: both give the same bits.
 */
public final class Acceleration {
  private static final Kernels PLAIN = new PlainKernels();
  private static volatile Kernels current = PLAIN;

  private Acceleration() {}

  /** The kernels in use at this moment. */
  public static Kernels kernels() {
    return current;
  }

  /**
   * Runs the vector kernels on scratch data until they are quicker than the plain ones, and puts
   * them to use. It takes about a second, and returns at once where there are none or they are in
   * use already. If they do not get quicker within {@code seconds}, the plain ones stay.
   */
  public static void warmUp(double seconds) {
    Kernels best = best();
    if (current != best && new Warmup(PLAIN, best).succeeds(seconds)) {
      current = best;
    }
  }

  /** The vector kernels, or the plain ones where this Java machine cannot have them. */
  static Kernels best() {
    try {
      for (Kernels found : ServiceLoader.load(Kernels.class, Kernels.class.getClassLoader())) {
        return found;
      }
    } catch (ServiceConfigurationError | LinkageError absent) {
      // The module jdk.incubator.vector was not resolved: the plain kernels it is.
    }
    return PLAIN;
  }
}
