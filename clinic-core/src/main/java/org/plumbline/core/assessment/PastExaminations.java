package org.plumbline.core.assessment;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What was found in a clinic's newest assessments.
 *
 * @param total how many assessments the clinic has in all
 * @param newest the newest of them, the newest first
 */
public record PastExaminations(long total, List<Past> newest) {

  public PastExaminations {
    newest = List.copyOf(newest);
  }

  /**
   * One examination.
   *
   * @param patientId the number of the patient's record, which is no name
   */
  public record Past(
      UUID assessmentId, UUID patientId, Instant assessedAt, Examination examination) {}
}
