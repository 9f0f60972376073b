package org.netsketch.ui;

import org.netsketch.text.Messages;

/** What things with an id are called in pickers; one without a name of its own shows its id. */
final class Names {
  private Names() {}

  static String of(Messages messages, String kind, String id) {
    String key = kind + "." + id;
    return messages.keys().contains(key) ? messages.get(key) : id;
  }
}
