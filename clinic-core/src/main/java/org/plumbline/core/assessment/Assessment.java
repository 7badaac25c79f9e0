package org.plumbline.core.assessment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.override.ClinicCatalogue;

/**
 * What was asked and found in one examination of a patient.
 *
 * @param revision counts how often it was saved, so that two therapists do not overwrite each other
 * @param savedAt when it was last saved; absent while nothing was
 * @param completedAt when it was closed; absent while it may still be changed
 * @param tester the name of the therapist who last saved it; empty when nobody is known
 * @param catalogueVersion the knowledge its findings are judged by: the one in force when they were
 *     last saved
 */
public record Assessment(
    UUID id,
    UUID patientId,
    UUID episodeId,
    long revision,
    Instant assessedAt,
    @Nullable Instant savedAt,
    @Nullable Instant completedAt,
    String tester,
    String catalogueVersion,
    Examination examination) {

  /**
   * What was asked and found, as far as such knowledge can read it. What an earlier catalogue knew
   * and today's does not is left out of the reading; it stays stored.
   */
  public Examination readWith(ClinicCatalogue.AsOf knowledge) {
    return knowledge.exact()
        ? examination
        : ExaminationCheck.readable(knowledge.catalogue(), examination);
  }

  /** Whether it may still be changed. */
  public boolean isOpen() {
    return completedAt == null;
  }
}
