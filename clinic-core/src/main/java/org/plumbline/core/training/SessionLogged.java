package org.plumbline.core.training;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A patient logged a session, or corrected one.
 *
 * @param day the day it was done
 * @param legSymptoms whether symptoms in the leg were new, worse or further down
 * @param peakPain the highest pain of any exercise, 0 to 10; null when none was written down
 */
public record SessionLogged(
    UUID patientId,
    UUID sessionId,
    LocalDate day,
    boolean legSymptoms,
    @Nullable Integer peakPain) {}
