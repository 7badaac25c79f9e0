package org.plumbline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** The folder of one local copy, held by one launcher at a time. */
final class DataFolder implements AutoCloseable {

  private static final int SECONDS_TO_STOP = 15;
  private static final FileAttribute<?> OWNER_ONLY =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private final Path root;
  private final FileChannel channel;

  private DataFolder(Path root, FileChannel channel) {
    this.root = root;
    this.channel = channel;
  }

  /**
   * Takes the folder, and ends what a killed launcher left running in it.
   *
   * @param empty whether the copy is to have no sample clinics; decided when the folder is new
   * @throws CannotStartException when another launcher holds it, or it was begun the other way
   */
  static DataFolder take(Path root, boolean empty) {
    try {
      if (!Files.exists(root)) {
        Files.createDirectories(root, OWNER_ONLY);
      }
      Files.createDirectories(root.resolve("run"));
      var channel =
          FileChannel.open(
              root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lock(channel) == null) {
        channel.close();
        throw new CannotStartException(
            "Plumbline is already running on the data in "
                + root
                + ".\nStop it first, or choose another folder: ./clinic run --data DIR");
      }
      var folder = new DataFolder(root, channel);
      try {
        folder.checkChoice(empty);
        folder.endWhatWasLeft();
      } catch (CannotStartException e) {
        folder.close();
        throw e;
      }
      return folder;
    } catch (IOException e) {
      throw new CannotStartException("The folder " + root + " cannot be used: " + e.getMessage());
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException e) {
      return null;
    }
  }

  private void checkChoice(boolean empty) throws IOException {
    if (Files.exists(choice())) {
      var then = Files.readString(choice()).strip();
      if (!then.equals(words(empty))) {
        throw new CannotStartException(
            "The data in "
                + root
                + " were begun "
                + then
                + ". Start them that way, or choose another folder with --data.");
      }
    }
  }

  /** Writes down how the copy begins, once nothing stands in its way any more. */
  void begin(boolean empty) {
    try {
      Files.writeString(choice(), words(empty) + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path choice() {
    return root.resolve("begun");
  }

  private static String words(boolean empty) {
    return empty ? "empty" : "with the sample clinics";
  }

  Secrets secrets() {
    return Secrets.keptIn(root.resolve("secrets.properties"));
  }

  Path postgres() {
    return root.resolve("postgres");
  }

  Path application() {
    return root.resolve("application");
  }

  /** The log of a part, for example {@code keycloak}. */
  Path log(String part) {
    return root.resolve("logs").resolve(part + ".log");
  }

  /** Writes down a process that must not outlive its launcher. */
  void remember(String part, ProcessHandle process) {
    try {
      Files.writeString(root.resolve("run").resolve(part), process.pid() + " " + born(process));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String born(ProcessHandle process) {
    return process.info().startInstant().map(Object::toString).orElse("unknown");
  }

  private void endWhatWasLeft() throws IOException {
    for (var part : List.of("application", "keycloak")) {
      var file = root.resolve("run").resolve(part);
      if (Files.exists(file)) {
        var words = Files.readString(file).strip().split(" ", 2);
        ProcessHandle.of(Long.parseLong(words[0]))
            .filter(process -> born(process).equals(words[words.length - 1]))
            .ifPresent(DataFolder::end);
        Files.delete(file);
      }
    }
    var postmaster = postgres().resolve("postmaster.pid");
    if (Files.exists(postmaster)) {
      ProcessHandle.of(Long.parseLong(Files.readAllLines(postmaster).getFirst().strip()))
          .filter(process -> process.info().command().orElse("").endsWith("postgres"))
          .ifPresent(DataFolder::end);
    }
  }

  private static void end(ProcessHandle process) {
    var all = process.descendants().toList();
    process.destroy();
    try {
      process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      all.forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
  }

  /** Gives the folder back. */
  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
