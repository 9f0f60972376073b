package org.netsketch.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.FileChooser.ExtensionFilter;
import org.netsketch.export.FigureKind;
import org.netsketch.file.EnclosedExperiment;
import org.netsketch.file.ExperimentFile;
import org.netsketch.file.Gallery;
import org.netsketch.file.RecentFiles;
import org.netsketch.file.UnsavedWork;
import org.netsketch.session.Document;
import org.netsketch.session.Errands;
import org.netsketch.text.InvalidInput;
import org.netsketch.text.LocalText;
import org.netsketch.text.Messages;
import org.netsketch.train.Experiment;

/** What a person does with files; work that has not been saved is never lost without a question. */
final class FileDesk {
  private final Document document;
  private final Errands errands;
  private final Look look;
  private final FileChoice choice;
  private final RecentFiles recent;
  private final ObjectProperty<Optional<Question>> question =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Question>> offer =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<InvalidInput>> problem =
      new SimpleObjectProperty<>(Optional.empty());

  private final ObjectProperty<Optional<Function<Messages, String>>> notice =
      new SimpleObjectProperty<>(Optional.empty());

  /** The entry of the gallery that has been opened, if one has. */
  private Optional<Gallery> opened;

  FileDesk(Document document, Errands errands, Look look, FileChoice choice, RecentFiles recent) {
    this.document = document;
    this.errands = errands;
    this.look = look;
    this.choice = choice;
    this.recent = recent;
    document.fileProperty().get().ifPresent(recent::add);
    opened =
        document.fileProperty().get().isEmpty() ? Optional.of(Gallery.TWO_SIN_X) : Optional.empty();
  }

  /** What is asked before anything else can be done. */
  ObjectProperty<Optional<Question>> questionProperty() {
    return question;
  }

  /** What is offered, and can wait. */
  ObjectProperty<Optional<Question>> offerProperty() {
    return offer;
  }

  /** Why a file could not be read or written. */
  ObjectProperty<Optional<InvalidInput>> problemProperty() {
    return problem;
  }

  /** What has been done with a file, until it is taken note of. */
  ObjectProperty<Optional<Function<Messages, String>>> noticeProperty() {
    return notice;
  }

  Document document() {
    return document;
  }

  List<Path> recentFiles() {
    return recent.all();
  }

  /** What the experiment is called: by its file, else by its title. */
  String name() {
    String title = document.experiment().title().in(look.languageProperty().get());
    return document
        .fileProperty()
        .get()
        .map(file -> file.getFileName().toString().replace(ExperimentFile.EXTENSION, ""))
        .orElse(title.isBlank() ? look.messages().get("file.untitled") : title);
  }

  /** Begins with the usual points and no name. */
  void startNew() {
    Experiment usual = Gallery.TWO_SIN_X.experiment();
    Experiment untitled =
        new Experiment(
            LocalText.EMPTY,
            LocalText.EMPTY,
            usual.seed(),
            usual.data(),
            usual.network(),
            usual.training(),
            usual.view());
    unlessWorkIsLost(
        () -> {
          document.begin(untitled);
          opened = Optional.empty();
        });
  }

  void open() {
    unlessWorkIsLost(() -> choice.toOpen(toOpen()).ifPresent(this::openNow));
  }

  void open(Path file) {
    unlessWorkIsLost(() -> openNow(file));
  }

  void open(Gallery entry) {
    unlessWorkIsLost(
        () -> {
          document.begin(entry.experiment());
          opened = Optional.of(entry);
        });
  }

  /** Opens the experiment so many places after the one that is open, if there is one. */
  void openNeighbour(int places) {
    Optional<Path> file = document.fileProperty().get();
    if (file.isPresent()) {
      Succession.from(file.get(), places).ifPresent(this::open);
    } else {
      opened.flatMap(entry -> Succession.from(entry, places)).ifPresent(this::open);
    }
  }

  private void openNow(Path file) {
    problem.set(Optional.empty());
    notice.set(Optional.empty());
    errands.begin(
        file.getFileName().toString(),
        () -> Document.read(file),
        experiment -> {
          if (EnclosedExperiment.isFigure(file)) {
            document.begin(experiment); // saving must not put it in place of the figure
            opened = Optional.empty();
            String name = file.getFileName().toString();
            notice.set(Optional.of(messages -> messages.get("file.figureOpened", name)));
          } else {
            document.open(experiment, file);
          }
          recent.add(file);
        },
        fault -> problem.set(Optional.of(fault)));
  }

  /**
   * Makes a file beside the window's work, and says when it is there.
   *
   * @param work is given a listener to the share that is done
   */
  void make(Path file, Function<DoubleConsumer, Path> work) {
    problem.set(Optional.empty());
    notice.set(Optional.empty());
    errands.begin(
        Errands.Task.WRITING,
        file.getFileName().toString(),
        work,
        made -> notice.set(Optional.of(messages -> messages.get("file.written", made.toString()))),
        fault -> problem.set(Optional.of(fault)));
  }

  /**
   * A file with the ending of its kind.
   *
   * @param ending for a name that says no kind
   * @param kinds the endings of all kinds
   */
  static Path withEnding(Path file, String ending, List<String> kinds) {
    String name = file.getFileName().toString();
    boolean said = kinds.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
    return said ? file : file.resolveSibling(name + ending);
  }

  /** Writes the file; the first time it asks for a name. Whether it has been written. */
  boolean save() {
    return document.fileProperty().get().map(this::saveTo).orElseGet(this::saveAs);
  }

  boolean saveAs() {
    return choice
        .toSave(kind(), fileName())
        .map(this::withExtension)
        .map(this::saveTo)
        .orElse(false);
  }

  private String fileName() {
    return plainName() + ExperimentFile.EXTENSION;
  }

  /** What the experiment is called, as the name of a file may be. */
  String plainName() {
    return name().replaceAll("[\\\\/:*?\"<>|\\s]+", "-").toLowerCase(Locale.ROOT);
  }

  private Path withExtension(Path file) {
    String name = file.getFileName().toString();
    return name.endsWith(".json") ? file : file.resolveSibling(name + ExperimentFile.EXTENSION);
  }

  private boolean saveTo(Path file) {
    attempt(() -> document.save(file));
    boolean saved = problem.get().isEmpty();
    if (saved) {
      recent.add(file);
    }
    return saved;
  }

  private void attempt(Runnable what) {
    problem.set(Optional.empty());
    try {
      what.run();
    } catch (InvalidInput e) {
      problem.set(Optional.of(e));
    }
  }

  /** Experiments, and figures that have one inside. */
  private ExtensionFilter toOpen() {
    List<String> endings = new ArrayList<>(kind().getExtensions());
    FigureKind.extensions().forEach(extension -> endings.add("*" + extension));
    return new ExtensionFilter(look.messages().get("file.kind"), endings);
  }

  private ExtensionFilter kind() {
    return new ExtensionFilter(
        look.messages().get("file.kind"), "*" + ExperimentFile.EXTENSION, "*.json");
  }

  /** Does what would lose unsaved work, after a person has said what is to become of it. */
  void unlessWorkIsLost(Runnable todo) {
    if (!document.unsavedProperty().get()) {
      todo.run();
      return;
    }
    ask(
        question,
        new Question(
            messages -> messages.get("file.unsaved", name()),
            List.of(
                new Question.Answer(
                    "file.save",
                    () -> {
                      if (save()) {
                        todo.run();
                      }
                    }),
                new Question.Answer("file.dontSave", todo),
                new Question.Answer("file.cancel", () -> {}))));
  }

  /** Offers what a program that was killed has left behind. */
  void offer(UnsavedWork work) {
    work.leftBehind()
        .ifPresent(
            left ->
                ask(
                    offer,
                    new Question(
                        messages -> messages.get("file.leftBehind"),
                        List.of(
                            new Question.Answer("file.restore", () -> restore(work, left)),
                            new Question.Answer("file.discard", left::discard)))));
  }

  /** The new copy is written before the old one goes. */
  private void restore(UnsavedWork work, UnsavedWork.LeftBehind left) {
    unlessWorkIsLost(
        () ->
            attempt(
                () -> {
                  document.restore(left.experiment(), left.origin());
                  work.keep(left.experiment(), left.origin());
                  left.discard();
                }));
  }

  private static void ask(ObjectProperty<Optional<Question>> place, Question question) {
    List<Question.Answer> answers =
        question.answers().stream()
            .map(
                answer ->
                    new Question.Answer(
                        answer.word(),
                        () -> {
                          place.set(Optional.empty());
                          answer.todo().run();
                        }))
            .toList();
    place.set(Optional.of(new Question(question.text(), answers)));
  }
}
