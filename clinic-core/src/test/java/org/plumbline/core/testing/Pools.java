package org.plumbline.core.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.plumbline.local.DatabaseRole;

/** The application's connections to a database, as its configuration names them. */
public final class Pools {

  private Pools() {}

  /** Each pool under the role it has in the clinic. */
  public static Map<String, String> of(
      Function<DatabaseRole, String> url, Function<DatabaseRole, String> password) {
    Map<String, String> config = new HashMap<>();
    Map.of(
            "quarkus.datasource.jdbc.url", DatabaseRole.APP,
            "quarkus.datasource.reports.jdbc.url", DatabaseRole.REPORTS,
            "quarkus.datasource.jobs.jdbc.url", DatabaseRole.JOBS,
            "quarkus.flyway.jdbc-url", DatabaseRole.OWNER)
        .forEach(
            (place, role) -> {
              String pool = place.replaceFirst("jdbc[.-]url$", "");
              config.put(place, url.apply(role));
              config.put(pool + "username", role.user());
              config.put(pool + "password", password.apply(role));
            });
    return config;
  }
}
