package org.plumbline.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.routine.Prescription;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.web.testing.Browser;
import org.plumbline.web.testing.FullClinic;
import org.plumbline.web.testing.FullClinic.FullPatient;
import org.plumbline.web.testing.FullClinics;
import org.plumbline.web.testing.Rows;

/** Ids that are not in a path but in a field or behind a question mark: the same walls stand. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class IdsInFormsTest {

  @Inject FullClinics clinics;

  private FullClinic clinic;
  private FullClinic theirs;
  private Browser therapist;
  private String record;

  @BeforeEach
  void open() {
    StoppedClock.at("2026-03-04T10:00:00Z");
    clinic = clinics.open();
    theirs = clinics.open();
    therapist = Browser.of(clinic.staff().therapist());
    record = "/therapist/patients/" + clinic.ada().patientId();
  }

  @Test
  void aScoreOfSomebodyElseIsNotCorrected() {
    var rows = Rows.of(clinic.id(), theirs.id());
    for (FullPatient other : List.of(clinic.bob(), theirs.ada())) {
      String score = other.scoreId().toString();
      assertEquals(404, therapist.get(record + "/outcomes?correct=" + score).statusCode());
      var fields = Map.of("key", UUID.randomUUID().toString(), "pain", "9", "corrects", score);
      assertEquals(404, therapist.post(record + "/outcomes/pain", fields).statusCode());
    }
    assertEquals(List.of(), rows.changed());
  }

  @Test
  void onlyATherapistOfTheClinicIsMadeResponsible() {
    var rows = Rows.of(clinic.id(), theirs.id());
    for (UUID other :
        List.of(
            theirs.staff().therapistId(),
            clinic.staff().managerId(),
            clinic.bob().membershipId())) {
      var fields = Map.of("therapist", other.toString());
      assertEquals(422, therapist.post(record + "/episode/hand-over", fields).statusCode());
    }
    assertEquals(List.of(), rows.changed());
  }

  @Test
  void anExerciseOfSomebodyElsesDraftStaysAsItIs() {
    var before = List.of(draft(clinic, clinic.bob()), draft(theirs, theirs.ada()));
    for (Prescription other : before.stream().map(List::getFirst).toList()) {
      var changed = Map.of("reps-" + other.id(), "1", "do", "remove:" + other.id());
      String page = record + "/routine/draft";
      assertEquals(303, therapist.submit(page, page, changed).statusCode());
    }
    assertEquals(before, List.of(draft(clinic, clinic.bob()), draft(theirs, theirs.ada())));
  }

  @Test
  void theAccessRecordOfAnotherClinicsPatientIsEmpty() {
    var admin = Browser.of(clinic.staff().admin());
    String asked = "/admin/audit?record=";
    assertTrue(admin.page(asked + clinic.ada().patientId()).select("tbody tr").size() > 1);
    assertEquals(0, admin.page(asked + theirs.ada().patientId()).select("tbody tr").size());
  }

  @Test
  void aClinicOneDoesNotBelongToIsNotEntered() {
    var answer = therapist.post("/clinic", Map.of("clinic", theirs.id().toString()));
    assertEquals(404, answer.statusCode());
    var here = Jsoup.parse(therapist.get("/therapist").body().asString());
    assertEquals("Clinic " + clinic.staff().mark(), here.select(".who .clinic").text());
  }

  private List<Prescription> draft(FullClinic at, FullPatient patient) {
    return clinics
        .tenancy()
        .as(
            at.staff().therapist(),
            () -> clinics.routines().version(patient.patientId(), patient.draftId()).exercises());
  }
}
