package org.plumbline.core.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.assessment.SafetyFault.Kind;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.StoppedClock;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@DisplayName("The safety screen")
class SafetyScreensTest {
  @Inject SafetyScreens screens;
  @Inject Catalogue catalogue;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;

  @BeforeEach
  void openClinic() {
    clinic = SmallClinic.open();
    StoppedClock.at("2026-03-02T09:00:00Z");
  }

  private List<SafetyAnswer> allNoBut(SafetyAnswer... others) {
    List<SafetyAnswer> answers = new ArrayList<>();
    catalogue.redFlags().keySet().forEach(id -> answers.add(SafetyAnswer.of(id, Answer.NO)));
    answers.addAll(List.of(others));
    return answers;
  }

  private static SafetyAnswer yes(String flag, @Nullable String variant) {
    return new SafetyAnswer(flag, Answer.YES, variant, "said so");
  }

  private void record(List<SafetyAnswer> answers) {
    tenancy.as(
        clinic.therapist(), () -> screens.record(clinic.patientId(), clinic.episodeId(), answers));
  }

  private void clear(String flag, String reviewer, String at, String outcome) {
    var clearance = new Clearance(reviewer, Instant.parse(at), outcome);
    tenancy.as(
        clinic.therapist(),
        () -> screens.clear(clinic.patientId(), clinic.episodeId(), flag, clearance));
  }

  private SafetyStanding standing() {
    return tenancy.as(
        clinic.therapist(), () -> screens.standing(clinic.patientId(), clinic.episodeId()));
  }

  @Test
  @DisplayName("keeps yes, no and not asked apart")
  void keepsAnswers() {
    record(List.of(yes("RF06", "unwell"), SafetyAnswer.of("RF01", Answer.NO)));

    SafetyScreen screen = standing().screen();
    assertNotNull(screen);
    assertEquals(yes("RF06", "unwell"), screen.answer("RF06"));
    assertEquals(Answer.NO, screen.answer("RF01").answer());
    assertEquals(Answer.NOT_ASKED, screen.answer("RF02").answer());
    assertEquals(11, standing().unanswered().size());
    assertEquals(catalogue.version(), screen.catalogueVersion());
  }

  @Test
  @DisplayName("lifts a block when the review is recorded, and asks anew on the next screen")
  void review() {
    record(allNoBut(yes("RF02", null)));
    assertFalse(standing().mayPublish());

    clear("RF02", " Dr Hill ", "2026-03-02T08:00:00Z", "Power is full");
    assertTrue(standing().mayPublish());
    assertEquals(
        new Clearance("Dr Hill", Instant.parse("2026-03-02T08:00:00Z"), "Power is full"),
        standing().raised().getFirst().clearance());

    StoppedClock.at("2026-03-09T09:00:00Z");
    record(allNoBut(yes("RF02", null)));
    assertFalse(standing().mayPublish());
  }

  @Test
  @DisplayName("refuses a review without a name or an outcome, from the future, or of nothing")
  void refusesReviews() {
    record(allNoBut(yes("RF02", null)));

    var refusal =
        assertThrows(
            SafetyRefusedException.class, () -> clear("RF02", " ", "2026-03-03T09:00:00Z", ""));
    assertEquals(
        List.of(Kind.REVIEWER_MISSING, Kind.OUTCOME_MISSING, Kind.REVIEW_IN_THE_FUTURE),
        refusal.faults().stream().map(SafetyFault::kind).toList());
    assertEquals(
        List.of(new SafetyFault("RF03", Kind.NOTHING_TO_CLEAR)),
        assertThrows(
                SafetyRefusedException.class,
                () -> clear("RF03", "Dr Hill", "2026-03-02T08:00:00Z", "Fine"))
            .faults());
    assertFalse(standing().mayPublish());
  }

  @Test
  @DisplayName("asks which of two it is, and stores nothing until it knows")
  void variantMissing() {
    var refusal =
        assertThrows(
            SafetyRefusedException.class,
            () -> record(allNoBut(yes("RF10", null), yes("RF99", null))));
    assertEquals(
        List.of(
            new SafetyFault("RF10", Kind.VARIANT_MISSING),
            new SafetyFault("RF99", Kind.UNKNOWN_FLAG)),
        refusal.faults());
    assertNull(standing().screen());
  }

  @Test
  @DisplayName("answered meanwhile is told to who did not see it, and stored when pressed again")
  void answeredMeanwhile() {
    UUID first = recordSeeing(null, allNoBut());
    StoppedClock.at("2026-03-02T10:00:00Z");
    UUID theirs = recordSeeing(first, allNoBut(yes("RF05", null)));
    StoppedClock.at("2026-03-02T11:00:00Z");

    for (UUID seen : new UUID[] {null, first}) {
      var told =
          assertThrows(ScreenedMeanwhileException.class, () -> recordSeeing(seen, allNoBut()));
      assertEquals(theirs, told.since().getLast().id());
      assertEquals(clinic.therapist().membershipId(), told.since().getLast().askedBy());
    }
    assertEquals(theirs, latest(), "nothing was stored");

    recordSeeing(theirs, allNoBut());
    assertFalse(standing().mayPublish(), "the yes stands all the same");
  }

  @Test
  @DisplayName("keeps a review that was asked for before the yes was said again")
  void saidAgainMeanwhile() {
    UUID seen = recordSeeing(null, allNoBut(yes("RF10", "pressure")));
    StoppedClock.at("2026-03-02T10:00:00Z");
    record(allNoBut(yes("RF10", "symptoms")));
    assertThrows(ScreenedMeanwhileException.class, () -> clearSeeing(seen));
    assertFalse(standing().mayPublish());

    clearSeeing(latest());
    assertTrue(standing().mayPublish());
  }

  @Test
  @DisplayName("waits for one that is being stored, and then finds it")
  void takesTurns() {
    UUID seen = recordSeeing(null, allNoBut());
    try (var pool = Executors.newSingleThreadExecutor()) {
      Future<?> slow =
          tenancy.as(
              clinic.therapist(),
              () ->
                  QuarkusTransaction.requiringNew()
                      .call(
                          () -> {
                            record(allNoBut(yes("RF05", null)));
                            Future<?> other = pool.submit(() -> recordSeeing(seen, allNoBut()));
                            assertThrows(
                                TimeoutException.class,
                                () -> other.get(500, TimeUnit.MILLISECONDS));
                            return other;
                          }));
      Throwable told = assertThrows(ExecutionException.class, slow::get).getCause();
      assertInstanceOf(ScreenedMeanwhileException.class, told);
    }
    assertFalse(standing().mayPublish());
  }

  private UUID recordSeeing(@Nullable UUID seen, List<SafetyAnswer> answers) {
    tenancy.as(
        clinic.therapist(),
        () -> screens.record(clinic.patientId(), clinic.episodeId(), seen, answers));
    return latest();
  }

  private void clearSeeing(UUID seen) {
    var review = new Clearance("Dr Hill", Instant.parse("2026-03-02T08:00:00Z"), "Within range");
    tenancy.as(
        clinic.therapist(),
        () -> screens.clear(clinic.patientId(), clinic.episodeId(), seen, "RF10", review));
  }

  private UUID latest() {
    return Objects.requireNonNull(standing().screen()).id();
  }

  @Test
  @DisplayName("of another clinic does not exist here")
  void otherClinic() {
    var theirs = SmallClinic.open();
    assertThrows(
        RecordNotFoundException.class,
        () ->
            tenancy.as(
                clinic.therapist(),
                () -> screens.record(theirs.patientId(), theirs.episodeId(), allNoBut())));
  }
}
