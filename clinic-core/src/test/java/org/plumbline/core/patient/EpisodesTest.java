package org.plumbline.core.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.clinic.Memberships;
import org.plumbline.core.clinic.NewMember;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.core.tenancy.Role;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class EpisodesTest {

  @Inject Episodes episodes;
  @Inject Memberships memberships;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;

  @BeforeEach
  void openClinic() {
    clinic = SmallClinic.open();
  }

  @Test
  void aSecondEpisodeCannotBeOpenedBesideAnOpenOne() {
    assertEquals(Set.of(EpisodeFault.ALREADY_OPEN), refusal(() -> begin("Hip pain")));
  }

  @Test
  void afterTheFirstEndsAnotherCanBegin() {
    end(EndReason.GOALS_MET, "");
    begin("  Hip pain ");

    var all = asTherapist(() -> episodes.of(clinic.patientId()));
    assertEquals(2, all.size());
    assertEquals("Hip pain", all.getFirst().reason());
    assertEquals("The therapist", all.getFirst().therapist());
    assertTrue(all.getFirst().isOpen());
    assertFalse(all.getLast().isOpen());
    assertEquals(EndReason.GOALS_MET, all.getLast().endReason());
  }

  @Test
  void anEpisodeNeedsAReasonAndATherapistOfTheClinic() {
    end(EndReason.GOALS_MET, "");

    assertEquals(Set.of(EpisodeFault.REASON_MISSING), refusal(() -> begin("  ")));
    assertEquals(Set.of(EpisodeFault.REASON_TOO_LONG), refusal(() -> begin("x".repeat(201))));
    var stranger = SmallClinic.open().therapistId();
    assertEquals(
        Set.of(EpisodeFault.THERAPIST_UNKNOWN),
        refusal(() -> asTherapist(() -> episodes.begin(clinic.patientId(), "Hip", stranger))));
    assertEquals(Optional.empty(), asTherapist(() -> episodes.open(clinic.patientId())));
  }

  @Test
  void endingForAnotherReasonNeedsANote() {
    assertEquals(Set.of(EpisodeFault.NOTE_MISSING), refusal(() -> end(EndReason.OTHER, " ")));
    assertTrue(asTherapist(() -> episodes.open(clinic.patientId())).isPresent());

    end(EndReason.OTHER, "Moved away");
    assertEquals(
        "Moved away", asTherapist(() -> episodes.of(clinic.patientId())).getFirst().endNote());
  }

  @Test
  void anotherTherapistCanTakeOver() {
    UUID colleague =
        tenancy.as(
            clinic.product(),
            () ->
                memberships.add(
                    NewMember.staff("colleague-" + clinic.mark(), Role.THERAPIST, "Cleo", null)));
    tenancy.as(
        clinic.therapist(),
        () -> episodes.handOver(clinic.patientId(), clinic.episodeId(), colleague));

    assertEquals(
        "Cleo", asTherapist(() -> episodes.open(clinic.patientId())).orElseThrow().therapist());
  }

  @Test
  void anEndedEpisodeCannotBeEndedAgain() {
    end(EndReason.GOALS_MET, "");
    assertThrows(RecordNotFoundException.class, () -> end(EndReason.REFERRED, ""));
  }

  @Test
  void anotherClinicsEpisodeDoesNotExistHere() {
    var theirs = SmallClinic.open();
    assertThrows(
        RecordNotFoundException.class,
        () ->
            tenancy.as(
                clinic.therapist(),
                () ->
                    episodes.end(theirs.patientId(), theirs.episodeId(), EndReason.GOALS_MET, "")));
  }

  private UUID begin(String reason) {
    return asTherapist(() -> episodes.begin(clinic.patientId(), reason, clinic.therapistId()));
  }

  private void end(EndReason reason, String note) {
    tenancy.as(
        clinic.therapist(),
        () -> episodes.end(clinic.patientId(), clinic.episodeId(), reason, note));
  }

  private static Set<EpisodeFault> refusal(Runnable work) {
    return assertThrows(EpisodeRefusedException.class, work::run).faults();
  }

  private <T> T asTherapist(Supplier<T> work) {
    return tenancy.as(clinic.therapist(), work);
  }
}
