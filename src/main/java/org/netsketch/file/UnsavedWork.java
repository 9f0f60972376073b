package org.netsketch.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.netsketch.text.InvalidInput;
import org.netsketch.train.Experiment;

/**
 * A copy of work that has not been saved, one for each running program, in the state folder.
 *
 * <p>Beside each copy lies a file that its program holds locked. When the program is killed the
 * system takes the lock away, and the next start finds the copy left behind.
 */
public final class UnsavedWork implements AutoCloseable {
  private static final String PREFIX = "unsaved-";
  private static final String LOCK = ".lock";

  /**
   * What a program that was killed has left behind.
   *
   * @param file that it is in
   * @param experiment as it was
   * @param origin the file that it was opened from or saved to before, if there is one
   */
  public record LeftBehind(Path file, Experiment experiment, Optional<Path> origin) {
    /** Throws it away. */
    public void discard() {
      delete(file);
      delete(lockOf(file));
    }
  }

  private final Path folder;
  private Path copy;
  private FileChannel channel;
  private boolean closed;

  /** Work whose copies go to a folder, which need not be there yet. */
  public UnsavedWork(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes the copy, in place of an older one.
   *
   * @param origin the file that the work belongs to, if it belongs to one
   * @throws InvalidInput if it cannot be written
   */
  public synchronized void keep(Experiment experiment, Optional<Path> origin) {
    if (closed) {
      return;
    }
    try {
      begin();
      note(origin);
      ExperimentFile.write(experiment, copy);
    } catch (IOException e) {
      throw new InvalidInput(folder.toString(), "unwritable", String.valueOf(e.getMessage()));
    }
  }

  /** The locked file says where the work belongs. */
  private void note(Optional<Path> origin) throws IOException {
    byte[] name = origin.map(Path::toString).orElse("").getBytes(StandardCharsets.UTF_8);
    channel.truncate(0).write(ByteBuffer.wrap(name), 0);
  }

  private static Optional<Path> origin(Path copy) {
    try {
      String name = Files.readString(lockOf(copy));
      return name.isEmpty() ? Optional.empty() : Optional.of(Path.of(name)).filter(Files::exists);
    } catch (IOException | InvalidPathException e) {
      return Optional.empty(); // it has to be saved under a name once more
    }
  }

  /** Takes a name that nobody has, and locks it for as long as the program runs. */
  private void begin() throws IOException {
    Files.createDirectories(folder);
    for (int i = 1; copy == null; i++) {
      Path wanted =
          folder.resolve(
              PREFIX + ProcessHandle.current().pid() + "-" + i + ExperimentFile.EXTENSION);
      try {
        channel =
            FileChannel.open(
                lockOf(wanted), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        channel.tryLock();
        copy = wanted;
      } catch (FileAlreadyExistsException e) {
        copy = null; // left behind by another program with the same number: the next name
      }
    }
  }

  /** Takes the copy away: everything has been saved, or is not wanted any more. */
  public synchronized void forget() {
    if (copy != null) {
      delete(copy);
    }
  }

  /** The newest work that a killed program has left behind, if it can be read. */
  public Optional<LeftBehind> leftBehind() {
    List<Path> copies = new ArrayList<>();
    try (Stream<Path> files = Files.list(folder)) {
      files.filter(UnsavedWork::isCopy).filter(file -> !isInUse(file)).forEach(copies::add);
    } catch (IOException e) {
      return Optional.empty(); // nothing has ever been kept
    }
    copies.sort(Comparator.comparing((Path file) -> file.toFile().lastModified()).reversed());
    return copies.stream().flatMap(file -> read(file).stream()).findFirst();
  }

  /** A copy that is spoilt, from outside, for it was written whole, is passed over. */
  private static Optional<LeftBehind> read(Path file) {
    try {
      return Optional.of(new LeftBehind(file, ExperimentFile.readDrawing(file), origin(file)));
    } catch (InvalidInput e) {
      return Optional.empty();
    }
  }

  private static boolean isCopy(Path file) {
    String name = file.getFileName().toString();
    return name.startsWith(PREFIX) && name.endsWith(ExperimentFile.EXTENSION);
  }

  private static boolean isInUse(Path copy) {
    try (FileChannel channel = FileChannel.open(lockOf(copy), StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException e) {
      return true; // by this program
    } catch (IOException e) {
      return false; // nobody holds it
    }
  }

  private static Path lockOf(Path copy) {
    String name = copy.getFileName().toString();
    return copy.resolveSibling(
        name.substring(0, name.length() - ExperimentFile.EXTENSION.length()) + LOCK);
  }

  private static void delete(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      file.toFile().deleteOnExit(); // another program looks at it just now
    }
  }

  /** Takes the copy and its lock away. */
  @Override
  public synchronized void close() {
    forget();
    closed = true;
    if (channel == null) {
      return;
    }
    try {
      channel.close();
    } catch (IOException e) {
      return; // the system closes it when the program ends
    }
    delete(lockOf(copy));
  }
}
