package org.netsketch.ui;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.netsketch.text.Messages;

/** The answers to a question, as buttons; to take the sheet away is to give the last one. */
final class QuestionSheet extends HBox {
  private final Question question;
  private boolean answered;

  QuestionSheet(Messages messages, Question question) {
    this.question = question;
    setId("question");
    getStyleClass().add("answers");
    setAlignment(Pos.CENTER_RIGHT);
    for (Question.Answer answer : question.answers()) {
      Button button = new Button(messages.get(answer.word()));
      button.setId("answer-" + (getChildren().size() + 1));
      button.setOnAction(event -> give(answer));
      getChildren().add(button);
    }
    first().getStyleClass().add("accent");
    first().setDefaultButton(true);
  }

  Button first() {
    return (Button) getChildren().get(0);
  }

  private void give(Question.Answer answer) {
    if (!answered) {
      answered = true;
      answer.todo().run();
    }
  }

  void answerIfNotAnswered() {
    give(question.answers().get(question.answers().size() - 1));
  }
}
