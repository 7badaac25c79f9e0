package org.plumbline.web.therapist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.SafetyAnswer;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.progression.Flares;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.core.training.Training;
import org.plumbline.web.testing.Browser;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@DisplayName("What was proposed before a flare")
class OvertakenProposalsPageTest {

  @Inject Training training;
  @Inject Flares flares;
  @Inject Tenancy tenancy;

  private Browser therapist;
  private String path;

  @BeforeEach
  void aSessionThatHurtAndAFlare() {
    StoppedClock.at("2026-03-02T18:00:00Z");
    SmallClinic clinic = SmallClinic.open();
    SmallRoutine routine = SmallRoutine.publish(clinic, LocalDate.of(2026, 3, 2), 5);
    therapist = Browser.of(clinic.therapist());
    path = "/therapist/patients/" + clinic.patientId() + "/progression";
    var hurt = SmallRoutine.session(clinic, LocalDate.of(2026, 3, 2), routine.allDone(7));
    tenancy.as(clinic.patient(), () -> training.log(hurt));
    tenancy.as(
        clinic.patient(),
        () -> flares.report(clinic.patientId(), List.of(SafetyAnswer.of("RF02", Answer.NO))));
  }

  @Test
  void is_not_listed_while_it_still_waits() {
    assertEquals(0, therapist.page(path).select("#overtaken").size());
  }

  @Test
  void is_told_as_overtaken_with_the_reason_and_the_day_once_the_flare_plan_is_approved() {
    approveTheFlarePlan();

    Document page = therapist.page(path);

    assertEquals("Nothing waits for a decision.", page.select("p.empty").text());
    assertEquals(
        Set.of(
            "Less, or easier: Glute bridge, a flare plan took the routine's place 2 March 2026",
            "Less, or easier: Body-weight squat, a flare plan took the routine's place"
                + " 2 March 2026",
            "Less, or easier: Side-lying bent-knee leg lift with pause, a flare plan took the"
                + " routine's place 2 March 2026"),
        Set.copyOf(page.select("#overtaken li").eachText()));
    assertEquals(1, page.select("section:has(h2:contains(Decided)) > ul > li").size());
  }

  private void approveTheFlarePlan() {
    var approve =
        therapist
            .page(path)
            .select("section.card:has(h2:contains(Flare)) form[action$=/approve]")
            .attr("action");
    assertEquals(303, therapist.post(approve, Map.of()).statusCode());
  }
}
