package org.plumbline.core.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.Assessments;
import org.plumbline.core.assessment.Clearance;
import org.plumbline.core.assessment.Finding;
import org.plumbline.core.assessment.SafetyAnswer;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.assessment.SafetyScreens;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.patient.EndReason;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.pattern.PatternFindings;
import org.plumbline.core.pattern.Patterns;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.tenancy.Tenant;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RoutinesTest {

  @Inject Routines routines;
  @Inject RoutineDrafts drafts;
  @Inject Tailorings tailorings;
  @Inject SafetyScreens safety;
  @Inject Assessments assessments;
  @Inject Patterns patterns;
  @Inject Catalogue catalogue;
  @Inject Episodes episodes;
  @Inject Tenancy tenancy;
  @Inject News news;

  private SmallClinic clinic;

  @BeforeEach
  void openClinic() {
    clinic = SmallClinic.open();
    screen(Map.of());
    news.clear();
  }

  @Test
  void aDraftBeginsWithTheProposalAndItsReasons() {
    RoutineVersion draft = version(propose());
    assertEquals(1, draft.number());
    assertTrue(draft.isDraft());
    assertEquals(3, draft.exercises().size());
    assertTrue(draft.exercises().getFirst().reasons().getFirst().startsWith("Fills the slot"));

    DraftReview review = asTherapist(() -> routines.review(clinic.patientId(), draft.id()));
    assertEquals(77, review.leftOut().size());
    assertEquals(3, review.proposal().chosen().size());
    assertEquals(77, review.proposal().leftOut().size());
  }

  @Test
  void aPatientSeesWhatWasPublishedAndNeverADraft() {
    UUID draft = propose();
    assertThrows(
        RecordNotFoundException.class,
        () -> asPatient(() -> routines.version(clinic.patientId(), draft)));
    assertTrue(asPatient(() -> routines.followed(clinic.patientId())).isEmpty());

    publish(draft);
    RoutineVersion seen = asPatient(() -> routines.followed(clinic.patientId())).orElseThrow();
    assertEquals(draft, seen.id());
    assertEquals(3, seen.exercises().size());
  }

  @Test
  void anotherClinicSeesNothing() {
    UUID draft = propose();
    SmallClinic other = SmallClinic.open();
    assertThrows(
        RecordNotFoundException.class,
        () -> tenancy.as(other.therapist(), () -> routines.version(clinic.patientId(), draft)));
  }

  @Test
  void publishingTellsTheRoomsDownstream() {
    UUID draft = propose();
    publish(draft);
    RoutinePublished told = (RoutinePublished) news.told().getFirst();
    assertEquals(draft, told.versionId());
    assertEquals(clinic.episodeId(), told.episodeId());
    assertEquals(1, told.number());
  }

  @Test
  void aNewVersionSupersedesAndKeepsTheOldOneAsItWas() {
    UUID first = propose();
    publish(first);
    List<Prescription> before = version(first).exercises();

    UUID second = asTherapist(() -> drafts.revise(clinic.patientId(), clinic.episodeId(), null));
    RoutineVersion draft = version(second);
    remove(draft, draft.exercises().getLast());
    publish(second);

    assertEquals(VersionStatus.SUPERSEDED, version(first).status());
    assertEquals(before, version(first).exercises());
    assertEquals(2, version(second).number());
    assertEquals(2, version(second).exercises().size());
    assertEquals(
        List.of(2, 1),
        asTherapist(() -> routines.versions(clinic.patientId(), clinic.episodeId())).stream()
            .map(RoutineVersion::number)
            .toList());
  }

  @Test
  void whatWasPublishedIsNotEdited() {
    UUID version = propose();
    publish(version);
    RoutineVersion published = version(version);
    assertThrows(
        ChangedMeanwhileException.class, () -> remove(published, published.exercises().getFirst()));
    assertThrows(ChangedMeanwhileException.class, () -> publish(version));
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
    assertTrue(refusal.words().contains("clinical lead"));
    assertEquals(3, version(id).exercises().size());
  }

  @Test
  void aCautionNeedsTheTherapistsNoteBeforePublishing() {
    tailor(Set.of("PREGNANCY"));
    UUID id = propose();
    add(id, "GB01", "");
    RoutineVersion draft = version(id);
    var refusal = assertThrows(PublishRefusedException.class, () -> publish(id));
    assertTrue(refusal.obstacles().stream().anyMatch(words -> words.contains("your note")));

    save(
        draft,
        draft.exercises().stream()
            .map(each -> new DraftEdit.Line(each.id(), each.dose(), "", "On a wedge."))
            .toArray(DraftEdit.Line[]::new));
    publish(id);
    assertEquals(VersionStatus.PUBLISHED, version(id).status());
  }

  @Test
  void anEmptyRoutineIsNotPublished() {
    UUID id = propose();
    for (Prescription exercise : version(id).exercises()) {
      remove(version(id), exercise);
    }
    var refusal = assertThrows(PublishRefusedException.class, () -> publish(id));
    assertEquals(List.of("The routine has no exercise."), refusal.obstacles());
  }

  @Test
  void withdrawingAndEndingTheEpisodeTakeTheRoutineBack() {
    UUID first = propose();
    publish(first);
    tenancy.as(clinic.therapist(), () -> routines.withdraw(clinic.patientId(), clinic.episodeId()));
    assertEquals(VersionStatus.WITHDRAWN, version(first).status());
    assertTrue(asPatient(() -> routines.followed(clinic.patientId())).isEmpty());

    UUID second = propose();
    publish(second);
    tenancy.as(
        clinic.therapist(),
        () -> episodes.end(clinic.patientId(), clinic.episodeId(), EndReason.GOALS_MET, ""));
    assertEquals(VersionStatus.WITHDRAWN, version(second).status());
    assertEquals(2, news.told().stream().filter(RoutineWithdrawn.class::isInstance).count());
    assertThrows(RecordNotFoundException.class, () -> propose());
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
  void nothingIsPublishedUntilEverySafetyQuestionIsAnswered() {
    screen(Map.of("RF08", Answer.NOT_ASKED));
    UUID id = propose();
    var refusal = assertThrows(PublishRefusedException.class, () -> publish(id));
    assertTrue(refusal.obstacles().getFirst().startsWith("Safety questions not asked: RF08"));
    assertTrue(version(id).isDraft());
  }

  @Test
  void aRaisedFlagBlocksUntilItsReviewIsRecorded() {
    UUID id = propose();
    screen(Map.of("RF02", Answer.YES));
    var refusal = assertThrows(PublishRefusedException.class, () -> publish(id));
    assertTrue(refusal.obstacles().getFirst().startsWith("RF02"));

    tenancy.as(
        clinic.therapist(),
        () ->
            safety.clear(
                clinic.patientId(),
                clinic.episodeId(),
                "RF02",
                new Clearance("Dr Field", Instant.now(), "No new deficit.")));
    publish(id);
    assertEquals(VersionStatus.PUBLISHED, version(id).status());
  }

  @Test
  void whileAFlagBlocksNothingIsProposed() {
    screen(Map.of("RF02", Answer.YES));
    assertEquals(List.of(), version(propose()).exercises());
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
                Map.of("WORSEFLEX", Map.of(Side.MIDLINE, true)),
                Map.of("HINGEQ", Finding.of(BigDecimal.TWO))));
    assertTrue(reasons(propose()).contains("Flexion-pattern lifting"));

    tenancy.as(
        clinic.therapist(),
        () ->
            patterns.decide(
                clinic.patientId(),
                assessment,
                new PatternFindings.PatternSide("FLP", Side.MIDLINE),
                false,
                "Lifts well when shown."));
    UUID draft = latestDraft().id();
    assertFalse(reasons(repropose(draft)).contains("Flexion-pattern lifting"));
  }

  private UUID repropose(UUID draft) {
    return asTherapist(
        () -> drafts.propose(clinic.patientId(), clinic.episodeId(), version(draft).revision()));
  }

  private RoutineVersion latestDraft() {
    return asTherapist(() -> routines.versions(clinic.patientId(), clinic.episodeId())).getFirst();
  }

  private String reasons(UUID version) {
    return version(version).exercises().stream()
        .flatMap(exercise -> exercise.reasons().stream())
        .collect(Collectors.joining("; "));
  }

  private void screen(Map<String, Answer> different) {
    List<SafetyAnswer> answers =
        catalogue.redFlags().keySet().stream()
            .map(id -> SafetyAnswer.of(id, different.getOrDefault(id, Answer.NO)))
            .toList();
    tenancy.as(
        clinic.therapist(), () -> safety.record(clinic.patientId(), clinic.episodeId(), answers));
  }

  private void tailor(Set<String> conditions) {
    Tailoring before = asTherapist(() -> tailorings.of(clinic.patientId(), clinic.episodeId()));
    Set<String> equipment = new HashSet<>(before.settings().equipment());
    tenancy.as(
        clinic.therapist(),
        () ->
            tailorings.record(
                clinic.patientId(),
                clinic.episodeId(),
                new TailoringSettings(
                    1,
                    "OFFICE",
                    false,
                    20,
                    4,
                    conditions,
                    equipment,
                    Set.of(Posture.FLOOR),
                    Set.of("BR01"),
                    Set.of()),
                before.revision()));
  }

  private UUID propose() {
    return asTherapist(() -> drafts.propose(clinic.patientId(), clinic.episodeId(), null));
  }

  private void publish(UUID versionId) {
    long revision = version(versionId).revision();
    tenancy.as(clinic.therapist(), () -> routines.publish(clinic.patientId(), versionId, revision));
  }

  private void save(RoutineVersion read, DraftEdit.Line... lines) {
    tenancy.as(
        clinic.therapist(),
        () ->
            drafts.save(
                clinic.patientId(),
                read.id(),
                read.revision(),
                new DraftEdit(4, "", List.of(lines))));
  }

  private void remove(RoutineVersion read, Prescription exercise) {
    tenancy.as(
        clinic.therapist(),
        () -> drafts.remove(clinic.patientId(), read.id(), read.revision(), exercise.id()));
  }

  private void add(UUID versionId, String exercise, String reason) {
    long revision = version(versionId).revision();
    tenancy.as(
        clinic.therapist(),
        () -> drafts.add(clinic.patientId(), versionId, revision, exercise, reason));
  }

  private RoutineVersion version(UUID id) {
    return asTherapist(() -> routines.version(clinic.patientId(), id));
  }

  private static List<String> exercises(RoutineVersion version) {
    return version.exercises().stream().map(Prescription::exercise).toList();
  }

  private <T> T asTherapist(Supplier<T> work) {
    return as(clinic.therapist(), work);
  }

  private <T> T asPatient(Supplier<T> work) {
    return as(clinic.patient(), work);
  }

  private <T> T as(Tenant who, Supplier<T> work) {
    return tenancy.as(who, work);
  }

  /** What the room told the rooms downstream. */
  @ApplicationScoped
  static class News {

    private final List<Object> told = new ArrayList<>();

    void published(@Observes RoutinePublished event) {
      told.add(event);
    }

    void withdrawn(@Observes RoutineWithdrawn event) {
      told.add(event);
    }

    List<Object> told() {
      return told;
    }

    void clear() {
      told.clear();
    }
  }
}
