package org.plumbline.core.training;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A patient recorded the pain of a morning.
 *
 * @param pain 0 to 10
 * @param course the patient's training, that morning in it
 */
public record MorningPainRecorded(UUID patientId, LocalDate day, int pain, Course course) {}
