package org.plumbline.journeys;

import java.util.Locale;

/**
 * What the two people of an episode work with.
 *
 * @param clinic the therapist's
 * @param home the patient's
 */
record Devices(Look clinic, Look home) {

  /** A name nobody else of the sample clinics has, and no other pair of devices. */
  String familyName() {
    return clinic.scripts() ? "Okonkwo-Reyes" : "Lindqvist-Reyes";
  }

  String email() {
    return familyName().toLowerCase(Locale.ROOT) + "@mail.example";
  }

  @Override
  public String toString() {
    return clinic + " and " + home;
  }
}
