package org.plumbline.web.therapist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.Assessments;
import org.plumbline.core.assessment.WorkedCases;
import org.plumbline.core.assessment.WorkedCases.WorkedCase;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.override.LimitOverride;
import org.plumbline.core.override.Overrides;
import org.plumbline.core.override.ThresholdOverride;
import org.plumbline.core.override.WeightOverride;
import org.plumbline.core.patient.EndReason;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.web.testing.Browser;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PatternsPageTest {

  @Inject Assessments assessments;
  @Inject Overrides overrides;
  @Inject Catalogue catalogue;
  @Inject Tenancy tenancy;
  @Inject Episodes episodes;

  private SmallClinic clinic;
  private Browser therapist;
  private String page;

  @BeforeEach
  void signIn() {
    StoppedClock.at("2026-03-02T09:00:00Z");
    clinic = SmallClinic.open();
    therapist = Browser.of(clinic.therapist());
    page = "/therapist/patients/" + clinic.patientId() + "/patterns";
  }

  private void examine(WorkedCase worked) {
    tenancy.as(
        clinic.therapist(),
        () -> {
          var id = assessments.start(clinic.patientId(), clinic.episodeId());
          assessments.save(
              clinic.patientId(),
              id,
              0,
              worked.examination().answers(),
              worked.examination().findings());
        });
  }

  private WorkedCase worked(String id) {
    return WorkedCases.all(catalogue).stream()
        .filter(it -> it.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void beforeTheFirstAssessmentTheWayToItIsShown() {
    assertTrue(therapist.page(page).select(".empty a[href$=/assessment]").hasText());
  }

  @Test
  void afterTheEpisodeThePatternsCanBeReadButNotDecidedOn() {
    examine(worked("tricker"));
    tenancy.as(
        clinic.therapist(),
        () -> episodes.end(clinic.patientId(), clinic.episodeId(), EndReason.GOALS_MET, ""));

    Document shown = therapist.page(page);

    assertEquals("No episode of care is open. Open an episode", shown.select("#no-episode").text());
    assertEquals(3, shown.select("article.pattern").size());
    assertEquals(0, shown.select("main form").size());
  }

  @Test
  void atMostThreePatternsStandWithWhatSpeaksForAndAgainstAndWhatIsMissing() {
    examine(worked("tricker"));
    Document shown = therapist.page(page);

    assertEquals(
        List.of("GES-left", "HFD-left", "HAM-right"),
        shown.select("article.pattern").stream().map(article -> article.id()).toList());
    String hamstrings = shown.select("#HAM-right").text();
    assertTrue(hamstrings.contains("Where the bridge is felt: right hamstring"), hamstrings);
    assertTrue(hamstrings.contains("Next best test: Passive straight-leg raise"), hamstrings);
    assertTrue(hamstrings.contains("Past hamstring strain: no"), hamstrings);
    assertTrue(hamstrings.contains("Rests on single studies."), hamstrings);
    assertEquals(
        14 + 5 + 1, shown.select("tbody tr").size(), "every pattern, the sided ones twice");
  }

  @Test
  void everyFindingForAndAgainstSaysHowSevereItIsAndWithWhatWeightItCounts() {
    examine(worked("tricker"));
    Document shown = therapist.page(page);

    assertEquals(
        List.of(),
        shown.select(".evidence.for li, .evidence.against li").stream()
            .map(line -> line.select(".source").text())
            .filter(it -> !it.matches("severity (0|0\\.25|0\\.5|1) of 1 · (weight|counted) .*"))
            .toList());
    assertEquals(
        List.of(
            "Where the bridge is felt: right hamstring (hamstring or cramp)"
                + " severity 1 of 1 · weight 3 · clinical consensus default, unvalidated"
                + " (mark E)",
            "Single-leg bridge hold: right 29 s (< 20 s; borderline 20 to 30 s)"
                + " severity 0.5 of 1 · weight 2 · V Georgia Southern; V matassessment"
                + " (Butowicz 2016); flag E (marks V, E)",
            "Prone hip extension, lumbopelvic motion: right 1 (≥ 1) severity 1 of 1 · weight 1"
                + " · V Sakamoto 2009 and later review: glute max normally last; G Murphy 2006"
                + " reliability (marks V, G)"),
        shown.select("#HAM-right .evidence.for li").eachText());
    assertEquals(
        List.of(
            "Past hamstring strain: no severity 0 of 1 · weight 1 · clinical consensus default (mark E)"),
        shown.select("#HAM-right .evidence.against li").eachText());
  }

  @Test
  void aLimitTheClinicSetItselfNamesTheClinicAsItsSourceAndTheOthersKeepTheirs() {
    tenancy.as(
        clinic.admin(),
        () ->
            overrides.put(
                new ThresholdOverride(
                    "SLBR",
                    ThresholdOverride.People.EVERYBODY,
                    BigDecimal.valueOf(25),
                    BigDecimal.valueOf(35)),
                "Our patients are older",
                0));
    examine(worked("tricker"));

    List<String> found = therapist.page(page).select("#HAM-right .evidence.for li").eachText();

    assertEquals(
        "Single-leg bridge hold: right 29 s (< 25 s; borderline 25 to 35 s)"
            + " severity 0.5 of 1 · weight 2 · set by your clinic (The admin, 2 March 2026)",
        found.get(1));
    assertTrue(found.get(2).contains("G Murphy 2006"), found::toString);
    Document form = therapist.page(page.replace("/patterns", "/assessment"));
    Document entered = therapist.page(form.select("a[href*=/assessment/]").attr("href"));
    assertEquals(
        List.of("Source: set by your clinic (The admin, 2 March 2026)"),
        entered.select("p.source:contains(your clinic)").eachText());
    assertEquals(
        1,
        entered.select("p.hint:contains(As shipped:)").size(),
        "the shipped sentence about a limit the clinic replaced is marked as shipped");
  }

  @Test
  void aWeightTheClinicSetItselfNamesTheClinicBesideTheSourceOfTheFinding() {
    var clue = catalogue.pattern("HAM").supports().getFirst();
    tenancy.as(
        clinic.admin(),
        () ->
            overrides.put(
                new WeightOverride("HAM", true, clue.name(), BigDecimal.valueOf(5)),
                "Our audit",
                0));
    examine(worked("tricker"));

    List<String> found = therapist.page(page).select("#HAM-right .evidence.for li").eachText();

    assertTrue(
        found
            .getFirst()
            .contains("weight 5, set by your clinic (The admin, 2 March 2026) · clinical"),
        found::toString);
    assertTrue(found.get(1).contains("weight 2 · V Georgia"), found::toString);
  }

  @Test
  void aLimitInsideAPatternTheClinicSetItselfNamesTheClinicAndTheSameTestElsewhereKeepsItsSource() {
    tenancy.as(
        clinic.admin(),
        () ->
            overrides.put(
                new LimitOverride("patterns.HRD.for.HIPER", BigDecimal.valueOf(15)),
                "Our patients turn more",
                0));
    examine(worked("stiff-turner"));

    Document shown = therapist.page(page);

    List<String> own = shown.select(".evidence li:contains(your clinic)").eachText();
    assertEquals(1, own.size(), own::toString);
    assertTrue(own.getFirst().contains("19° (> 15°) severity 1"), own::toString);
    assertTrue(own.getFirst().endsWith("set by your clinic (The admin, 2 March 2026)"));
    assertEquals(own, shown.select("#HRD-left .evidence.for li:contains(> 15)").eachText());
  }

  @Test
  void anItemOfAChecklistIsNamedOnceInWordsAndWithoutItsCode() {
    examine(worked("desk-developer"));
    assertTrue(
        therapist
            .page(page)
            .select("#LCS .evidence.for li")
            .eachText()
            .containsAll(
                List.of(
                    "Luomajoki movement-control set: pelvic tilt positive"
                        + " severity 1 of 1 · weight 2 · V Luomajoki 2008 (mark V)",
                    "Luomajoki movement-control set: prone knee positive"
                        + " severity 1 of 1 · counted with the finding before it"
                        + " · V Luomajoki 2008 (mark V)")),
        () -> therapist.page(page).select("#LCS .evidence.for").text());
  }

  @Test
  void bendingAndArchingTogetherAreCalledMultidirectional() {
    examine(worked("desk-developer"));
    Document shown = therapist.page(page);
    assertTrue(shown.select(".notice.warn").text().startsWith("Multidirectional"));
    assertTrue(shown.select("main").text().contains("Layered is likely"));
  }

  @Test
  void aVerdictIsKeptWithItsNoteAndTheNewestCounts() {
    examine(worked("tricker"));
    assertEquals(303, decide("GES-left", "reject", "Felt in the glutes today").statusCode());
    assertEquals(
        "Rejected on 2 March 2026 Felt in the glutes today",
        therapist.page(page).select("#GES-left .verdict").text());

    StoppedClock.at("2026-03-03T09:00:00Z");
    decide("GES-left", "accept", "");
    assertEquals(
        "Accepted on 3 March 2026", therapist.page(page).select("#GES-left .verdict").text());
  }

  @Test
  void aNoteThatIsTooLongIsKeptAndNothingIsDecided() {
    examine(worked("tricker"));
    String novel = "x".repeat(1_001);
    var refused = decide("GES-left", "accept", novel);
    assertEquals(422, refused.statusCode());
    Document kept = Jsoup.parse(refused.body().asString());
    assertEquals("At most 1000 characters, please.", kept.select("#GES-left-note-fault").text());
    assertEquals(novel, kept.select("#GES-left-note").val());
    assertEquals(0, therapist.page(page).select(".verdict").size());
  }

  @Test
  void aVerdictOnNothingIsNotFound() {
    therapist.page("/therapist/patients/new");
    assertEquals(404, therapist.post(page + "/GES-left", Map.of()).statusCode());
    examine(worked("tricker"));
    assertEquals(404, therapist.post(page + "/GES", Map.of()).statusCode());
    assertEquals(422, therapist.post(page + "/GES-left", Map.of()).statusCode());
    String theirs = "/therapist/patients/" + SmallClinic.open().patientId() + "/patterns";
    assertEquals(404, therapist.get(theirs).statusCode());
    assertEquals(404, therapist.post(theirs + "/GES-left", Map.of()).statusCode());
  }

  private Response decide(String key, String verdict, String note) {
    return therapist.submit(
        page, page + "/" + key, Map.of(key + "-verdict", verdict, key + "-note", note));
  }
}
