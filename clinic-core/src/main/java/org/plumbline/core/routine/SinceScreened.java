package org.plumbline.core.routine;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the room asks about the time since the safety questions; answered by one downstream. */
public interface SinceScreened {

  /**
   * What asks for the safety questions again (specification section 2).
   *
   * @param askedAt when the care team asked every one of them last; null before the first time
   * @param legSymptoms the newest day of training whose log told of symptoms in a leg and came in
   *     since; null when none did
   * @param flare the day the newest flare since then was written down; null when none was
   * @param answeredAtHome the last day since then on which the patient answered safety questions at
   *     home, whether a flare was written down or not; null when there is none
   */
  record News(
      @Nullable Instant askedAt,
      @Nullable LocalDate legSymptoms,
      @Nullable LocalDate flare,
      @Nullable LocalDate answeredAtHome) {}

  /** Asks once, whatever there is. */
  News of(UUID patientId, UUID episodeId);
}
