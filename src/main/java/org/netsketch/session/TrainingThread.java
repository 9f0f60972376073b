package org.netsketch.session;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/**
 * The one thread that trains: it carries out what it is told, in order, and between that runs
 * epochs for as long as there are any.
 */
final class TrainingThread implements AutoCloseable {
  private final BlockingQueue<Runnable> orders = new LinkedBlockingQueue<>();
  private final BooleanSupplier errand;
  private final BooleanSupplier epoch;
  private final Thread thread;
  private volatile Speed speed = Speed.UNLIMITED;
  private volatile boolean ended;
  private long due;

  /**
   * Starts the thread.
   *
   * @param errand does a part of what a person waits for, at no set speed; false if there is
   *     nothing
   * @param epoch runs one epoch; false if there is none to run, and the thread waits for orders
   */
  TrainingThread(BooleanSupplier errand, BooleanSupplier epoch) {
    this.errand = errand;
    this.epoch = epoch;
    thread = new Thread(this::loop, "training");
    thread.setDaemon(true);
    thread.start();
  }

  /** Has something done on the thread, after all that was asked before. */
  void order(Runnable what) {
    orders.add(what);
  }

  void setSpeed(Speed newSpeed) {
    speed = newSpeed;
    order(() -> due = System.nanoTime());
  }

  private void loop() {
    boolean working = true;
    try {
      while (!ended) {
        Runnable order = orders.poll();
        if (order == null && errand.getAsBoolean()) {
          continue;
        }
        if (order == null) {
          order = working ? orders.poll(waitingTime(), TimeUnit.NANOSECONDS) : orders.take();
        }
        if (order != null) {
          order.run();
          working = true;
        } else {
          due = Math.max(due + speed.period(), System.nanoTime() - speed.period());
          working = epoch.getAsBoolean();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // by close: the thread ends
    }
  }

  private long waitingTime() {
    return speed.period() == 0 ? 0 : Math.max(0, due - System.nanoTime());
  }

  /** Ends the thread after its current epoch. */
  @Override
  public void close() {
    ended = true;
    thread.interrupt();
  }
}
