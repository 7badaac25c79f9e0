package org.plumbline.core.training;

import java.time.LocalDate;
import java.util.UUID;

/** A patient recorded the pain of a morning, 0 to 10. */
public record MorningPainRecorded(UUID patientId, LocalDate day, int pain) {}
