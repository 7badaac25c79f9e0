package org.plumbline.core.training;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A patient recorded the pain of a morning.
 *
 * @param pain 0 to 10
 * @param before the patient's training as it was before; an earlier value of that morning in it
 * @param course the patient's training, that morning in it
 */
public record MorningPainRecorded(
    UUID patientId, LocalDate day, int pain, Course before, Course course) {}
