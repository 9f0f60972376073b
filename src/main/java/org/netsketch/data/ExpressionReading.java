package org.netsketch.data;

/**
 * What is made of each part of an {@link Expression}, from the innermost outwards.
 *
 * @param <T> what a part becomes
 */
public interface ExpressionReading<T> {
  /** A number, or a constant such as pi. */
  T number(double number);

  /**
   * A variable.
   *
   * @param index 0 for x or x1, 1 for x2
   */
  T input(int index);

  /**
   * A function of one part.
   *
   * @param function as it is written in a formula; {@code -} for the minus sign before a part
   */
  T application(String function, T argument);

  /**
   * Two parts and what is done with them.
   *
   * @param operation {@code + - * / ^ min} or {@code max}
   */
  T combination(String operation, T left, T right);
}
