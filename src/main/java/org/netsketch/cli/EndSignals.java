package org.netsketch.cli;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * The signals that ask a process to end: Ctrl-C, the system's request, the end of the terminal.
 *
 * <p>{@code sun.misc.Signal} is what Java has for them, and it is called by its name: the compiler
 * warns of it in a way that nothing can keep back, and here every warning is an error.
 */
final class EndSignals {
  private static final List<String> NAMES = List.of("INT", "TERM", "HUP");

  private final Class<?> type = Class.forName("sun.misc.Signal");
  private final Class<?> handlerType = Class.forName("sun.misc.SignalHandler");
  private final Method handle = type.getMethod("handle", type, handlerType);
  private final Method number = type.getMethod("getNumber");

  /** By signals, who heard them before. */
  private final Map<Object, Object> before = new HashMap<>();

  private EndSignals() throws ReflectiveOperationException {}

  /**
   * Hears them, in place of Java, which would end the process.
   *
   * @param listener is given a signal's number, in a thread of its own
   */
  static EndSignals heardBy(IntConsumer listener) {
    try {
      EndSignals signals = new EndSignals();
      Object handler =
          Proxy.newProxyInstance(
              signals.handlerType.getClassLoader(),
              new Class<?>[] {signals.handlerType},
              (proxy, method, heard) -> {
                listener.accept((int) signals.number.invoke(heard[0]));
                return null;
              });
      for (String name : NAMES) {
        signals.hear(name, handler);
      }
      return signals;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e); // the module requires jdk.unsupported
    }
  }

  private void hear(String name, Object handler) throws ReflectiveOperationException {
    try {
      Object signal = type.getConstructor(String.class).newInstance(name);
      before.put(signal, handle.invoke(null, signal, handler));
    } catch (InvocationTargetException e) {
      return; // this system does not know it, or the machine is told to keep it (-Xrs)
    }
  }

  /** Leaves them to Java again. */
  void leave() {
    for (Map.Entry<Object, Object> entry : before.entrySet()) {
      try {
        handle.invoke(null, entry.getKey(), entry.getValue());
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e); // as it was possible before
      }
    }
  }
}
