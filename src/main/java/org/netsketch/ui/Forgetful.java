package org.netsketch.ui;

import java.util.HashMap;
import java.util.Map;

/** A memory that lasts as long as the program runs. */
final class Forgetful implements WindowMemory {
  private final Map<String, Double> numbers = new HashMap<>();

  @Override
  public double get(String key, double otherwise) {
    return numbers.getOrDefault(key, otherwise);
  }

  @Override
  public void put(String key, double value) {
    numbers.put(key, value);
  }

  @Override
  public void save() {
    // nothing outlasts the program
  }
}
