package org.plumbline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Properties;

/**
 * The passwords and keys of one local copy. Each is made at random the first time somebody asks for
 * it, and kept in the copy's folder in a file that only its owner can read.
 */
public final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz23456789";
  private static final int LENGTH = 32;

  private final Path file;
  private final Properties known = new Properties();

  private Secrets(Path file) {
    this.file = file;
  }

  /** Opens the secrets kept in a file, which need not exist yet. */
  public static Secrets keptIn(Path file) {
    var secrets = new Secrets(file);
    if (Files.exists(file)) {
      try (var reader = Files.newBufferedReader(file)) {
        secrets.known.load(reader);
      } catch (IOException e) {
        throw new UncheckedIOException("The secrets in " + file + " cannot be read.", e);
      }
    }
    return secrets;
  }

  /** The secret of this name: 32 letters and digits, the same for as long as the file lives. */
  public synchronized String of(String name) {
    var value = known.getProperty(name);
    if (value == null) {
      value = random();
      known.setProperty(name, value);
      store();
    }
    return value;
  }

  private void store() {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      if (!Files.exists(file)) {
        Files.createFile(
            file,
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      }
      try (var writer = Files.newBufferedWriter(file)) {
        known.store(writer, "Passwords and keys of this copy. Keep them to yourself.");
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The secrets in " + file + " cannot be written.", e);
    }
  }

  private static String random() {
    return RANDOM
        .ints(LENGTH, 0, LETTERS.length())
        .mapToObj(LETTERS::charAt)
        .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
        .toString();
  }
}
