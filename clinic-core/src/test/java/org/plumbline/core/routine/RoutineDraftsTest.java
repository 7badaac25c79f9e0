package org.plumbline.core.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.Finding;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.pattern.PatternFindings;
import org.plumbline.core.testing.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RoutineDraftsTest extends RoutineDesk {

  @Test
  void aDraftBeginsWithTheProposalAndItsReasons() {
    RoutineVersion draft = version(propose());
    assertEquals(1, draft.number());
    assertTrue(draft.isDraft());
    assertEquals(3, draft.exercises().size());
    assertEquals(
        new WhyChosen.FillsSlot("warm-up"), draft.exercises().getFirst().reasons().getFirst());

    DraftReview review = asTherapist(() -> routines.review(clinic.patientId(), draft.id()));
    int leftOut = catalogue.exercises().size() - 3;
    assertEquals(leftOut, review.leftOut().size());
    assertEquals(3, review.proposal().chosen().size());
    assertEquals(leftOut, review.proposal().leftOut().size());
  }

  @Test
  void twoTherapistsDoNotOverwriteEachOther() {
    RoutineVersion read = version(propose());
    remove(read, read.exercises().getFirst());
    assertThrows(ChangedMeanwhileException.class, () -> remove(read, read.exercises().getLast()));
    assertThrows(ChangedMeanwhileException.class, () -> propose());
    assertEquals(2, version(read.id()).exercises().size());
  }

  @Test
  void aDraftCanBeginAnewFromTheProposal() {
    RoutineVersion read = version(propose());
    remove(read, read.exercises().getFirst());
    UUID again =
        asTherapist(
            () ->
                drafts.propose(
                    clinic.patientId(), clinic.episodeId(), version(read.id()).revision()));
    assertEquals(read.id(), again);
    assertEquals(3, version(again).exercises().size());
  }

  @Test
  void theDoseOfADraftChangesWithItsMinutes() {
    RoutineVersion draft = version(propose());
    Prescription first = draft.exercises().getFirst();
    PrescribedDose more = first.dose().withSets(3, 3);
    save(draft, new DraftEdit.Line(first.id(), more, "Slowly.", ""));

    Prescription changed = version(draft.id()).exercises().getFirst();
    assertEquals(3, changed.dose().sets());
    assertTrue(changed.minutes().compareTo(first.minutes()) > 0);
    assertEquals("Slowly.", changed.noteToPatient());
  }

  @Test
  void exercisesMoveUpAndDown() {
    RoutineVersion draft = version(propose());
    List<String> before = exercises(draft);
    tenancy.as(
        clinic.therapist(),
        () ->
            drafts.move(
                clinic.patientId(),
                draft.id(),
                draft.revision(),
                draft.exercises().getLast().id(),
                true));
    assertEquals(
        List.of(before.get(0), before.get(2), before.get(1)), exercises(version(draft.id())));
  }

  @Test
  void anExerciseOfTheLibraryIsAddedAtItsStartDose() {
    UUID id = propose();
    add(id, "AB01", "");
    Prescription added = version(id).exercises().getLast();
    assertEquals("AB01", added.exercise());
    assertEquals(Prescription.ADDED, added.slot());
    assertEquals(2, added.dose().setsLeft());
  }

  @Test
  void whatAConditionRulesOutIsNotAdded() {
    tailor(Set.of("OSTEOPOROSIS"));
    UUID id = propose();
    var refusal = assertThrows(AdditionRefusedException.class, () -> add(id, "MB03", "I am sure."));
    var fault = assertInstanceOf(RoutineFault.NotAllowed.class, refusal.fault());
    assertInstanceOf(WhyLeftOut.RuledOut.class, fault.why());
    assertEquals(3, version(id).exercises().size());
  }

  @Test
  void tailoringIsKeptAndTwoTherapistsDoNotOverwriteEachOther() {
    Tailoring usual = asTherapist(() -> tailorings.of(clinic.patientId(), clinic.episodeId()));
    assertFalse(usual.saved());
    assertTrue(usual.settings().equipment().contains("mat"));

    tailor(Set.of("STENOSIS"));
    Tailoring saved = asTherapist(() -> tailorings.of(clinic.patientId(), clinic.episodeId()));
    assertEquals(Set.of("STENOSIS"), saved.settings().conditions());
    assertEquals(Set.of(Posture.FLOOR), saved.settings().positionsExcluded());

    tenancy.as(
        clinic.therapist(),
        () ->
            tailorings.record(
                clinic.patientId(), clinic.episodeId(), usual.settings(), saved.revision()));
    assertThrows(
        ChangedMeanwhileException.class,
        () ->
            tenancy.as(
                clinic.therapist(),
                () ->
                    tailorings.record(
                        clinic.patientId(),
                        clinic.episodeId(),
                        usual.settings(),
                        saved.revision())));
  }

  @Test
  void findingsReachTheProposalAndARejectedPatternDoesNot() {
    UUID assessment = asTherapist(() -> assessments.start(clinic.patientId(), clinic.episodeId()));
    tenancy.as(
        clinic.therapist(),
        () ->
            assessments.save(
                clinic.patientId(),
                assessment,
                0,
                Map.of("WORSEFLEX", Map.of(Side.MIDLINE, true)),
                Map.of("HINGEQ", Finding.of(BigDecimal.TWO))));
    assertTrue(answered(propose()).contains("FLP"));

    tenancy.as(
        clinic.therapist(),
        () ->
            patterns.decide(
                clinic.patientId(),
                patterns
                    .of(clinic.patientId(), assessment)
                    .seen(new PatternFindings.PatternSide("FLP", Side.MIDLINE)),
                false,
                "Lifts well when shown."));
    UUID draft = latestDraft().id();
    assertFalse(answered(repropose(draft)).contains("FLP"));
  }

  @Test
  void whileAFlagBlocksNothingIsProposed() {
    screen(Map.of("RF02", Answer.YES));
    assertEquals(List.of(), version(propose()).exercises());
  }
}
