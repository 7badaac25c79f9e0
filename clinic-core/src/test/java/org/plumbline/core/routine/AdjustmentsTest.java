package org.plumbline.core.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.Clue;
import org.plumbline.core.clinic.Memberships;
import org.plumbline.core.override.Overrides;
import org.plumbline.core.override.WeightOverride;
import org.plumbline.core.testing.PostgresResource;

/** What a version that a decision on doses makes keeps of the one before. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class AdjustmentsTest extends RoutineDesk {

  private static final String CONFIRMED = "Strong and supervised.";

  @Inject Adjustments adjustments;
  @Inject Exceptions exceptions;
  @Inject Memberships memberships;
  @Inject Overrides overrides;

  @Test
  void theSameExerciseKeepsItsReasonsSlotAndNotes() {
    RoutineVersion before = followed(Set.of());
    RoutineVersion after = draft(asItIs(before));
    assertEquals(before.exercises().stream().map(AdjustmentsTest::said).toList(), saidOf(after));
    assertTrue(
        after.exercises().stream().allMatch(each -> each.therapistNote().equals("As agreed.")));
  }

  @Test
  void anotherRungBeginsFreshBecauseANoteForOneExerciseIsNoneForItsNeighbour() {
    RoutineVersion before = followed(Set.of());
    Prescription one = withHarder(before);
    String harder = catalogue.exercise(one.exercise()).harder().getFirst();
    Prescription up = only(draft(List.of(change(one, harder))));
    assertEquals(
        new Said(harder, "rung", List.of(new WhyChosen.HarderRungOf(one.exercise())), "", ""),
        said(up));
  }

  @Test
  void theWayDownTheLadderIsToldAsSuch() {
    Prescription one = followed(Set.of("OSTEOPOROSIS"), "MB03").exercises().getLast();
    assertEquals(
        List.of(new WhyChosen.EasierRungOf("MB03")),
        only(draft(List.of(change(one, "MB02")))).reasons());
  }

  @Test
  void whoComesBackToAnEarlierVersionFindsWhatWasWrittenThere() {
    RoutineVersion first = followed(Set.of());
    publishNext(asItIs(first).subList(0, first.exercises().size() - 1));
    assertEquals(saidOf(first), saidOf(draft(asItIs(first))));
  }

  @Test
  void aVersionNamesTheKnowledgeItsDosesWereMadeFrom() {
    RoutineVersion before = followed(Set.of());
    assertEquals(catalogue.version(), before.catalogueVersion());
    Clue clue = catalogue.pattern("GES").supports().getFirst();
    tenancy.as(
        clinic.admin(),
        () ->
            overrides.put(
                new WeightOverride("GES", true, clue.name(), new BigDecimal("0.5")),
                "Our own audit",
                0));
    assertEquals(catalogue.version() + "+1", draft(asItIs(before)).catalogueVersion());
  }

  @Test
  void afterAnAutomaticLoweringTheVersionStillNamesWhoConfirmedItsExercise() {
    RoutineVersion before = followed(Set.of("OSTEOPOROSIS"), "MB03");
    UUID lowered =
        as(
            clinic.product(),
            () ->
                adjustments.fallBack(clinic.patientId(), asItIs(before), Adjustment.Kind.LOWERED));

    ConfirmedException kept =
        Objects.requireNonNull(
            asTherapist(() -> exceptions.ofVersion(clinic.patientId(), lowered)).get("MB03"));
    assertEquals(CONFIRMED, kept.reason());
    assertEquals("The therapist", kept.confirmedBy());
  }

  /** What is said of a prescribed exercise. */
  private record Said(
      String exercise, String slot, List<WhyChosen> why, String toPatient, String note) {}

  private static Said said(Prescription each) {
    return new Said(
        each.exercise(), each.slot(), each.reasons(), each.noteToPatient(), each.therapistNote());
  }

  private static List<Said> saidOf(RoutineVersion version) {
    return version.exercises().stream().map(AdjustmentsTest::said).toList();
  }

  private static List<Adjustments.Line> asItIs(RoutineVersion version) {
    return version.exercises().stream().map(each -> change(each, each.exercise())).toList();
  }

  private static Adjustments.Line change(Prescription from, String exercise) {
    return new Adjustments.Line(from.id(), exercise, from.dose());
  }

  private static Prescription only(RoutineVersion version) {
    assertEquals(1, version.exercises().size());
    return version.exercises().getFirst();
  }

  private Prescription withHarder(RoutineVersion version) {
    return version.exercises().stream()
        .filter(each -> !catalogue.exercise(each.exercise()).harder().isEmpty())
        .findFirst()
        .orElseThrow();
  }

  /** A published version with a note beside each exercise, and what a clinical lead confirmed. */
  private RoutineVersion followed(Set<String> conditions, String... confirmed) {
    tailor(conditions);
    UUID id = propose();
    tenancy.as(clinic.admin(), () -> memberships.appointLead(clinic.therapistId(), true));
    for (String exercise : confirmed) {
      tenancy.as(
          clinic.therapist(),
          () -> exceptions.confirm(clinic.patientId(), clinic.episodeId(), exercise, CONFIRMED));
      add(id, exercise, "As agreed.");
    }
    RoutineVersion read = version(id);
    save(
        read,
        read.exercises().stream()
            .map(each -> new DraftEdit.Line(each.id(), each.dose(), "Slowly.", "As agreed."))
            .toArray(DraftEdit.Line[]::new));
    long revision = version(id).revision();
    tenancy.as(
        clinic.therapist(), () -> adjustments.publish(clinic.patientId(), id, revision, true));
    return version(id);
  }

  private void publishNext(List<Adjustments.Line> lines) {
    asTherapist(() -> adjustments.approve(clinic.patientId(), lines, Adjustment.Kind.LOWERED));
  }

  private RoutineVersion draft(List<Adjustments.Line> lines) {
    tenancy.as(clinic.therapist(), () -> adjustments.draft(clinic.patientId(), lines));
    return latestDraft();
  }
}
