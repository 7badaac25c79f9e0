package org.plumbline.journeys;

/** On a tablet and a phone that run no scripts. */
class OneEpisodeWithoutScriptsJourney extends OneEpisode {

  OneEpisodeWithoutScriptsJourney() {
    super(new Devices(Look.TABLET.withoutScripts(), Look.PHONE.withoutScripts()));
  }
}
