package org.plumbline.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.Clearance;
import org.plumbline.core.clinic.NewMember;
import org.plumbline.core.outcome.ScoreReport;
import org.plumbline.core.override.Overrides;
import org.plumbline.core.override.ThresholdOverride;
import org.plumbline.core.routine.AdditionRefusedException;
import org.plumbline.core.routine.RoutineVersion;
import org.plumbline.core.tenancy.Role;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.core.training.ApprovedPause;
import org.plumbline.core.training.Pause;
import org.plumbline.web.testing.FullClinic;
import org.plumbline.web.testing.FullClinics;
import org.plumbline.web.testing.People;
import org.plumbline.web.testing.Routes;

/**
 * A page asks the database as often for many rows as for few. What Hibernate sends is counted; the
 * reports read with plain JDBC and count their own statements, in {@code OutcomeStatementsTest}.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class StatementCountTest {

  private static final Instant FIRST_DAY = Instant.parse("2026-03-02T10:00:00Z");

  @Inject FullClinics clinics;
  @Inject Overrides overrides;
  @Inject EntityManagerFactory factory;

  @Test
  void noPageAsksMoreOftenWhenThereIsMoreToShow() {
    StoppedClock.at(FIRST_DAY);
    FullClinic quiet = grown(clinics.open(), 1);
    StoppedClock.at(FIRST_DAY);
    FullClinic busy = grown(clinics.open(), 7);

    var faults = new ArrayList<String>();
    for (var route : Routes.expected()) {
      if (!route.changes() && route.own() == 200 && !route.names("token")) {
        long few = statements(route, quiet);
        long many = statements(route, busy);
        if (few != many) {
          faults.add("%s: %d for few rows, %d for many".formatted(route.key(), few, many));
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  private long statements(Routes.Expected route, FullClinic clinic) {
    var browser = People.of(clinic).browser(route.who());
    browser.get(route.path(clinic));
    var statistics = factory.unwrap(SessionFactory.class).getStatistics();
    statistics.clear();
    assertEquals(200, browser.get(route.path(clinic)).statusCode(), route.key());
    return statistics.getPrepareStatementCount();
  }

  /** Two weeks later, with so many more people, and so much more of everything that is Ada's. */
  private FullClinic grown(FullClinic clinic, int more) {
    var tenancy = clinics.tenancy();
    tenancy.as(clinic.staff().admin(), () -> moreStaff(more));
    tenancy.as(clinic.staff().admin(), () -> moreOverrides(more));
    for (int i = 0; i < more; i++) {
      clinics.patient(clinic.staff(), "More");
    }
    for (int day = 1; day <= 2 * more; day++) {
      StoppedClock.at(FIRST_DAY.plus(day, ChronoUnit.DAYS));
      tenancy.as(clinic.staff().therapist(), () -> aDayOfCare(clinic.ada()));
      tenancy.as(clinic.ada().home(), () -> aDayAtHome(clinic.ada()));
    }
    StoppedClock.at(FIRST_DAY.plus(15, ChronoUnit.DAYS));
    return tenancy.as(clinic.staff().therapist(), () -> examinedAndPublishedAgain(clinic, more));
  }

  private void moreStaff(int more) {
    for (int i = 0; i < more; i++) {
      String subject = "more-" + UUID.randomUUID();
      clinics.memberships().add(NewMember.staff(subject, Role.THERAPIST, "One more", null));
      clinics.invitations().inviteStaff(Role.MANAGER, "One more", "more@example.org");
    }
  }

  private void moreOverrides(int more) {
    for (int i = 0; i < more; i++) {
      var flag = BigDecimal.valueOf(50 - i);
      overrides.put(
          new ThresholdOverride(
              "SOREN", ThresholdOverride.People.EVERYBODY, flag, BigDecimal.valueOf(100)),
          "One more audit",
          i);
    }
  }

  private void aDayOfCare(FullClinic.FullPatient ada) {
    UUID id = ada.patientId();
    var today = clinics.clinics().today();
    clinics.outcomes().record(ScoreReport.ofPain(id, 3, UUID.randomUUID()));
    clinics.pauses().approve(id, new Pause(today, today), ApprovedPause.Reason.ILLNESS);
  }

  private void aDayAtHome(FullClinic.FullPatient ada) {
    var today = clinics.clinics().today();
    clinics.training().recordMorning(ada.patientId(), today, 2, UUID.randomUUID());
    clinics.train(ada.patientId(), today);
  }

  private FullClinic examinedAndPublishedAgain(FullClinic clinic, int more) {
    var ada = clinic.ada();
    UUID id = ada.patientId();
    UUID episode = ada.episodeId();
    clinics.assessments().complete(id, ada.assessmentId());
    UUID assessment = ada.assessmentId();
    for (int i = 0; i < more; i++) {
      assessment = clinics.assess(id, episode);
      clinics.assessments().complete(id, assessment);
    }
    UUID open = clinics.assess(id, episode);
    var cleared = new Clearance("Dr Wise", FIRST_DAY, "Power is full again");
    clinics.safety().clear(id, episode, ada.flag(), cleared);
    UUID version = ada.versionId();
    for (int i = 0; i < more; i++) {
      version = publishedWithMore(id, episode);
    }
    UUID draft = clinics.drafts().revise(id, episode, null);
    return new FullClinic(
        clinic.staff(),
        clinic.memberId(),
        clinic.invitationId(),
        ada.later(
            open,
            version,
            clinics.routines().version(id, version).exercises().getFirst().id(),
            draft),
        clinic.bob());
  }

  /** Publishes what is followed with one more exercise. */
  private UUID publishedWithMore(UUID id, UUID episode) {
    var routines = clinics.routines();
    Long revision =
        routines.versions(id, episode).stream()
            .filter(RoutineVersion::isDraft)
            .map(RoutineVersion::revision)
            .findFirst()
            .orElse(null);
    UUID draft = clinics.drafts().revise(id, episode, revision);
    assertTrue(
        clinics.catalogue().exercises().keySet().stream()
            .anyMatch(exercise -> isAdded(id, draft, exercise)));
    routines.publish(id, draft, routines.version(id, draft).revision());
    return draft;
  }

  private boolean isAdded(UUID id, UUID draft, String exercise) {
    long revision = clinics.routines().version(id, draft).revision();
    try {
      clinics.drafts().add(id, draft, revision, exercise, "");
      return true;
    } catch (AdditionRefusedException _) {
      return false;
    }
  }
}
