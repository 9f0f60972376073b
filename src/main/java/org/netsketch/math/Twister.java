package org.netsketch.math;

import java.util.Arrays;

/**
 * The Mersenne Twister MT19937 of M. Matsumoto and T. Nishimura (1998), whose state can be copied:
 * a copy gives the same words as the original from there on.
 */
final class Twister {
  private static final int SIZE = 624;
  private static final int MIDDLE = 397;
  private static final int MATRIX = 0x9908B0DF;

  private final int[] state;
  private int next = SIZE;

  /** Knuth's filling from one seed, as in the authors' {@code init_genrand}. */
  Twister(int seed) {
    state = new int[SIZE];
    state[0] = seed;
    for (int i = 1; i < SIZE; i++) {
      state[i] = 1812433253 * (state[i - 1] ^ (state[i - 1] >>> 30)) + i;
    }
  }

  private Twister(Twister other) {
    state = Arrays.copyOf(other.state, SIZE);
    next = other.next;
  }

  Twister copy() {
    return new Twister(this);
  }

  /** The next 32 random bits. */
  int word() {
    if (next == SIZE) {
      twist();
      next = 0;
    }
    int y = state[next++];
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9D2C5680;
    y ^= (y << 15) & 0xEFC60000;
    return y ^ (y >>> 18);
  }

  private void twist() {
    for (int i = 0; i < SIZE - MIDDLE; i++) {
      state[i] = state[i + MIDDLE] ^ mixed(state[i], state[i + 1]);
    }
    for (int i = SIZE - MIDDLE; i < SIZE - 1; i++) {
      state[i] = state[i + MIDDLE - SIZE] ^ mixed(state[i], state[i + 1]);
    }
    state[SIZE - 1] = state[MIDDLE - 1] ^ mixed(state[SIZE - 1], state[0]);
  }

  private static int mixed(int upper, int lower) {
    int y = (upper & 0x80000000) | (lower & 0x7FFFFFFF);
    return (y >>> 1) ^ ((y & 1) * MATRIX);
  }
}
