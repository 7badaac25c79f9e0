package org.plumbline.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Objects;

/**
 * A real PostgreSQL on this machine with the clinic's roles and databases in it, ready for the
 * migrations. It listens on the loopback address only and asks everybody for a password.
 */
public final class LocalPostgres implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final EmbeddedPostgres server;
  private final Secrets secrets;

  private LocalPostgres(EmbeddedPostgres server, Secrets secrets) {
    this.server = server;
    this.secrets = secrets;
  }

  /**
   * Starts a PostgreSQL whose data stay in a folder.
   *
   * @param folder where the data live; made on the first start
   * @param port the port to listen on; 0 takes any free one
   * @param secrets where the roles' passwords are kept
   */
  public static LocalPostgres keptIn(Path folder, int port, Secrets secrets) {
    return start(folder, port, secrets, true);
  }

  /** Starts a PostgreSQL for tests, whose data vanish when it stops. */
  public static LocalPostgres temporary() {
    try {
      var folder = Files.createTempDirectory("plumbline-postgres");
      return start(
          folder.resolve("data"), 0, Secrets.keptIn(folder.resolve("secrets.properties")), false);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static LocalPostgres start(Path folder, int port, Secrets secrets, boolean keep) {
    try {
      Files.createDirectories(folder.toAbsolutePath().getParent());
      var superuser = secrets.of("database.superuser");
      var passwordFile = Files.createTempFile("plumbline", ".pw");
      try {
        Files.writeString(passwordFile, superuser);
        var builder =
            EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setCleanDataDirectory(!keep)
                .setRegisterShutdownHook(!keep)
                .setPGStartupWait(PATIENCE)
                .setPort(port)
                .setConnectConfig("password", superuser)
                .setLocaleConfig("auth", "scram-sha-256")
                .setLocaleConfig("pwfile", passwordFile.toString())
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "''")
                .setServerConfig("max_connections", "120");
        if (keep) {
          // The library trades safety for speed, which suits tests and nobody's data.
          builder.setServerConfig("fsync", "on").setServerConfig("synchronous_commit", "on");
        }
        var postgres = new LocalPostgres(builder.start(), secrets);
        postgres.prepare();
        return postgres;
      } finally {
        Files.deleteIfExists(passwordFile);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("PostgreSQL did not start in " + folder + ".", e);
    }
  }

  /** The port it listens on. */
  public int port() {
    return server.getPort();
  }

  /** The JDBC address of the database a role works in, without user and password. */
  public String url(DatabaseRole role) {
    return url(role.database());
  }

  /** The password of a role. */
  public String password(DatabaseRole role) {
    return secrets.of("database." + role.user());
  }

  /** Opens a raw connection as a role, in the database it works in. */
  public Connection connect(DatabaseRole role) throws SQLException {
    return DriverManager.getConnection(url(role), role.user(), password(role));
  }

  /** Stops the server and waits until it has written everything down. */
  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/" + database;
  }

  private void prepare() {
    try {
      try (var connection = connectAsSuperuser("postgres")) {
        run(connection, text("roles.sql"));
        for (var role : DatabaseRole.values()) {
          run(connection, "alter role " + role.user() + " password '" + password(role) + "'");
        }
        createDatabase(connection, DatabaseRole.OWNER);
        createDatabase(connection, DatabaseRole.KEYCLOAK);
      }
      try (var connection = connectAsSuperuser(DatabaseRole.OWNER.database())) {
        run(connection, text("schema.sql"));
      }
    } catch (SQLException | IOException e) {
      close();
      throw new IllegalStateException("The roles of the database could not be prepared.", e);
    }
  }

  private static void createDatabase(Connection connection, DatabaseRole owner)
      throws SQLException {
    try (var query = connection.prepareStatement("select from pg_database where datname = ?")) {
      query.setString(1, owner.database());
      if (query.executeQuery().next()) {
        return;
      }
    }
    run(connection, "create database " + owner.database() + " owner " + owner.user());
    run(connection, "revoke all on database " + owner.database() + " from public");
  }

  private Connection connectAsSuperuser(String database) throws SQLException {
    return DriverManager.getConnection(url(database), "postgres", secrets.of("database.superuser"));
  }

  private static void run(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String text(String resource) throws IOException {
    try (var stream = LocalPostgres.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
