package org.plumbline.web;

import io.quarkus.agroal.DataSource;
import io.quarkus.arc.profile.IfBuildProfile;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.Config;
import org.plumbline.web.ProductionReadiness.DatabaseRights;
import org.plumbline.web.ProductionReadiness.Setup;

/** Asks {@link ProductionReadiness} before anybody else starts to work. */
@ApplicationScoped
@IfBuildProfile("prod")
class ReadinessAtStart {

  /** Which property holds what an environment variable sets. */
  private static final Map<String, String> SECRETS =
      Map.of(
          "PLUMBLINE_OWNER_PASSWORD", "quarkus.flyway.password",
          "PLUMBLINE_APP_PASSWORD", "quarkus.datasource.password",
          "PLUMBLINE_REPORTS_PASSWORD", "quarkus.datasource.reports.password",
          "PLUMBLINE_JOBS_PASSWORD", "quarkus.datasource.jobs.password",
          "PLUMBLINE_WEB_SECRET", "quarkus.oidc.credentials.secret",
          "PLUMBLINE_ADMIN_SECRET", "quarkus.oidc-client.credentials.secret",
          "PLUMBLINE_STATE_SECRET", "quarkus.oidc.authentication.state-secret",
          "PLUMBLINE_COOKIE_SECRET", "quarkus.oidc.token-state-manager.encryption-secret");

  private static final String RIGHTS =
      """
      select rolname, rolsuper or rolbypassrls,
        exists (
          select from pg_class
          join pg_namespace on pg_namespace.oid = relnamespace
          where nspname = 'public' and relkind in ('r', 'p', 'v', 'm')
            and pg_has_role(pg_roles.oid, relowner, 'member'))
      from pg_roles where rolname = current_user
      """;

  private final Config config;
  private final javax.sql.DataSource application;
  private final javax.sql.DataSource reports;
  private final javax.sql.DataSource jobs;

  ReadinessAtStart(
      Config config,
      javax.sql.DataSource application,
      @DataSource("reports") javax.sql.DataSource reports,
      @DataSource("jobs") javax.sql.DataSource jobs) {
    this.config = config;
    this.application = application;
    this.reports = reports;
    this.jobs = jobs;
  }

  void check(@Observes @Priority(1) StartupEvent start) throws SQLException {
    var objections =
        ProductionReadiness.objections(
            setup(config), List.of(rights(application), rights(reports), rights(jobs)));
    if (!objections.isEmpty()) {
      throw new NotReadyException(objections);
    }
  }

  static Setup setup(Config config) {
    var secrets = new TreeMap<String, String>();
    SECRETS.forEach((name, property) -> secrets.put(name, text(config, property)));
    return new Setup(
        config.getValue("plumbline.local", Boolean.class),
        text(config, "plumbline.address"),
        text(config, "plumbline.sign-in.origin"),
        text(config, "quarkus.http.host"),
        config.getValue("plumbline.sample.enabled", Boolean.class),
        secrets);
  }

  /** What the role of this connection could do. */
  static DatabaseRights rights(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(RIGHTS)) {
      row.next();
      return new DatabaseRights(row.getString(1), row.getBoolean(2), row.getBoolean(3));
    }
  }

  private static DatabaseRights rights(javax.sql.DataSource pool) throws SQLException {
    try (var connection = pool.getConnection()) {
      return rights(connection);
    }
  }

  private static String text(Config config, String name) {
    return config.getOptionalValue(name, String.class).orElse("");
  }
}
