package org.plumbline.core.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.Examination;
import org.plumbline.core.assessment.WorkedCases;
import org.plumbline.core.tenancy.Ids;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.local.DatabaseRole;

/** What a proposal is told about a patient. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PatientPictureTest extends RoutineDesk {

  @Inject PatientPicture picture;

  @Test
  @DisplayName("Comparisons use unrounded numbers: a pain of 6.5 is not 7")
  void painNowIsNotRounded() throws SQLException {
    try (var owner = PostgresResource.connect(DatabaseRole.OWNER);
        var insert =
            owner.prepareStatement(
                "insert into outcome_score (id, clinic_id, patient_id, episode_id, instrument,"
                    + " occasion, score, performed_at, arrived_at, by_patient, idempotency_key)"
                    + " values (?, ?, ?, ?, 'NPRS', 'baseline', 6.5, now(), now(), false, ?)")) {
      insert.setObject(1, Ids.next());
      insert.setObject(2, clinic.clinicId());
      insert.setObject(3, clinic.patientId());
      insert.setObject(4, clinic.episodeId());
      insert.setObject(5, UUID.randomUUID());
      insert.executeUpdate();
    }
    assertEquals(new BigDecimal("6.5"), request().painNow());
  }

  @Test
  void anAssessmentOfAnEarlierCatalogueIsReadWithoutTheTestThatIsGone() throws SQLException {
    Examination tricker = WorkedCases.named(catalogue, "tricker").examination();
    UUID assessment =
        asTherapist(
            () -> {
              UUID id = assessments.start(clinic.patientId(), clinic.episodeId());
              assessments.save(clinic.patientId(), id, 0, tricker.answers(), tricker.findings());
              return id;
            });
    RoutineRequest before = request();
    assertFalse(before.patterns().isEmpty());
    try (var owner = PostgresResource.connect(DatabaseRole.OWNER);
        var statement = owner.createStatement()) {
      statement.execute(
          "update assessment set catalogue_version = '1999.1' where id = '" + assessment + "'");
      statement.execute(
          "insert into finding (id, clinic_id, patient_id, assessment_id, test, side, value)"
              + " select gen_random_uuid(), clinic_id, patient_id, id, 'GONE', 'midline', 3"
              + " from assessment where id = '"
              + assessment
              + "'");
    }
    assertEquals(before, request());
  }

  private RoutineRequest request() {
    return asTherapist(() -> picture.of(clinic.patientId(), clinic.episodeId()));
  }
}
