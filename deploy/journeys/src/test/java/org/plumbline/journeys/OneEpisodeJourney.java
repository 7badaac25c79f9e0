package org.plumbline.journeys;

import org.junit.jupiter.api.Order;

/** With scripts. It takes longest, so it comes first. */
@Order(1)
class OneEpisodeJourney extends OneEpisode {

  OneEpisodeJourney() {
    super(new Devices(Look.DESK, Look.PHONE));
  }
}
