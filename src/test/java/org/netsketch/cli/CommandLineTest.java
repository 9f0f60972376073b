package org.netsketch.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.netsketch.export.code.Twin;
import org.netsketch.file.ExperimentFile;
import org.netsketch.file.Gallery;

/** The commands, their exit codes, and the one message of each fault. */
final class CommandLineTest {
  @TempDir Path folder;

  private final PrintStream realOutput = System.out;
  private final PrintStream realErrors = System.err;
  private final ByteArrayOutputStream output = new ByteArrayOutputStream();
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();
  private Optional<Path> opened = Optional.empty();
  private Path experiment;

  @BeforeEach
  void listen() throws IOException {
    System.setOut(new PrintStream(output, true, StandardCharsets.UTF_8));
    System.setErr(new PrintStream(errors, true, StandardCharsets.UTF_8));
    experiment = folder.resolve("two-sin-x.netsketch.json");
    ExperimentFile.write(Gallery.TWO_SIN_X.experiment().withEpochs(20), experiment);
  }

  @AfterEach
  void stopListening() {
    System.setOut(realOutput);
    System.setErr(realErrors);
  }

  private int run(String... arguments) {
    NetSketchCommand.Window window =
        file -> {
          opened = file;
          return NetSketchCommand.STAYS_OPEN;
        };
    return new NetSketchCommand(window, new Interruption(code -> {})).run(arguments);
  }

  private String said() {
    return errors.toString(StandardCharsets.UTF_8);
  }

  private void assertOneMessage(String part) {
    assertTrue(said().contains(part), said());
    assertEquals(1, said().lines().count(), said());
    assertFalse(said().contains("Exception"), said());
  }

  private JsonNode json(Path file) throws IOException {
    return new ObjectMapper().readTree(Files.readString(file));
  }

  @Test
  void trainWritesTheRunAndTheHistory() throws IOException {
    Path out = folder.resolve("run.json");
    Path csv = folder.resolve("history.csv");
    assertEquals(
        0, run("train", experiment.toString(), "--out", out.toString(), "--csv", csv.toString()));
    JsonNode run = json(out);
    assertEquals(1, run.path("netsketchRun").asInt());
    assertEquals(20, run.path("epochs").asInt());
    assertEquals("epochs", run.path("stopped").asText());
    assertEquals(21, run.path("history").path("loss").size());
    assertEquals(1000, run.path("predictions").size());
    assertEquals(1.31, run.path("baseline").path("coefficients").get(0).asDouble(), 0.01);
    assertEquals(22, Files.readAllLines(csv).size());
    assertTrue(output.toString(StandardCharsets.UTF_8).contains("epoch 20 after"));
    assertEquals("", said());
  }

  @Test
  void theSameFileGivesTheSameBytesButForTheSeconds() throws IOException {
    Path first = folder.resolve("first.json");
    Path second = folder.resolve("second.json");
    run("train", experiment.toString(), "--out", first.toString());
    run("train", experiment.toString(), "--out", second.toString());
    ObjectNode a = (ObjectNode) json(first);
    ObjectNode b = (ObjectNode) json(second);
    a.remove("seconds");
    b.remove("seconds");
    assertEquals(a, b);
  }

  @Test
  void epochsAndSeedMayBeOverruled() throws IOException {
    Path out = folder.resolve("run.json");
    assertEquals(
        0,
        run(
            "train",
            experiment.toString(),
            "--epochs",
            "3",
            "--seed",
            "9",
            "--quiet",
            "--out",
            out.toString()));
    assertEquals(3, json(out).path("epochs").asInt());
    assertEquals(9, json(out).path("seed").asInt());
    assertEquals("", output.toString(StandardCharsets.UTF_8));
  }

  @Test
  void checkPrintsEveryParameterAndPasses() {
    assertEquals(0, run("check", experiment.toString()));
    String table = output.toString(StandardCharsets.UTF_8);
    assertEquals(16, table.lines().filter(line -> line.startsWith("layer ")).count());
    assertTrue(table.contains("below 1e-06"), table);
  }

  @Test
  void badExperimentsAreBadInput() throws IOException {
    Path bad = folder.resolve("bad.json");
    Files.writeString(bad, Files.readString(experiment).replace("\"optimizer\"", "\"optimiser\""));
    assertEquals(2, run("train", bad.toString()));
    assertOneMessage("training.optimiser: unknown key, did you mean \"optimizer\"?");
  }

  @Test
  void nothingIsTrainedForAFileThatCannotBeWritten() throws IOException {
    Path missing = folder.resolve("no such folder").resolve("run.json");
    assertEquals(2, run("train", experiment.toString(), "--out", missing.toString()));
    assertOneMessage("run.json");
    assertEquals(2, runOut(folder));
    try (Stream<Path> files = Files.list(folder)) {
      assertEquals(List.of(experiment), files.toList());
    }
  }

  private int runOut(Path out) {
    return run("train", experiment.toString(), "--out", out.toString());
  }

  @Test
  void anExperimentIsNotOverwrittenByItsRun() throws IOException {
    String before = Files.readString(experiment);
    assertEquals(2, runOut(experiment));
    assertOneMessage("--out");
    assertEquals(before, Files.readString(experiment));
  }

  @Test
  void runAndHistoryNeedFilesOfTheirOwn() {
    String same = folder.resolve("same").toString();
    assertEquals(2, run("train", experiment.toString(), "--out", same, "--csv", same));
    assertOneMessage("--csv");
    assertFalse(Files.exists(Path.of(same)));
  }

  @Test
  void theTableOfTheDataIsNotOverwritten() throws IOException {
    Path table = folder.resolve("marks.csv");
    Files.writeString(table, "a,b\n1,2\n2,3\n3,5\n");
    Path marks = folder.resolve("marks.json");
    Files.writeString(
        marks,
        """
        {"netsketch": 1, "data": {"csv": {"file": "marks.csv", "inputs": ["a"], "target": "b"}},
         "network": {"layers": [{"units": 1}]}, "training": {"epochs": 1}}
        """);
    assertEquals(2, run("train", marks.toString(), "--csv", table.toString()));
    assertOneMessage("--csv");
    assertEquals(4, Files.readAllLines(table).size());
    Path link = Files.createSymbolicLink(folder.resolve("link.json"), marks);
    assertEquals(2, run("train", marks.toString(), "--out", link.toString()));
    assertTrue(Files.readString(marks).contains("\"netsketch\": 1"));
  }

  @Test
  void sharesAreSharesWhereverTheyComeFrom() throws IOException {
    Files.writeString(folder.resolve("t.csv"), "a,b\n1,5\n2,4\n");
    Path shares = folder.resolve("shares.json");
    Files.writeString(
        shares,
        """
        {"netsketch": 1, "data": {"csv": {"file": "t.csv", "inputs": ["a"], "target": "b"}},
         "network": {"layers": [{"units": 1, "activation": "sigmoid"}]},
         "training": {"loss": "binary-cross-entropy"}}
        """);
    assertEquals(2, run("train", shares.toString()));
    assertOneMessage("training.loss: ");
  }

  @Test
  void dataThatCannotBeDrawnNameTheFileAndThePath() throws IOException {
    Path bad = folder.resolve("bad.json");
    Files.writeString(bad, Files.readString(experiment).replace("2*sin(x)", "log(x)"));
    assertEquals(2, run("train", bad.toString()));
    assertOneMessage(bad + ": data.function.expression: ");
  }

  @Test
  void aCheckWhereEverythingStandsOnAKinkSaysSo() throws IOException {
    Path kinks = folder.resolve("kinks.json");
    Files.writeString(
        kinks,
        """
        {"netsketch": 1, "data": {"points": {"inputs": [[1], [2]], "targets": [[1], [2]]}},
         "network": {"layers": [{"units": 3, "activation": "relu"}, {"units": 1}],
                     "initializer": {"weights": "zeros"}}, "training": {}}
        """);
    assertEquals(0, run("check", kinks.toString()));
    assertTrue(output.toString(StandardCharsets.UTF_8).contains("nothing to compare"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "train",
        "train a b",
        "train --epochs x a",
        "train --no-such-option a",
        "frain a b",
        "check",
        "train no-such-file.json",
        "check no-such-file.json",
        "train --epochs -1 EXPERIMENT",
        "train --epochs 99999999999 EXPERIMENT",
        "train --seed 2147483648 EXPERIMENT",
        "train --seed -3 EXPERIMENT",
        "code EXPERIMENT --to perl",
        "code EXPERIMENT --to numpy --lang de"
      })
  void faultyUsageIsOneMessage(String line) {
    assertEquals(2, run(line.replace("EXPERIMENT", experiment.toString()).split(" ")));
    assertOneMessage("netsketch");
    assertEquals("", output.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "figrue F | netsketch: there is no command figrue, did you mean figure? (see netsketch --help)",
        "frain a b | netsketch: there is no command frain, did you mean train? (see netsketch --help)",
        "xyzzy a | netsketch: there is no command xyzzy (see netsketch --help)",
        "F a | netsketch: Unmatched argument at index 1: 'a' (see netsketch --help)",
        "train --epoch 3 F | netsketch train: there is no option --epoch, did you mean --epochs? (see netsketch train --help)",
        "code F --to java --out x.py | netsketch: x.py: the name of a program for java ends with .java",
        "code F --to keras --out x.java | netsketch: x.java: the name of a program for keras ends with .py",
      })
  void whatIsMistypedIsNamedAndTheNearestOffered(String line, String message) {
    assertEquals(2, run(line.replace("F", experiment.toString()).split(" ")));
    assertOneMessage(message);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "train --help", "check --help", "open --help"})
  void everyCommandHasHelp(String line) {
    assertEquals(0, run(line.split(" ")));
    assertTrue(output.toString(StandardCharsets.UTF_8).startsWith("Usage: netsketch"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--version", "train --version", "check --version"})
  void everyCommandHasAVersion(String line) {
    assertEquals(0, run(line.split(" ")));
    assertTrue(output.toString(StandardCharsets.UTF_8).startsWith("netsketch "));
  }

  @Test
  void withoutACommandTheWindowOpens() {
    assertEquals(NetSketchCommand.STAYS_OPEN, run());
    assertEquals(Optional.empty(), opened);
    run("open", "a.json");
    assertEquals(Optional.of(Path.of("a.json")), opened);
    run("b.json");
    assertEquals(Optional.of(Path.of("b.json")), opened);
  }

  @Test
  void figureWritesOneOfEachKindAndTakesItBack() throws IOException {
    for (String ending : List.of("png", "svg", "pdf")) {
      Path out = folder.resolve("fit." + ending);
      Path again = folder.resolve("again." + ending);
      assertEquals(0, run("figure", experiment.toString(), "--out", out.toString()), said());
      assertEquals(0, run("figure", out.toString(), "--out", again.toString()), said());
      assertEquals(-1, Files.mismatch(out, again), ending);
      assertEquals(0, run("train", out.toString(), "--quiet"), said());
    }
    assertEquals("", said());
  }

  @Test
  void figureShowsTheEpochThatIsAskedFor() throws IOException {
    Path out = folder.resolve("fit.svg");
    String[] line = {"figure", experiment.toString(), "--out", out.toString(), "--at", "7"};
    assertEquals(0, run(line), said());
    assertTrue(Files.readString(out).contains("network after epoch 7 "));
  }

  @ParameterizedTest
  @EnumSource
  void codeWritesTheSameProgramToAFileAndToTheOutput(Twin twin) throws IOException {
    Path out = folder.resolve("program");
    String[] line = {"code", experiment.toString(), "--to", twin.id(), "--lang", "zh"};
    assertEquals(0, run(line), said());
    List<String> toFile = new ArrayList<>(List.of(line));
    toFile.addAll(List.of("--out", out.toString()));
    assertEquals(0, run(toFile.toArray(String[]::new)), said());
    assertEquals(output.toString(StandardCharsets.UTF_8), Files.readString(out));
    assertTrue(Files.readString(out).contains("用五个 sigmoid 神经元"), "a title in Chinese");
  }

  @Test
  void codeThatCannotBeWrittenIsAFault() {
    PrintStream full = new PrintStream(new FullDisk(), true, StandardCharsets.UTF_8);
    System.setOut(full);
    assertEquals(2, run("code", experiment.toString(), "--to", "numpy"));
    assertOneMessage("netsketch: standard output takes no more");
  }

  /** A stream that takes nothing. */
  private static final class FullDisk extends OutputStream {
    @Override
    public void write(int octet) throws IOException {
      throw new IOException("No space left on device");
    }
  }

  @Test
  void tableWritesTheSameToAFileAndToTheOutput() throws IOException {
    Path out = folder.resolve("history.csv");
    assertEquals(0, run("table", experiment.toString(), "--what", "history", "--at", "7"), said());
    String[] toFile = {
      "table", experiment.toString(), "--what", "history", "--at", "7", "--out", out.toString()
    };
    assertEquals(0, run(toFile), said());
    assertEquals(output.toString(StandardCharsets.UTF_8), Files.readString(out));
    assertEquals(9, Files.readAllLines(out).size());
    Path json = folder.resolve("grid.json");
    String[] grid = {
      "table", experiment.toString(), "--what", "grid", "--points", "11", "--out", json.toString()
    };
    assertEquals(0, run(grid), said());
    assertEquals(11, json(json).path("y predicted").size());
  }

  @Test
  void aReportIsWrittenAndTakenBack() throws IOException {
    Path out = folder.resolve("report.html");
    String[] line = {"report", experiment.toString(), "--out", out.toString(), "--lang", "zh"};
    assertEquals(0, run(line), said());
    assertTrue(Files.readString(out).contains("<h1>用五个 sigmoid 神经元"));
    assertEquals(0, run("train", out.toString(), "--quiet"), said());
    assertEquals("", said());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "table F --what weights|--what: weights is not known; allowed: history, parameters,",
        "table F --what history --out h.xls|h.xls: the name of a table ends with one of .csv, .json",
        "table F --what history --points 9|--points: this is for a grid only",
        "table F --what grid --points 1|--points: 1 is out of range; allowed: 2 … 1000",
        "table F --what grid --at 21|--at: 21 is out of range; allowed: 0 … 20",
        "table F|--what",
        "report F|--out",
        "report F --out a.pdf|a.pdf: the name of a report ends with .html",
        "report F --out no/a.html|a.html: there is no such folder",
        "report F --out a.html --lang de|--lang: de is not known; allowed: en, zh",
        "report F --out a.html --at -1|--at: -1 is out of range; allowed: 0 … 20",
      })
  void tablesAndReportsSayWhatIsWrongAndWriteNothing(String line, String message)
      throws IOException {
    String whole = line.replace(" F", " " + experiment).replace("--out ", "--out " + folder + "/");
    assertEquals(2, run(whole.split(" ")));
    assertOneMessage(message);
    assertEquals("", output.toString(StandardCharsets.UTF_8));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(experiment), left.toList());
    }
  }

  static Stream<Arguments> faultsOfFigures() {
    return Stream.of(
        Arguments.of(
            "fit.gif", "", "", "fit.gif: the name of a figure ends with one of .png, .svg, .pdf"),
        Arguments.of("no/fit.png", "", "", "no/fit.png: there is no such folder"),
        Arguments.of(
            "a.png", "--width", "3", "--width: 3 mm is out of range; allowed: 30 … 1000 mm"),
        Arguments.of(
            "a.png",
            "--width",
            "wide",
            "--width: wide is no width; examples are 160mm, 16cm and 6.3in"),
        Arguments.of("a.png", "--dpi", "9", "--dpi: 9 is out of range; allowed: 36 … 1200"),
        Arguments.of(
            "a.png", "--font-scale", "9", "--font-scale: 9 is out of range; allowed: 0.5 … 3"),
        Arguments.of("a.png", "--at", "21", "--at: 21 is out of range; allowed: 0 … 20"),
        Arguments.of("a.png", "--lang", "de", "--lang: de is not known; allowed: en, zh"),
        Arguments.of(
            "a.png",
            "--chart",
            "pie",
            "--chart: pie is not known; allowed: fit, loss, neurons, network, activations, gradients, landscape, all"));
  }

  @ParameterizedTest
  @MethodSource("faultsOfFigures")
  void figureSaysWhatIsWrongAndWritesNothing(
      String name, String option, String value, String message) throws IOException {
    Path out = folder.resolve(name);
    List<String> line =
        new ArrayList<>(List.of("figure", experiment.toString(), "--out", out.toString()));
    if (!option.isEmpty()) {
      line.addAll(List.of(option, value));
    }
    assertEquals(2, run(line.toArray(String[]::new)));
    assertTrue(said().strip().replace(folder + "/", "").endsWith("netsketch: " + message), said());
    assertOneMessage("");
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(experiment), left.toList());
    }
  }

  @Test
  void animateWritesTheRun() throws IOException {
    Path out = folder.resolve("run.gif");
    String[] line = {
      "animate", experiment.toString(), "--out", out.toString(), "--every", "10", "--width", "300"
    };
    assertEquals(0, run(line), said());
    assertEquals("GIF89a", Files.readString(out, StandardCharsets.ISO_8859_1).substring(0, 6));
    assertEquals("", said());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "run.avi | --fps 20 | run.avi: the name of an animation ends with one of .gif, .mp4",
        "no/run.gif | --fps 20 | no/run.gif: there is no such folder",
        "a.gif | --fps 0 | --fps: 0 is out of range; allowed: 1 … 50",
        "a.gif | --width 9 | --width: 9 is out of range; allowed: 160 … 3840",
        "a.gif | --every 0 | --every: 0 is out of range; allowed: ≥ 1",
        "a.gif | --frames 1 | --frames: 1 is out of range; allowed: 2 … 2000",
        "a.gif | --every 2 --by-loss | --every: this cannot be combined with --by-loss",
        "a.gif | --lang de | --lang: de is not known; allowed: en, zh",
        "a.gif | --chart fit, | --chart: \"\" is not known; allowed: fit, loss, neurons, network, activations, gradients",
        "a.gif | --chart fit,all | --chart: all is not known; allowed: fit, loss, neurons, network, activations, gradients",
      })
  void animateSaysWhatIsWrongAndWritesNothing(String name, String options, String message)
      throws IOException {
    Path out = folder.resolve(name);
    List<String> line =
        new ArrayList<>(List.of("animate", experiment.toString(), "--out", out.toString()));
    line.addAll(List.of(options.split(" ")));
    assertEquals(2, run(line.toArray(String[]::new)));
    assertTrue(said().strip().replace(folder + "/", "").endsWith("netsketch: " + message), said());
    assertOneMessage("");
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(experiment), left.toList());
    }
  }

  @Test
  void aRunOfTooManyPicturesIsSaidOnceItIsKnown() throws IOException {
    Path flat = folder.resolve("long.netsketch.json");
    ExperimentFile.write(Gallery.OVER_FITTING.experiment().withEpochs(4000), flat);
    Path out = folder.resolve("a.gif");
    assertEquals(2, run("animate", flat.toString(), "--out", out.toString(), "--every", "2"));
    assertTrue(said().strip().endsWith("--every: 2 is out of range; allowed: ≥ 3"), said());
    assertFalse(Files.exists(out));
  }
}
