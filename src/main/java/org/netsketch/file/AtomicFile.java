package org.netsketch.file;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.netsketch.text.InvalidInput;

/** A file that is written whole or not at all: beside its place first, then renamed. */
public final class AtomicFile {

  private AtomicFile() {}

  /** What is written. */
  @FunctionalInterface
  public interface Content {
    /** Writes it; the stream is closed by the caller. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** Writes text as UTF-8. */
  public static void write(Path file, String text) {
    write(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  /**
   * Writes a file, in place of one that may be there.
   *
   * <p>Whatever goes wrong, what was there stays, and nothing half-written is left. A link is
   * followed; a device or pipe, such as {@code /dev/stdout}, is written to as it is.
   *
   * @throws InvalidInput if the file cannot be written; its place is the file
   */
  public static void write(Path file, Content content) {
    try {
      if (Files.isDirectory(file)) {
        throw new InvalidInput(file.toString(), "isAFolder");
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        pour(content, Files.newOutputStream(file));
      } else {
        replace(Files.exists(file) ? file.toRealPath() : file.toAbsolutePath(), content);
      }
    } catch (NoSuchFileException e) {
      throw new InvalidInput(file.toString(), "noFolder");
    } catch (AccessDeniedException e) {
      throw new InvalidInput(file.toString(), "noPermission");
    } catch (IOException e) {
      throw new InvalidInput(
          file.toString(), "unwritable", Shown.plain(String.valueOf(e.getMessage())));
    }
  }

  /**
   * Looks whether a file could be written, before long work is begun for it.
   *
   * @throws InvalidInput if it could not
   */
  public static void checkWritable(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (Files.isDirectory(file)) {
      throw new InvalidInput(file.toString(), "isAFolder");
    }
    if (folder == null || !Files.isDirectory(folder)) {
      throw new InvalidInput(file.toString(), "noFolder");
    }
    boolean device = Files.exists(file) && !Files.isRegularFile(file);
    boolean forbidden = Files.exists(file) && !Files.isWritable(file);
    if (forbidden || (!device && !Files.isWritable(folder))) {
      throw new InvalidInput(file.toString(), "noPermission");
    }
  }

  private static void replace(Path file, Content content) throws IOException {
    if (Files.exists(file) && !Files.isWritable(file)) {
      throw new AccessDeniedException(file.toString());
    }
    Path beside = null;
    OutputStream out = null;
    for (int i = 1; out == null; i++) {
      beside =
          file.resolveSibling(
              "." + file.getFileName() + "." + ProcessHandle.current().pid() + "-" + i + ".part");
      try {
        out =
            Files.newOutputStream(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      } catch (FileAlreadyExistsException e) {
        out = null; // left behind by a program that was killed: the next name
      }
    }
    try {
      pour(content, out);
      rename(beside, file);
    } finally {
      Files.deleteIfExists(beside); // there only if something went wrong
    }
  }

  private static void pour(Content content, OutputStream into) throws IOException {
    try (OutputStream out = new BufferedOutputStream(into, 1 << 16)) {
      content.writeTo(out);
    }
  }

  private static void rename(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
