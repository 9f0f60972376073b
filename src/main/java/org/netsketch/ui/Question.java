package org.netsketch.ui;

import java.util.List;
import java.util.function.Function;
import org.netsketch.text.Messages;

/**
 * What the program asks a person, and the answers there are; in whatever language is chosen.
 *
 * @param text the question
 * @param answers the first is the one that Enter gives
 */
record Question(Function<Messages, String> text, List<Answer> answers) {

  /**
   * An answer, as a button.
   *
   * @param word the key of what the button says
   * @param todo what is done then
   */
  record Answer(String word, Runnable todo) {}
}
