package org.plumbline.core.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.Assessments;
import org.plumbline.core.assessment.Finding;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.pattern.PatternFindings.PatternSide;
import org.plumbline.core.pattern.PatternFindings.Seen;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SameMoment;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.StoppedClock;

/** A verdict is given on the pattern as the therapist saw it, or not at all. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class VerdictOnWhatWasSeenTest {

  private static final PatternSide ENDURANCE = new PatternSide("EEN", Side.MIDLINE);

  @Inject Patterns patterns;
  @Inject Assessments assessments;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private UUID id;

  @BeforeEach
  void aShortHold() {
    StoppedClock.at("2026-03-02T09:00:00Z");
    clinic = SmallClinic.open();
    id =
        tenancy.as(
            clinic.therapist(), () -> assessments.start(clinic.patientId(), clinic.episodeId()));
    hold(40);
  }

  @Test
  void after_the_findings_were_saved_anew_nothing_is_stored() {
    Seen seen = findings().seen(ENDURANCE);
    hold(200);

    assertThrows(PatternChangedMeanwhileException.class, () -> decide(seen, true));
    hold(40);
    assertEquals(Map.of(), findings().verdicts(), "nor when the value is what it was");
  }

  @Test
  void a_colleagues_word_is_not_replaced_unseen() {
    Seen seen = findings().seen(ENDURANCE);
    decide(seen, false);

    assertThrows(PatternChangedMeanwhileException.class, () -> decide(seen, true));
    Verdict standing = Objects.requireNonNull(findings().verdicts().get(ENDURANCE));
    assertFalse(standing.accepted());
    assertEquals("The therapist", standing.by());
    assertEquals(1, standing.number());
  }

  @Test
  void whoever_saw_it_may_decide_anew_and_a_verdict_on_another_pattern_is_in_nobodys_way() {
    Seen other = findings().seen(new PatternSide("LCS", Side.MIDLINE));
    decide(findings().seen(ENDURANCE), false);
    decide(findings().seen(ENDURANCE), true);
    decide(other, true);

    assertEquals(2, Objects.requireNonNull(findings().verdicts().get(ENDURANCE)).number());
    assertEquals(2, findings().verdicts().size());
  }

  @Test
  void of_two_who_decide_at_the_same_moment_one_is_refused() {
    for (int round = 1; round <= 10; round++) {
      Seen seen = findings().seen(ENDURANCE);

      assertEquals(
          1, SameMoment.passed(() -> decide(seen, true), PatternChangedMeanwhileException.class));
      assertEquals(round, Objects.requireNonNull(findings().verdicts().get(ENDURANCE)).number());
    }
  }

  @Test
  void on_another_clinics_assessment_is_on_nothing() {
    var other = SmallClinic.open();
    Seen seen = findings().seen(ENDURANCE);

    assertThrows(
        RecordNotFoundException.class,
        () ->
            tenancy.as(
                other.therapist(), () -> patterns.decide(other.patientId(), seen, true, "")));
  }

  private void hold(int seconds) {
    var findings = new HashMap<String, Finding>();
    findings.put("SOREN", Finding.of(BigDecimal.valueOf(seconds)));
    findings.put("FLEXE", Finding.of(BigDecimal.valueOf(60)));
    tenancy.as(
        clinic.therapist(),
        () -> {
          long revision = assessments.get(clinic.patientId(), id).revision();
          assessments.save(clinic.patientId(), id, revision, Map.of(), findings);
        });
  }

  private void decide(Seen seen, boolean accepted) {
    tenancy.as(
        clinic.therapist(), () -> patterns.decide(clinic.patientId(), seen, accepted, "A note"));
  }

  private PatternFindings findings() {
    return tenancy.as(clinic.therapist(), () -> patterns.of(clinic.patientId(), id));
  }
}
