package org.netsketch.session;

import org.netsketch.nn.batch.Acceleration;

/** Has the quick kernels compiled in the background, once the window has been built. */
final class WarmUp {
  private static final double SECONDS = 20;

  /** Frames for which the processor is left to the window. */
  private static final int FRAMES_BEFORE = 30;

  private int frames;

  /** A frame is about to be drawn. */
  void nextFrame() {
    if (++frames == FRAMES_BEFORE) {
      Thread thread = new Thread(() -> Acceleration.warmUp(SECONDS), "warm-up");
      thread.setDaemon(true);
      thread.start();
    }
  }
}
