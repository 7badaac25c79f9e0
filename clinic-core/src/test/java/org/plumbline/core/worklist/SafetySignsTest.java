package org.plumbline.core.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.SafetyAnswer;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.assessment.SafetyScreens;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SafetySignsTest {

  @Inject SafetyScreens screens;
  @Inject Worklist worklist;
  @Inject Tenancy tenancy;

  private final SmallClinic clinic = SmallClinic.open();

  @Test
  void aRedFlagAnsweredWithYesRaisesAHandAndANoDoesNot() {
    record(SafetyAnswer.of("RF12", Answer.NO));
    assertEquals(List.of(), reasons());

    record(SafetyAnswer.of("RF12", Answer.YES));
    assertEquals(List.of(Reason.RED_FLAG), reasons());
  }

  private void record(SafetyAnswer answer) {
    tenancy.as(
        clinic.therapist(),
        () -> screens.record(clinic.patientId(), clinic.episodeId(), List.of(answer)));
  }

  private List<Reason> reasons() {
    return tenancy.as(clinic.therapist(), worklist::open).stream()
        .map(WorklistEntry::reason)
        .toList();
  }
}
