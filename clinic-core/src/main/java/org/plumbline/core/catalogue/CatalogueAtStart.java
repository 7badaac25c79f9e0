package org.plumbline.core.catalogue;

import io.quarkus.logging.Log;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.interceptor.Interceptor;

/** Reads the catalogue when the application starts; a broken file stops the start. */
@Singleton
class CatalogueAtStart {
  private final Catalogue catalogue = CatalogueLoader.shipped();

  @Produces
  @Singleton
  Catalogue catalogue() {
    return catalogue;
  }

  void start(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
    Log.infof("Clinical catalogue %s", catalogue.version());
  }
}
