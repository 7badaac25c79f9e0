package org.plumbline.core.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.Assessments;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.assessment.WorkedCases;
import org.plumbline.core.assessment.WorkedCases.WorkedCase;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.pattern.PatternFindings.PatternSide;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.local.DatabaseRole;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@DisplayName("The patterns of an assessment")
class PatternsTest {
  @Inject Patterns patterns;
  @Inject Assessments assessments;
  @Inject Catalogue catalogue;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private WorkedCase tricker;
  private UUID assessmentId;

  @BeforeEach
  void examineTheTricker() {
    clinic = SmallClinic.open();
    StoppedClock.at("2026-03-02T09:00:00Z");
    tricker = WorkedCases.named(catalogue, "tricker");
    assessmentId =
        tenancy.as(
            clinic.therapist(), () -> assessments.start(clinic.patientId(), clinic.episodeId()));
    tenancy.as(
        clinic.therapist(),
        () ->
            assessments.save(
                clinic.patientId(),
                assessmentId,
                0,
                tricker.examination().answers(),
                tricker.examination().findings()));
  }

  private PatternFindings findings() {
    return tenancy.as(
        clinic.therapist(),
        () -> patterns.latest(clinic.patientId(), clinic.episodeId()).orElseThrow());
  }

  private void decide(PatternSide on, boolean accepted, String note) {
    tenancy.as(
        clinic.therapist(),
        () ->
            patterns.decide(
                clinic.patientId(),
                patterns.of(clinic.patientId(), assessmentId).seen(on),
                accepted,
                note));
  }

  private static List<String> ids(List<JudgedPattern> judged) {
    return judged.stream().map(it -> it.pattern().id()).distinct().toList();
  }

  @Test
  @DisplayName("are those of the worked patient")
  void ofTheWorkedPatient() {
    assertEquals(tricker.shown(), ids(findings().report().shown()));
  }

  @Test
  @DisplayName("are kept with the catalogue that made them, the shown ones with their place")
  void areKept() throws SQLException {
    try (var owner = PostgresResource.connect(DatabaseRole.OWNER);
        var query =
            owner.prepareStatement(
                "select pattern, side, catalogue_version from pattern_result"
                    + " where assessment_id = ? and rank is not null order by rank")) {
      query.setObject(1, assessmentId);
      var rows = query.executeQuery();
      StringBuilder kept = new StringBuilder();
      while (rows.next()) {
        assertEquals(catalogue.version(), rows.getString("catalogue_version"));
        kept.append(rows.getString("pattern")).append(' ').append(rows.getString("side"));
        kept.append("; ");
      }
      assertEquals("GES left; HFD left; HAM right; ", kept.toString());
    }
  }

  @Test
  @DisplayName("stand until the therapist rejects them; the newest word counts")
  void verdicts() {
    var left = new PatternSide("GES", Side.LEFT);
    decide(left, false, " Felt in the glutes today ");

    JudgedPattern judged = findings().report().shown().getFirst();
    Verdict verdict = findings().verdict(judged);
    assertNotNull(verdict);
    assertEquals("Felt in the glutes today", verdict.note());
    assertTrue(findings().rejected(judged));
    assertTrue(
        findings().standing().stream()
            .noneMatch(it -> it.pattern().id().equals("GES") && it.side() == Side.LEFT));

    StoppedClock.at("2026-03-02T10:00:00Z");
    decide(left, true, "");
    assertEquals("GES", findings().standing().getFirst().pattern().id());
  }

  @Test
  @DisplayName("refuse a verdict on a side they do not have, and a novel for a note")
  void refuses() {
    assertThrows(
        IllegalArgumentException.class, () -> decide(new PatternSide("LCS", Side.LEFT), true, ""));
    assertThrows(
        IllegalArgumentException.class,
        () -> decide(new PatternSide("LCS", Side.MIDLINE), true, "x".repeat(1_001)));
  }

  @Test
  @DisplayName("of another clinic do not exist here")
  void otherClinic() {
    var other = SmallClinic.open();
    assertThrows(
        RecordNotFoundException.class,
        () -> tenancy.as(other.therapist(), () -> patterns.of(clinic.patientId(), assessmentId)));
  }
}
