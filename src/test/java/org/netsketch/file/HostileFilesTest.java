package org.netsketch.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.netsketch.text.InvalidInput;

/** Files that are no experiments at all, or that are made to do harm. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class HostileFilesTest {
  @TempDir Path folder;

  private static String message(Path file) {
    String message = assertThrows(InvalidInput.class, () -> ExperimentFile.read(file)).getMessage();
    assertEquals(file + ": ", message.substring(0, file.toString().length() + 2));
    return message.substring(file.toString().length() + 2);
  }

  private String ofBytes(byte[] bytes) throws Exception {
    Path file = folder.resolve("f.json");
    Files.write(file, bytes);
    return message(file);
  }

  private String of(String text) throws Exception {
    return ofBytes(text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void missing() {
    assertEquals("there is no such file", message(folder.resolve("none.json")));
    assertEquals("there is no such file", message(folder.resolve("none").resolve("none.json")));
  }

  @Test
  void aFolder() {
    assertEquals("this is a folder, not a file", message(folder));
  }

  @Test
  void endless() {
    assertEquals("this is no ordinary file", message(Path.of("/dev/zero")));
  }

  @Test
  void empty() throws Exception {
    assertEquals("the file is empty", of(""));
    assertEquals("the file is empty", of("\uFEFF \n"));
  }

  @Test
  void tooLarge() throws Exception {
    Path file = folder.resolve("large.json");
    try (RandomAccessFile large = new RandomAccessFile(file.toFile(), "rw")) {
      large.setLength(FileText.MOST_BYTES + 1L);
    }
    assertEquals("the file is too large; at most 256 MB are allowed", message(file));
  }

  @Test
  void notUtf8() throws Exception {
    String expected = "line 2: there are bytes that are not UTF-8; save the file as UTF-8 text";
    assertEquals(
        expected, ofBytes("{\n\"title\": \"Größe\"}".getBytes(StandardCharsets.ISO_8859_1)));
    assertEquals(expected, ofBytes(new byte[] {'{', '\n', '"', (byte) 0xE4, (byte) 0xB8}));
  }

  @Test
  void utf16() throws Exception {
    assertEquals(
        "line 1: there are bytes that are not UTF-8; save the file as UTF-8 text",
        ofBytes("{}".getBytes(StandardCharsets.UTF_16)));
  }

  @Test
  void aReplacementCharacterIsUtf8() throws Exception {
    assertEquals("the key \"netsketch\" is missing", of("{\"title\": \"\uFFFD\"}"));
  }

  @Test
  void deep() throws Exception {
    assertEquals(
        "line 1: lists and objects are nested too deeply; at most 100 levels are allowed",
        of("[".repeat(1_000_000)));
    assertEquals(
        "line 1: lists and objects are nested too deeply; at most 100 levels are allowed",
        of("{\"view\": " + "{\"a\": ".repeat(100_000)));
  }

  @Test
  void longNumbers() throws Exception {
    assertEquals(
        "line 1: a number is too long; at most 1000 digits are allowed",
        of("{\"seed\": " + "9".repeat(10_000) + "}"));
    assertEquals(
        "line 1: a number is too long; at most 1000 digits are allowed",
        of("{\"seed\": 0." + "9".repeat(10_000) + "}"));
    assertEquals(
        "line 1: a number is too long; at most 1000 digits are allowed",
        of("{\"seed\": 1e" + "9".repeat(10_000) + "}"));
    String inputs = "{\"netsketch\": 1e999999999}";
    assertEquals("netsketch: the number is too large; the largest is about 1.8e308", of(inputs));
    assertEquals("netsketch: 0 is out of range; allowed: 1", of(inputs.replace("1e9", "1e-9")));
  }

  @Test
  void longTexts() throws Exception {
    String key = "k".repeat(900_000);
    assertEquals(
        "k".repeat(60)
            + "…: unknown key; allowed: netsketch, title, description, seed, data, network, training, view",
        of("{\"" + key + "\": 1}"));
    assertEquals(
        "netsketch: a number is needed, not \"" + "k".repeat(60) + "…\"",
        of("{\"netsketch\": \"" + key + "\"}"));
  }

  @Test
  void tooLongTexts() throws Exception {
    String expected = "line 1: a text or key is too long; at most 1000000 characters are allowed";
    String text = "k".repeat(5_000_000);
    assertEquals(expected, of("{\"" + text + "\": 1}"));
    assertEquals(expected, of("{\"title\": \"" + text + "\"}"));
    assertEquals(expected, of("{\"title\": \"" + text));
  }

  @Test
  void manyValues() throws Exception {
    assertEquals(
        "netsketch: a number is needed, not […]",
        of("{\"netsketch\": [" + "0,".repeat(2_000_000) + "0]}"));
  }
}
