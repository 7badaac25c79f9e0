package org.plumbline.web.sample;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.plumbline.local.DatabaseRole;
import org.plumbline.local.LocalPostgres;

/** A new installation that is to have the sample clinics: a database of its own, still empty. */
public class NewInstallation implements QuarkusTestResourceLifecycleManager {

  private static final String URL = "plumbline.test.new.url";
  private static final String PASSWORD = "plumbline.test.new.password";

  private @Nullable LocalPostgres postgres;

  @Override
  public Map<String, String> start() {
    var started = LocalPostgres.temporary();
    postgres = started;
    System.setProperty(URL, started.url(DatabaseRole.OWNER));
    System.setProperty(PASSWORD, started.password(DatabaseRole.OWNER));
    var config = new HashMap<String, String>();
    config.put("plumbline.sample.enabled", "true");
    pool(config, started, "quarkus.datasource.", "jdbc.url", DatabaseRole.APP);
    pool(config, started, "quarkus.datasource.reports.", "jdbc.url", DatabaseRole.REPORTS);
    pool(config, started, "quarkus.datasource.jobs.", "jdbc.url", DatabaseRole.JOBS);
    pool(config, started, "quarkus.flyway.", "jdbc-url", DatabaseRole.OWNER);
    return config;
  }

  @Override
  public void stop() {
    if (postgres != null) {
      postgres.close();
    }
  }

  /** Opens a raw connection that sees everything. */
  static Connection connect() throws SQLException {
    return DriverManager.getConnection(
        Objects.requireNonNull(System.getProperty(URL)),
        DatabaseRole.OWNER.user(),
        Objects.requireNonNull(System.getProperty(PASSWORD)));
  }

  private static void pool(
      Map<String, String> config,
      LocalPostgres postgres,
      String prefix,
      String urlName,
      DatabaseRole role) {
    config.put(prefix + urlName, postgres.url(role));
    config.put(prefix + "username", role.user());
    config.put(prefix + "password", postgres.password(role));
  }
}
