package org.plumbline.core.progression;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.routine.OvertakenDrafts;
import org.plumbline.core.routine.PublishRefusedException;
import org.plumbline.core.routine.RoutineDrafts;
import org.plumbline.core.routine.RoutineFault;
import org.plumbline.core.routine.RoutineVersion;
import org.plumbline.core.testing.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@DisplayName("A draft that was begun before a newer version was published")
class OvertakenDraftsTest extends TrainingDesk {

  @Inject RoutineDrafts drafts;
  @Inject OvertakenDrafts overtaken;

  @Test
  void is_not_published_and_undoes_no_lowering_that_was_approved_meanwhile() {
    log(15, 7);
    asTherapist(() -> progressions.edit(clinic.patientId(), about("AB02").id()));
    approve(about("SQ02"));

    assertRefused();
    assertEquals(List.of(10, 8, 6), reps(followed()));
  }

  @Test
  void is_not_published_after_a_lowering_that_took_effect_at_once() {
    routine.approveLowering(clinic);
    asTherapist(() -> drafts.revise(clinic.patientId(), clinic.episodeId(), null));
    log(15, 7);
    List<Integer> lowered = reps(followed());

    assertRefused();
    assertEquals(lowered, reps(followed()));
  }

  @Test
  void is_published_once_it_took_over_what_changed_and_keeps_what_is_its_own() {
    log(15, 7);
    asTherapist(() -> progressions.edit(clinic.patientId(), about("AB02").id()));
    List<Integer> own = reps(draft());
    approve(about("SQ02"));

    asTherapist(() -> overtaken.takeOver(clinic.patientId(), draft().id(), draft().revision()));

    RoutineVersion draft = draft();
    assertEquals(List.of(own.get(0), own.get(1), 6), reps(draft));
    assertNull(asTherapist(() -> routines.review(clinic.patientId(), draft.id())).since());
    asTherapist(() -> routines.publish(clinic.patientId(), draft.id(), draft.revision()));
    assertEquals(List.of(own.get(0), own.get(1), 6), reps(followed()));
  }

  private void assertRefused() {
    RoutineVersion draft = draft();
    var refusal =
        assertThrows(
            PublishRefusedException.class,
            () ->
                asTherapist(
                    () -> routines.publish(clinic.patientId(), draft.id(), draft.revision())));
    assertEquals(List.of(new RoutineFault.Overtaken(followed().number())), refusal.faults());
  }

  private RoutineVersion draft() {
    return asTherapist(() -> routines.versions(clinic.patientId(), clinic.episodeId())).getFirst();
  }
}
