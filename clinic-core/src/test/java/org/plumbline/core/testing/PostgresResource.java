package org.plumbline.core.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.plumbline.local.DatabaseRole;
import org.plumbline.local.LocalPostgres;

/**
 * Gives a test run its real PostgreSQL, with the same roles as in the clinic. One server serves all
 * tests of a JVM and goes with it. Where it is stands in the system properties, because Quarkus
 * loads this class once for the tests and once for itself.
 */
public class PostgresResource implements QuarkusTestResourceLifecycleManager {

  private static final String PREFIX = "plumbline.test.";

  @Override
  public Map<String, String> start() {
    startOnce();
    return Pools.of(PostgresResource::url, PostgresResource::password);
  }

  @Override
  public void stop() {
    // The server stays for the next test class and stops with the JVM.
  }

  /** Opens a raw connection as a role, past the application, for tests of the database itself. */
  public static Connection connect(DatabaseRole role) throws SQLException {
    startOnce();
    return DriverManager.getConnection(url(role), role.user(), password(role));
  }

  private static void startOnce() {
    synchronized (System.class) {
      if (System.getProperty(PREFIX + "password." + DatabaseRole.APP) == null) {
        var postgres = LocalPostgres.temporary();
        for (var role : DatabaseRole.values()) {
          System.setProperty(PREFIX + "url." + role, postgres.url(role));
          System.setProperty(PREFIX + "password." + role, postgres.password(role));
        }
      }
    }
  }

  private static String url(DatabaseRole role) {
    return System.getProperty(PREFIX + "url." + role);
  }

  private static String password(DatabaseRole role) {
    return System.getProperty(PREFIX + "password." + role);
  }
}
