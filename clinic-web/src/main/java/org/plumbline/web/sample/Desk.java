package org.plumbline.web.sample;

import jakarta.inject.Singleton;
import org.plumbline.core.assessment.Assessments;
import org.plumbline.core.assessment.SafetyScreens;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.clinic.Memberships;
import org.plumbline.core.outcome.Outcomes;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.patient.Patients;
import org.plumbline.core.pattern.Patterns;
import org.plumbline.core.routine.RoutineDrafts;
import org.plumbline.core.routine.Routines;
import org.plumbline.core.routine.Tailorings;
import org.plumbline.core.tenancy.ProductClock;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.training.Training;

/** Everything a therapist and a patient use, as the pages use it. */
@Singleton
record Desk(
    Catalogue catalogue,
    Patients patients,
    Episodes episodes,
    Memberships memberships,
    SafetyScreens safety,
    Assessments assessments,
    Patterns patterns,
    Outcomes outcomes,
    Tailorings tailorings,
    RoutineDrafts drafts,
    Routines routines,
    Training training,
    Tenancy tenancy,
    ProductClock time) {}
