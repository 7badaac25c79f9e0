package org.plumbline.core.worklist;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.plumbline.core.outcome.Outcomes;
import org.plumbline.core.outcome.ScoreReport;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.tenancy.Tenant;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class OutcomeSignsTest {

  @Inject Outcomes outcomes;
  @Inject Worklist worklist;
  @Inject Tenancy tenancy;

  @Test
  void painOfEightFromAPatientRaisesAHandAndSevenDoesNot() {
    var clinic = SmallClinic.open();
    score(clinic, clinic.patient(), 7);
    assertEquals(List.of(), reasons(clinic));

    score(clinic, clinic.patient(), 8);
    assertEquals(List.of(Reason.SEVERE_PAIN), reasons(clinic));
  }

  @Test
  void whatATherapistWritesDownRaisesNoHand() {
    var clinic = SmallClinic.open();
    score(clinic, clinic.therapist(), 9);

    assertEquals(List.of(), reasons(clinic));
  }

  private void score(SmallClinic clinic, Tenant by, int pain) {
    var report = ScoreReport.ofPain(clinic.patientId(), pain, UUID.randomUUID());
    tenancy.as(by, () -> outcomes.record(report));
  }

  private List<Reason> reasons(SmallClinic clinic) {
    return tenancy.as(clinic.therapist(), worklist::open).stream()
        .map(WorklistEntry::reason)
        .toList();
  }
}
