package org.plumbline.web.therapist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.Sex;
import org.plumbline.core.patient.ConsentKind;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.patient.Patients;
import org.plumbline.core.patient.Registration;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.worklist.Reason;
import org.plumbline.core.worklist.Worklist;
import org.plumbline.web.testing.Browser;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TodayPageTest {

  @Inject Worklist worklist;
  @Inject Patients patients;
  @Inject Episodes episodes;
  @Inject Tenancy tenancy;
  @Inject EntityManagerFactory factory;

  private SmallClinic clinic;
  private Browser therapist;

  @BeforeEach
  void signIn() {
    clinic = SmallClinic.open();
    therapist = Browser.of(clinic.therapist());
  }

  @Test
  void whoNeedsAttentionStandsHereWithTheReason() {
    tenancy.as(clinic.product(), () -> worklist.raise(clinic.patientId(), Reason.SEVERE_PAIN));

    var entry = therapist.page("/therapist").select("article").text();
    assertTrue(entry.contains("Severe pain was reported"), entry);
    assertTrue(entry.contains("Pat Sample"), entry);
    assertEquals("Nobody needs attention right now.", nobody(SmallClinic.open()));
  }

  @Test
  void anEntryIsTakenOffWithANoteAndStaysWithoutOne() {
    tenancy.as(clinic.product(), () -> worklist.raise(clinic.patientId(), Reason.SEVERE_PAIN));
    var action = therapist.page("/therapist").select("article form").attr("action");
    var field = therapist.page("/therapist").select("article input[name^=note-]").attr("name");

    var blank = therapist.submit("/therapist", action, Map.of(field, "  "));
    assertEquals(422, blank.statusCode());
    assertEquals(
        "Please say in a few words what was done.",
        Jsoup.parse(blank.body().asString()).select("article .fault").text());

    assertEquals(303, therapist.submit("/therapist", action, Map.of(field, "Called")).statusCode());
    assertEquals("Nobody needs attention right now.", nobody(clinic));
    assertEquals(422, therapist.post(action, Map.of(field, "Again")).statusCode());
  }

  @Test
  void anotherClinicsEntryIsNotFound() {
    var theirs = SmallClinic.open();
    tenancy.as(theirs.product(), () -> worklist.raise(theirs.patientId(), Reason.SILENCE));
    var id = tenancy.as(theirs.therapist(), worklist::open).getFirst().id();
    therapist.page("/therapist");

    assertEquals(
        404,
        therapist
            .post("/therapist/worklist/" + id + "/acknowledge", Map.of("note-" + id, "Mine"))
            .statusCode());
    assertEquals(1, tenancy.as(theirs.therapist(), worklist::open).size());
  }

  @Test
  void theNumberOfStatementsDoesNotGrowWithTheRows() {
    needAttention(1);
    long few = statements("/therapist") + statements("/therapist/patients");
    needAttention(12);
    long many = statements("/therapist") + statements("/therapist/patients");

    assertEquals(few, many);
    assertEquals(13, therapist.page("/therapist").select("article").size());
  }

  private void needAttention(int people) {
    for (int i = 0; i < people; i++) {
      UUID id =
          tenancy.as(
              clinic.therapist(),
              () ->
                  patients.register(
                      new Registration(
                          "Nora",
                          "Newest",
                          LocalDate.of(1970, 1, 1),
                          Sex.FEMALE,
                          "",
                          "",
                          "en",
                          Set.of(ConsentKind.TREATMENT_RECORD))));
      tenancy.as(clinic.therapist(), () -> episodes.begin(id, "Back", clinic.therapistId()));
      tenancy.as(clinic.product(), () -> worklist.raise(id, Reason.SILENCE));
    }
  }

  private long statements(String path) {
    var statistics = factory.unwrap(SessionFactory.class).getStatistics();
    statistics.clear();
    therapist.page(path);
    return statistics.getPrepareStatementCount();
  }

  private static String nobody(SmallClinic clinic) {
    return Browser.of(clinic.therapist()).page("/therapist").select("section .empty").text();
  }
}
