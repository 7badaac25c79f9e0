package org.plumbline.web.therapist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.Assessments;
import org.plumbline.core.assessment.Examination;
import org.plumbline.core.assessment.WorkedCases;
import org.plumbline.core.assessment.WorkedCases.WorkedCase;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Sex;
import org.plumbline.core.pattern.PatternEngine;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.web.testing.Browser;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AssessmentPageTest {

  @Inject Assessments assessments;
  @Inject ExaminationForm entries;
  @Inject Catalogue catalogue;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private Browser therapist;
  private String record;
  private String page;

  @BeforeEach
  void begin() {
    StoppedClock.at("2026-03-02T09:00:00Z");
    clinic = SmallClinic.open();
    therapist = Browser.of(clinic.therapist());
    record = "/therapist/patients/" + clinic.patientId();
    page = start();
  }

  private String start() {
    String location =
        therapist
            .submit(record + "/assessment", record + "/assessment", Map.of())
            .header("Location");
    return location.substring(location.indexOf("/therapist"));
  }

  @Test
  void everyQuestionAndTestHasItsFieldsAndEveryFieldItsLabel() {
    Document blank = therapist.page(page);

    assertEquals(40, blank.select("fieldset.test").size());
    assertEquals(26, blank.select(".questions fieldset.answer").size(), "four have two sides");
    Set<String> labelled =
        blank.select("form.assessment label[for]").stream()
            .map(label -> label.attr("for"))
            .collect(Collectors.toSet());
    for (Element field :
        blank.select(
            "form.assessment input:not([type=radio], [type=hidden]), form.assessment select")) {
      assertTrue(labelled.contains(field.id()), () -> field.id() + " has no label");
    }
    Element bridge = blank.getElementById("SLBR-test");
    assertNotNull(bridge);
    assertTrue(bridge.text().contains("Possible 0 to 180 s."), bridge.text());
    assertTrue(bridge.text().contains("Finding: < 20 s; borderline 20 to 30 s."), bridge.text());
    assertTrue(blank.select("#patterns .empty").hasText());
    assertTrue(
        blank
            .select("#BEIGH-test .hint")
            .text()
            .endsWith("suggests the precaution “Hypermobility”."));
  }

  @Test
  void theWorkedPatientsShowThePatternsTheyMust() {
    for (WorkedCase worked : WorkedCases.all(catalogue)) {
      Map<String, String> typed = new HashMap<>(entries.typed(worked.examination()));
      typed.put("revision", therapist.page(page).select("[name=revision]").val());
      assertEquals(303, therapist.post(page, typed).statusCode());

      assertEquals(
          new PatternEngine(catalogue).judge(sexAndAgeOfThePatient(worked)),
          new PatternEngine(catalogue).judge(examination()),
          worked.title());
      assertEquals(3, therapist.page(page).select("#patterns .pattern").size());
    }
  }

  @Test
  void valuesAreGradedBesideTheirFieldsAndReasonsStandInThePanel() {
    save(entries.typed(WorkedCases.all(catalogue).getLast().examination()));

    Document saved = therapist.page(page + "?saved=true");
    assertEquals("Finding", saved.select("#SLBR-left-grade").text());
    assertEquals("Borderline", saved.select("#SLBR-right-grade").text());
    assertEquals(
        "Side difference 44.8 %: Finding, lower on the left",
        saved.select("#SLBR-difference").text());
    Element first = saved.selectFirst("#patterns .pattern");
    assertNotNull(first);
    assertTrue(first.select("h3").text().startsWith("Gluteal under-recruitment"), first.text());
    assertTrue(
        first.text().contains("Single-leg bridge hold: left 16 s (< 20 s; borderline 20 to 30 s)"),
        first.text());
    assertTrue(first.text().contains("No muscle is “off”"), first.text());
  }

  @Test
  void aDecimalCommaAndArabicDigitsAreReadAndMinusZeroIsZero() {
    assertEquals(
        303,
        save(Map.of(
                "HHDEXT-left", "1,62",
                "HHDEXT-right", "٢٫٠٤",
                "MTTHIP-left", "-0",
                "MTTHIP-right", "−3.5",
                "MTTHIP-pelvisControlled", "true"))
            .statusCode());

    Document saved = therapist.page(page);
    assertEquals("1.62", saved.select("#HHDEXT-left").val());
    assertEquals("2.04", saved.select("#HHDEXT-right").val());
    assertEquals("0", saved.select("#MTTHIP-left").val());
    assertEquals("-3.5", saved.select("#MTTHIP-right").val());
    assertEquals("Borderline", saved.select("#MTTHIP-left-grade").text());
  }

  @Test
  void aValueFarFromItsReferenceIsStoredAndAsksForASecondLook() {
    save(Map.of("SLBR-left", "170", "SLBR-right", "60"));

    Document saved = therapist.page(page);
    assertEquals("170", saved.select("#SLBR-left").val());
    assertEquals(
        "Normal. Unusual: hardly anybody is outside 0 to 164 s. Please look at the entry again.",
        saved.select("#SLBR-left-grade").text());
    assertEquals("Normal", saved.select("#SLBR-right-grade").text());
  }

  @Test
  void whatCannotBeTrueGetsAMessageBesideItsFieldAndNothingIsStored() {
    save(Map.of("SOREN", "80"));
    Map<String, String> wrong =
        Map.of(
            "SOREN", "241",
            "PLANK", "-1",
            "FLEXE", "NaN",
            "DNF", "long",
            "HINGEQ", "1.5",
            "BRSENSE-left", "calf",
            "SLBR-left-pain", "11",
            "SIT6", "maybe",
            "LUO6-bow", "often",
            "SLBR-right", "20");
    Response refused = save(wrong);

    assertEquals(422, refused.statusCode());
    Document kept = Jsoup.parse(refused.body().asString());
    assertEquals("Please enter a number from 0 to 240.", kept.select("#SOREN-fault").text());
    assertEquals("Please enter a number, for example 12.5.", kept.select("#FLEXE-fault").text());
    assertEquals("Please enter a whole number.", kept.select("#HINGEQ-fault").text());
    assertEquals(
        "Please enter a number from 0 to 10.", kept.select("#SLBR-left-pain-fault").text());
    assertEquals(9, kept.select("#faults li").size());
    for (Element link : kept.select("#faults li a")) {
      assertNotNull(kept.getElementById(link.attr("href").substring(1)), link.attr("href"));
    }
    wrong.forEach(
        (field, typed) -> {
          if (kept.getElementById(field) instanceof Element input && input.nameIs("input")) {
            assertEquals(typed, input.val());
          }
        });
    assertEquals(Set.of("SOREN"), examination().findings().keySet());
    assertEquals("80", examination().finding("SOREN").readings().values().iterator().next().text());
  }

  @Test
  void emptyIsNotMeasured() {
    save(Map.of("SOREN", "80", "SIT6", "no"));
    save(Map.of("SOREN", "  ", "SIT6", "not-asked"));
    assertEquals(Map.of(), examination().findings());
    assertEquals(Map.of(), examination().answers());
  }

  @Test
  void whileTypingTheGradesAndPatternsFollowAndNothingIsStored() {
    Response live = therapist.submit(page, page, Map.of());
    assertEquals(303, live.statusCode());
    Document fragment =
        Jsoup.parseBodyFragment(
            therapist
                .post(
                    page + "/live",
                    Map.of(
                        "PHEQ-left", "2",
                        "BRSENSE-left", "back",
                        "SLBR-left", "16",
                        "SOREN", "999"))
                .body()
                .asString());

    assertTrue(fragment.select(".pattern h3").text().contains("Likely"), fragment.text());
    Element grade = fragment.getElementById("SLBR-left-grade");
    assertNotNull(grade);
    assertEquals("Finding", grade.text());
    assertEquals("true", grade.attr("hx-swap-oob"));
    assertEquals("Please enter a number from 0 to 240.", fragment.select("#SOREN-grade").text());
    assertNull(fragment.selectFirst("header.site"));
    assertEquals(Map.of(), examination().findings());
  }

  @Test
  void painCapsAndAgeHalvesInWords() {
    save(Map.of("SOREN", "40", "SOREN-pain", "6", "SOREN-stoppedBy", "pain"));
    assertEquals("Borderline, limited by pain", therapist.page(page).select("#SOREN-grade").text());
  }

  @Test
  void aCompletedAssessmentStaysAndItsValuesAreTheLastOnesOfTheNext() {
    save(Map.of("SLBR-left", "17", "SLBR-right", "22", "then", "complete"));
    Document locked = therapist.page(page);
    assertNotNull(locked.selectFirst("form.assessment > fieldset[disabled]"));
    assertEquals(422, therapist.post(page, Map.of("SLBR-left", "90")).statusCode());
    assertEquals("17", therapist.page(page).select("#SLBR-left").val());

    StoppedClock.at("2026-04-02T09:00:00Z");
    String next = start();
    Document blank = therapist.page(next);
    assertEquals("", blank.select("#SLBR-left").val());
    assertEquals(
        List.of("last 17 s, 2 March 2026", "last 22 s, 2 March 2026"),
        blank.select("#SLBR-test .last").eachText());
  }

  @Test
  void anotherClinicsAssessmentIsNotFound() {
    var theirs = SmallClinic.open();
    UUID id =
        tenancy.as(
            theirs.therapist(), () -> assessments.start(theirs.patientId(), theirs.episodeId()));
    therapist.page(page);
    String their = "/therapist/patients/" + theirs.patientId() + "/assessment";
    for (String path : List.of(their, their + "/" + id, record + "/assessment/" + id)) {
      assertEquals(404, therapist.get(path).statusCode(), path);
    }
    for (String path :
        List.of(
            their, their + "/" + id, their + "/" + id + "/live", record + "/assessment/" + id)) {
      assertEquals(404, therapist.post(path, Map.of("SOREN", "1")).statusCode(), path);
    }
  }

  /** The worked findings in the clinic's own patient, a woman of 35. */
  private static Examination sexAndAgeOfThePatient(WorkedCase worked) {
    Examination found = worked.examination();
    return new Examination(Sex.FEMALE, 35, found.answers(), found.findings());
  }

  private Response save(Map<String, String> typed) {
    return therapist.submit(page, page, typed);
  }

  private Examination examination() {
    UUID id = UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
    return tenancy
        .as(clinic.therapist(), () -> assessments.get(clinic.patientId(), id))
        .examination();
  }
}
