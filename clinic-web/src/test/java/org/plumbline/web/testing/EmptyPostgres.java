package org.plumbline.web.testing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.testing.Pools;
import org.plumbline.local.LocalPostgres;

/** A PostgreSQL that no other test writes to, still empty. */
public class EmptyPostgres implements QuarkusTestResourceLifecycleManager {

  private @Nullable LocalPostgres postgres;

  @Override
  public Map<String, String> start() {
    var started = LocalPostgres.temporary();
    postgres = started;
    return config(started);
  }

  /** What the application is told about it. */
  protected Map<String, String> config(LocalPostgres started) {
    return Pools.of(started::url, started::password);
  }

  @Override
  public void stop() {
    if (postgres != null) {
      postgres.close();
    }
  }
}
