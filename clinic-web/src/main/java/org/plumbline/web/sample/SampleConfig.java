package org.plumbline.web.sample;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** Whether a new installation begins with the sample clinics. */
@ConfigMapping(prefix = "plumbline.sample")
public interface SampleConfig {

  /** Enters the sample clinics at the start while there is no clinic; never in production. */
  @WithDefault("false")
  boolean enabled();
}
