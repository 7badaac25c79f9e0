package org.plumbline.web.therapist;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.Clearance;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.web.testing.Browser;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RoutineDraftPageTest extends RoutineTest {

  @Test
  void aDraftThatARedFlagKeptEmptySaysSoAndIsProposedAnewOnceTheReviewIsRecorded() {
    StoppedClock.at(NOW);
    answerSafety("RF02");
    propose();
    assertEquals(0, draft().select("ol.draft > li").size());
    assertTrue(draft().select("#empty-draft").text().contains("a red flag was waiting"));
    assertNull(hit("AB01").selectFirst("input, button"), "no reason outweighs a red flag");

    Clearance cleared = new Clearance("Dr Hill", NOW.minus(Duration.ofDays(1)), "Power is full");
    tenancy.as(
        clinic.therapist(),
        () -> safety.clear(clinic.patientId(), clinic.episodeId(), "RF02", cleared));
    Element anew = Objects.requireNonNull(draft().selectFirst("#empty-draft form"));
    String revision = anew.select("[name=revision]").val();
    assertEquals(
        303, therapist.post(anew.attr("action"), Map.of("revision", revision)).statusCode());

    Document proposed = draft();
    assertEquals(3, proposed.select("ol.draft > li").size());
    assertNull(proposed.selectFirst("#empty-draft"));
  }

  @Test
  void aReasonThatSpeaksOfOtherExercisesSaysThatItMeansWhatTheRulesProposeNow() {
    propose();
    for (int lines = draft().select("ol.draft > li").size(); lines > 0; lines--) {
      save(Map.of("do", draft().select("ol.draft button[value^=remove]").getFirst().val()));
    }
    Document emptied = draft();
    assertEquals(0, emptied.select("ol.draft > li").size());

    List<String> reasons = emptied.select("table.data tbody td:last-child").eachText();
    List<String> comparing =
        reasons.stream().filter(reason -> reason.matches(".*(family|place goes|went).*")).toList();
    assertFalse(comparing.isEmpty(), reasons::toString);
    for (String reason : comparing) {
      assertTrue(reason.contains("the routine the rules propose now"), reason);
    }
    assertFalse(emptied.text().contains("in the routine already"), "nothing is in this draft");
  }

  @Test
  void enterInTheSearchFindsExercisesAndKeepsWhatWasTypedElsewhere() {
    propose();
    String days = "daysPerWeek";
    Element pressed =
        Objects.requireNonNull(draft().selectFirst("form:has(#find) button:not([type=button])"));
    assertEquals("find", pressed.val(), "Enter presses the first button of a form");

    var found = save(Map.of("do", pressed.val(), "find", "bridge", days, "3"));

    assertEquals(303, found.statusCode());
    assertTrue(
        found.header("Location").endsWith("/draft?find=bridge#library"), found.header("Location"));
    assertEquals("3", draft().select("[name=" + days + "]").val());
    var faulty = save(Map.of("do", pressed.val(), "find", "bridge", days, "many"));
    assertEquals(422, faulty.statusCode());
    assertTrue(parse(faulty).select("#hits li").size() > 3, "a fault elsewhere hides no hit");
  }

  @Test
  void thePublishPageShowsTheRoutineInTheWordsThePatientWillRead() {
    answerSafety();
    propose();

    Element preview =
        Objects.requireNonNull(
            therapist.page(routine + "/draft/publish").selectFirst("section:has(ol.steps)"));
    publish();

    List<String> read =
        Browser.of(clinic.patient()).page("/me").select("ol.steps li .muted").eachText();
    List<String> promised = preview.select("ol.steps li .muted").eachText();
    assertEquals(read.size(), promised.size());
    for (int i = 0; i < read.size(); i++) {
      assertTrue(promised.get(i).startsWith(read.get(i)), promised.get(i));
    }
  }

  @Test
  void numbersThatCannotBeMeantGetAMessageBesideTheFieldAndChangeNothing() {
    propose();
    String sets = firstSets(draft());
    String before = draft().select("[name=" + sets + "]").val();
    for (String typed : List.of("", "two", "NaN", "1.5", "1,5", "0", "11", "-1", "1e3", "٩٩")) {
      var answer = save(Map.of(sets, typed));
      assertEquals(422, answer.statusCode(), typed);
      Document page = parse(answer);
      assertEquals(typed, page.select("[name=" + sets + "]").val());
      assertFalse(page.select("[id=" + sets + "-fault]").text().isEmpty(), typed);
      assertEquals(before, draft().select("[name=" + sets + "]").val());
    }
  }

  @Test
  void anEmptyHoldIsNoHoldAndMinusZeroIsZero() {
    propose();
    String hold = first(draft(), "hold");
    for (String typed : List.of("", "-0", "−0", "٠")) {
      assertEquals(303, save(Map.of(hold, typed)).statusCode(), typed);
      assertEquals("0", draft().select("[name=" + hold + "]").val());
    }
  }

  @Test
  void aTempoIsThreeCountsOrAWord() {
    propose();
    String tempo = first(draft(), "tempo");
    assertEquals(303, save(Map.of(tempo, "4-0-2")).statusCode());
    assertEquals("4-0-2", draft().select("[name=" + tempo + "]").val());
    for (String typed : List.of("", "4-2", "a-b-c", "99-0-1", "0-0-0", "counted", "--")) {
      var answer = save(Map.of(tempo, typed));
      assertEquals(422, answer.statusCode(), typed);
      assertEquals(typed, parse(answer).select("[name=" + tempo + "]").val());
    }
  }

  @Test
  void exercisesMoveAndLeaveWithoutLosingWhatWasTyped() {
    propose();
    Document draft = draft();
    List<String> names = draft.select("ol.draft h2").eachText();
    String reps = first(draft, "reps");
    String later = draft.select("button[value^=later:]").attr("value");
    assertEquals(303, save(Map.of(reps, "9", "do", later)).statusCode());
    assertEquals(
        List.of(names.get(1), names.get(0), names.get(2)),
        draft().select("ol.draft h2").eachText());
    assertEquals("9", draft().select("[name=" + reps + "]").val());

    String remove = draft().select("li:last-child button[value^=remove:]").attr("value");
    save(Map.of("do", remove));
    assertEquals(List.of(names.get(1), names.get(0)), draft().select("ol.draft h2").eachText());
  }

  @Test
  void theLibraryIsSearchedAndSaysWhyAnExerciseIsLeftOut() {
    propose();
    Document found = therapist.page(routine + "/draft?find=bridge");
    assertTrue(found.select("#hits li").size() > 3);
    Document swing = therapist.page(routine + "/draft?find=HG07");
    assertTrue(swing.select("#hits .badge").text().contains("Not taught"), swing.text());

    var refused = add("HG07", "He knows it from the gym.");
    assertEquals(422, refused.statusCode());
    Document page = parse(refused);
    assertTrue(page.select("#reason-HG07").text().contains("Record it as taught"));

    assertEquals(303, add("AB01", "").statusCode());
    assertEquals(4, draft().select("ol.draft > li").size());
    assertEquals(422, add("AB01", "").statusCode(), "it is there already");
  }

  @Test
  void aReasonIsAskedForOnlyWhereAReasonCanOutweighWhyAnExerciseIsLeftOut() {
    String tailoring = routine + "/tailoring";
    therapist.submit(
        tailoring, tailoring, Map.of("conditions", List.of("OSTEOPOROSIS"), "banned", "AB01"));
    propose();

    Element notWanted = hit("AB01");
    assertNotNull(notWanted.selectFirst("[name=reason-AB01]"));
    assertNotNull(notWanted.selectFirst("button"));

    Element untaught = hit("GB05");
    assertNull(untaught.selectFirst("input, button"));
    String teach = untaught.select("a:contains(Record it as taught)").attr("href");
    assertEquals(tailoring + "#taught", teach);
    assertEquals(1, therapist.page(tailoring).select("#taught").size());

    Element ruledOut = hit("MB03");
    assertNull(ruledOut.selectFirst("input, button, a"));
    assertTrue(ruledOut.text().contains("is ruled out"), ruledOut.text());
    assertTrue(ruledOut.text().contains("Only a clinical lead can confirm"), ruledOut.text());
  }

  @Test
  void addingAnExerciseKeepsTheDosesThatWereTypedBeforeIt() {
    propose();
    String reps = first(draft(), "reps");
    assertEquals(303, save(Map.of(reps, "9", "find", "bridge", "do", "add:AB01")).statusCode());
    assertEquals("9", draft().select("[name=" + reps + "]").val());
    assertEquals(4, draft().select("ol.draft > li").size());
  }

  @Test
  void whoeverSavesOnAnOldStateIsToldAndKeepsTheEntries() {
    propose();
    Document draft = draft();
    String reps = first(draft, "reps");
    String old = draft.select("[name=revision]").val();
    save(Map.of(reps, "9"));

    var answer = save(Map.of("revision", old, reps, "12"));
    assertEquals(422, answer.statusCode());
    Document page = parse(answer);
    assertTrue(page.select("#faults").text().contains("Somebody else changed this routine"));
    assertEquals("12", page.select("[name=" + reps + "]").val());
    assertEquals("9", draft().select("[name=" + reps + "]").val());
    assertEquals(
        303, save(Map.of("revision", page.select("#revision").val(), reps, "12")).statusCode());
  }
}
