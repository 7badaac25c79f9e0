package org.plumbline.web.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.plumbline.core.tenancy.Tenant;
import org.plumbline.web.sample.SampleClinics.Place;

/**
 * One patient in care.
 *
 * @param home who writes the log: the patient, or the therapist who copies a sheet of paper
 * @param opened the day care began
 * @param tasks the patient's own tasks
 */
record Care(
    Place place,
    Tenant.Member therapist,
    Tenant.Member home,
    UUID patientId,
    UUID episodeId,
    LocalDate opened,
    List<UUID> tasks) {}
