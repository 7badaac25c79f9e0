package org.plumbline.core.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.clinic.Memberships;
import org.plumbline.core.tenancy.Ids;
import org.plumbline.core.testing.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ExceptionsTest extends RoutineDesk {

  private static final String REASON = "Strong and supervised; the bone density is improving.";

  @Inject Exceptions exceptions;
  @Inject Rechecks rechecks;
  @Inject Memberships memberships;
  @Inject RoutineRepository routineRows;

  @Test
  void onlyAClinicalLeadConfirmsWhatAConditionRulesOut() {
    tailor(Set.of("OSTEOPOROSIS"));
    assertEquals(Exceptions.Refusal.NO_LEAD, refusal("MB03", REASON));

    lead(true);
    confirm("MB03", REASON);
    ConfirmedException confirmed = Objects.requireNonNull(confirmed().get("MB03"));
    assertEquals(Set.of("OSTEOPOROSIS"), confirmed.conditions());
    assertEquals(REASON, confirmed.reason());
    assertEquals("The therapist", confirmed.confirmedBy());

    lead(false);
    assertEquals(Exceptions.Refusal.NO_LEAD, refusal("MB04", REASON));
  }

  @Test
  void aConfirmationNeedsAReasonAndSomethingToConfirm() {
    lead(true);
    tailor(Set.of("OSTEOPOROSIS"));
    assertEquals(Exceptions.Refusal.NO_REASON, refusal("MB03", "  "));
    assertEquals(Exceptions.Refusal.NOTHING_TO_CONFIRM, refusal("GB01", REASON));
    assertEquals(Map.of(), confirmed());
  }

  @Test
  void aRedFlagIsNeverOutweighed() {
    lead(true);
    tailor(Set.of("OSTEOPOROSIS"));
    screen(Map.of("RF02", Answer.YES));
    assertEquals(Exceptions.Refusal.RED_FLAG, refusal("MB03", REASON));
  }

  @Test
  void theTherapistAddsItOnlyAfterThatAndTheVersionKeepsWhoConfirmedIt() {
    lead(true);
    tailor(Set.of("OSTEOPOROSIS"));
    UUID draft = propose();
    assertThrows(AdditionRefusedException.class, () -> add(draft, "MB03", "As agreed."));

    confirm("MB03", REASON);
    add(draft, "MB03", "As agreed.");
    withNotes(draft);
    assertEquals(Map.of(), ofVersion(draft), "a draft is not settled yet");
    publish(draft);

    ConfirmedException kept = Objects.requireNonNull(ofVersion(draft).get("MB03"));
    assertEquals("The therapist", kept.confirmedBy());
    assertEquals(REASON, kept.reason());
    assertEquals(1, ofVersion(draft).size());
  }

  @Test
  void afterItIsTakenBackPublishingIsRefusedAgainAndNoOlderConfirmationTakesItsPlace() {
    lead(true);
    tailor(Set.of("OSTEOPOROSIS"));
    UUID draft = propose();
    confirm("MB03", REASON);
    confirm("MB03", "Still right.");
    add(draft, "MB03", "As agreed.");
    withNotes(draft);

    withdraw("MB03", "A fracture since then.");

    assertEquals(Map.of(), confirmed());
    List<RoutineFault> faults =
        assertThrows(PublishRefusedException.class, () -> publish(draft)).faults();
    assertTrue(
        faults.stream()
            .anyMatch(
                fault ->
                    fault instanceof RoutineFault.NotAllowed && "MB03".equals(fault.exercise())),
        faults::toString);

    confirm("MB03", "Healed and reviewed.");
    publish(draft);
    assertEquals(
        "Healed and reviewed.", Objects.requireNonNull(ofVersion(draft).get("MB03")).reason());
  }

  @Test
  void whoFollowsAnExerciseWhoseConfirmationIsTakenBackIsLookedAtAgain() {
    lead(true);
    tailor(Set.of("OSTEOPOROSIS"));
    UUID draft = propose();
    confirm("MB03", REASON);
    add(draft, "MB03", "As agreed.");
    withNotes(draft);
    publish(draft);
    assertEquals(List.of(), recheck().ruledOut());
    news.clear();

    withdraw("MB03", "A fracture since then.");

    assertEquals(
        List.of("MB03"), recheck().ruledOut().stream().map(RoutineFault::exercise).toList());
    assertEquals(List.of(new RoutineQuestioned(clinic.patientId())), news.told());
  }

  private Recheck recheck() {
    return asTherapist(() -> rechecks.of(clinic.patientId(), clinic.episodeId())).orElseThrow();
  }

  @Test
  void onlyAClinicalLeadTakesAConfirmationBackWithAReasonAndOnce() {
    lead(true);
    tailor(Set.of("OSTEOPOROSIS"));
    confirm("MB03", REASON);
    assertEquals(Exceptions.Refusal.NO_REASON, notWithdrawn("MB03", " "));
    lead(false);
    assertEquals(Exceptions.Refusal.NO_LEAD, notWithdrawn("MB03", "No."));
    assertEquals(Set.of("MB03"), confirmed().keySet());

    lead(true);
    withdraw("MB03", "No longer.");
    assertEquals(Exceptions.Refusal.NOTHING_TO_WITHDRAW, notWithdrawn("MB03", "No longer."));
  }

  @Test
  void theComposerDoesNotProposeWhatWasConfirmed() {
    lead(true);
    tailor(Set.of("OSTEOPOROSIS"));
    confirm("MB03", REASON);
    assertTrue(exercises(version(propose())).stream().noneMatch("MB03"::equals));
  }

  @Test
  void theDatabaseTakesNobodyElsesWord() {
    var forged =
        new ConfirmedExceptionEntity(
            Ids.next(),
            clinic.clinicId(),
            clinic.patientId(),
            clinic.episodeId(),
            "MB03",
            Set.of("OSTEOPOROSIS"),
            REASON,
            Instant.EPOCH,
            clinic.therapistId());
    assertThrows(
        PersistenceException.class,
        () ->
            tenancy.as(
                clinic.therapist(),
                () -> {
                  routineRows.add(forged);
                  routineRows.flush();
                }));
  }

  private void lead(boolean leads) {
    tenancy.as(clinic.admin(), () -> memberships.appointLead(clinic.therapistId(), leads));
  }

  private void confirm(String exercise, String reason) {
    tenancy.as(
        clinic.therapist(),
        () -> exceptions.confirm(clinic.patientId(), clinic.episodeId(), exercise, reason));
  }

  private Exceptions.Refusal refusal(String exercise, String reason) {
    return assertThrows(Exceptions.RefusedException.class, () -> confirm(exercise, reason))
        .refusal();
  }

  private void withdraw(String exercise, String reason) {
    tenancy.as(
        clinic.therapist(),
        () -> exceptions.withdraw(clinic.patientId(), clinic.episodeId(), exercise, reason));
  }

  private Exceptions.Refusal notWithdrawn(String exercise, String reason) {
    return assertThrows(Exceptions.RefusedException.class, () -> withdraw(exercise, reason))
        .refusal();
  }

  private Map<String, ConfirmedException> confirmed() {
    return asTherapist(() -> exceptions.of(clinic.patientId(), clinic.episodeId()));
  }

  private Map<String, ConfirmedException> ofVersion(UUID version) {
    return asTherapist(() -> exceptions.ofVersion(clinic.patientId(), version));
  }
}
