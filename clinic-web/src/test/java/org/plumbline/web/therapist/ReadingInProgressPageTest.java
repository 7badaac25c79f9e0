package org.plumbline.web.therapist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.Assessments;
import org.plumbline.core.assessment.Examination;
import org.plumbline.core.assessment.WorkedCases;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.web.testing.Browser;

/**
 * The patterns page while an assessment is in progress, and what a routine says it is made from.
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReadingInProgressPageTest {

  @Inject Assessments assessments;
  @Inject Catalogue catalogue;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private Browser therapist;
  private String record;
  private String patterns;

  @BeforeEach
  void acceptAPatternAndCompleteTheAssessment() {
    StoppedClock.at("2026-03-02T09:00:00Z");
    clinic = SmallClinic.open();
    therapist = Browser.of(clinic.therapist());
    record = "/therapist/patients/" + clinic.patientId();
    patterns = record + "/patterns";
    Examination tricker = WorkedCases.named(catalogue, "tricker").examination();
    tenancy.as(
        clinic.therapist(),
        () -> {
          var id = assessments.start(clinic.patientId(), clinic.episodeId());
          assessments.saveAndComplete(
              clinic.patientId(), id, 0, tricker.answers(), tricker.findings());
        });
    therapist.submit(patterns, patterns + "/GES-left", Map.of("GES-left-verdict", "accept"));
    StoppedClock.at("2026-04-02T09:00:00Z");
  }

  private String begin() {
    return URI.create(
            therapist
                .submit(record + "/assessment", record + "/assessment", Map.of())
                .header("Location"))
        .getPath();
  }

  @Test
  void thePageSaysOfWhichDayItIs() {
    Document shown = therapist.page(patterns);

    assertTrue(text(shown).contains("From the assessment of 2 March 2026."), () -> text(shown));
    assertEquals(0, shown.select("#begun, #completed-before").size());
    assertEquals("See the findings", shown.select("main a[href*=/assessment/]").text());
  }

  @Test
  void anAssessmentThatWasOnlyBegunHidesNothingThatWasAccepted() {
    String begun = begin();

    Document shown = therapist.page(patterns);

    assertEquals(
        List.of("GES-left", "HFD-left", "HAM-right"),
        shown.select("article.pattern").stream().map(article -> article.id()).toList());
    assertEquals("Accepted on 2 March 2026", shown.select("#GES-left .verdict").text());
    assertEquals(
        "An assessment was begun on 2 April 2026. Nothing is recorded in it yet, so what was found"
            + " on 2 March 2026 still stands here. Go on with the assessment in progress",
        shown.select("#begun").text());
    assertEquals(begun, shown.select("#begun a").attr("href"));
  }

  @Test
  void aVerdictMeanwhileIsGivenOnWhatIsShown() {
    begin();

    therapist.submit(patterns, patterns + "/HAM-right", Map.of("HAM-right-verdict", "reject"));

    assertEquals(
        "Rejected on 2 April 2026", therapist.page(patterns).select("#HAM-right .verdict").text());
  }

  @Test
  void onceSomethingIsRecordedItIsShownAndTheCompletedReadingStaysWithinReach() {
    String begun = begin();
    therapist.submit(begun, begun, Map.of("WORSEFLEX", "yes"));

    Document shown = therapist.page(patterns);
    assertTrue(
        text(shown).contains("From the assessment of 2 April 2026, which is still in progress."),
        () -> text(shown));
    assertEquals(0, shown.select("article.pattern, #begun").size());
    assertEquals(
        "The last completed assessment is of 2 March 2026. What it said",
        shown.select("#completed-before").text());

    Document before = therapist.page(shown.select("#completed-before a").attr("href"));
    assertEquals("What was found on 2 March 2026", before.select("h1").text());
    assertEquals("Accepted on 2 March 2026", before.select("#GES-left .verdict").text());
    assertEquals(0, before.select("main form").size(), "to be read only");
    assertEquals(patterns, before.select("#read-only a").attr("href"));
  }

  @Test
  void aVerdictOnWhatIsShownNoLongerIsNotStoredAndItsNoteIsNotLost() {
    String begun = begin();
    String shown =
        therapist.page(patterns).select("#GES-left input[name=assessment]").attr("value");
    therapist.submit(begun, begun, Map.of("WORSEFLEX", "yes"));

    var answer =
        therapist.post(
            patterns + "/GES-left",
            Map.of(
                "assessment",
                shown,
                "GES-left-verdict",
                "reject",
                "GES-left-note",
                "Felt in the glutes"));

    assertEquals(422, answer.statusCode());
    String told = Jsoup.parse(answer.body().asString()).select("main [role=alert]").text();
    assertTrue(told.contains("Your verdict was not stored."), told);
    assertTrue(told.contains("Felt in the glutes"), told);
    String before = patterns + "/of/" + shown;
    assertEquals(
        "Accepted on 2 March 2026", therapist.page(before).select("#GES-left .verdict").text());
  }

  @Test
  void theReadingOfAnotherClinicIsNotFound() {
    String begun = begin();
    SmallClinic other = SmallClinic.open();
    String theirs = "/therapist/patients/" + other.patientId() + "/patterns/of/";

    assertEquals(404, therapist.get(theirs + begun.replaceFirst(".*/", "")).statusCode());
    assertEquals(
        404,
        Browser.of(other.therapist()).get(theirs + begun.replaceFirst(".*/", "")).statusCode());
  }

  @Test
  void theNextStepIsNotTakenBackByBeginningAnAssessmentAndNotDoneByIt() {
    List<String> before = steps();
    begin();
    assertEquals(before, steps());

    clinic = SmallClinic.open();
    therapist = Browser.of(clinic.therapist());
    record = "/therapist/patients/" + clinic.patientId();
    before = steps();
    begin();
    assertEquals(before, steps());
  }

  @Test
  void aRoutineSaysFromWhichAssessmentItWasMade() {
    begin();
    therapist.submit(record + "/routine", record + "/routine/propose", Map.of());

    Document draft = therapist.page(record + "/routine/draft");

    assertEquals("Made from the assessment of 2 March 2026.", draft.select("#made-from").text());
    assertEquals(
        "What was found on 2 March 2026",
        therapist.page(draft.select("#made-from a").attr("href")).select("h1").text());
  }

  private List<String> steps() {
    return therapist.page(record).select("ol.steps li").eachText();
  }

  private static String text(Document page) {
    return page.select("main").text();
  }
}
