package org.plumbline.web.sample;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.plumbline.local.DatabaseRole;
import org.plumbline.local.LocalPostgres;
import org.plumbline.web.testing.EmptyPostgres;

/** A new installation that is to have the sample clinics. */
public class NewInstallation extends EmptyPostgres {

  private static final String URL = "plumbline.test.new.url";
  private static final String PASSWORD = "plumbline.test.new.password";

  @Override
  protected Map<String, String> config(LocalPostgres started) {
    System.setProperty(URL, started.url(DatabaseRole.OWNER));
    System.setProperty(PASSWORD, started.password(DatabaseRole.OWNER));
    Map<String, String> config = super.config(started);
    config.put("plumbline.sample.enabled", "true");
    return config;
  }

  /** Opens a raw connection that sees everything. */
  static Connection connect() throws SQLException {
    return DriverManager.getConnection(
        Objects.requireNonNull(System.getProperty(URL)),
        DatabaseRole.OWNER.user(),
        Objects.requireNonNull(System.getProperty(PASSWORD)));
  }
}
