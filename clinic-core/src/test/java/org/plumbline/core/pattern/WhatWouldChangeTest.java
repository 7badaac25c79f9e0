package org.plumbline.core.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.Assessments;
import org.plumbline.core.assessment.Examination;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.assessment.WorkedCases;
import org.plumbline.core.audit.Audit;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Clue;
import org.plumbline.core.override.OverrideSet;
import org.plumbline.core.override.Overrides;
import org.plumbline.core.override.WeightOverride;
import org.plumbline.core.pattern.Reread.Change;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class WhatWouldChangeTest {

  @Inject WhatWouldChange changes;
  @Inject Patterns patterns;
  @Inject Assessments assessments;
  @Inject Overrides overrides;
  @Inject Audit audit;
  @Inject Catalogue shipped;
  @Inject Tenancy tenancy;

  private SmallClinic clinic;
  private Examination tricker;

  @BeforeEach
  void open() {
    clinic = SmallClinic.open();
    tricker = WorkedCases.named(shipped, "tricker").examination();
  }

  @Test
  void saysWhichPastAssessmentWouldReadDifferentlyAndHow() {
    UUID assessmentId = examine(clinic);
    OverrideSet next = OverrideSet.NONE.with(weighed("10"));
    var answer = tenancy.as(clinic.admin(), () -> changes.with(next));

    assertEquals(1, answer.total());
    assertEquals(1, answer.otherClass() + answer.otherScore());
    Reread reread = answer.listed().getFirst();
    assertEquals(assessmentId, reread.assessmentId());
    PatternReport now = new PatternEngine(shipped).judge(tricker);
    PatternReport then = new PatternEngine(next.on(shipped).catalogue()).judge(tricker);
    Change right =
        reread.changes().stream()
            .filter(change -> change.side() == Side.RIGHT)
            .findFirst()
            .orElseThrow();
    assertEquals(score(now, right.side()), right.scoreBefore());
    assertEquals(score(then, right.side()), right.scoreAfter());
    assertEquals(
        Set.of(shipped.pattern("GES").name()),
        reread.changes().stream().map(Change::pattern).collect(Collectors.toSet()));
  }

  @Test
  void isEmptyForAChangeThatConcernsNothingMeasured() {
    examine(clinic);
    var answer = tenancy.as(clinic.admin(), () -> changes.with(new OverrideSet(1, List.of())));
    assertEquals(1, answer.read());
    assertEquals(List.of(), answer.listed());
  }

  @Test
  void readsNoOtherClinicsAssessments() {
    examine(SmallClinic.open());
    var answer =
        tenancy.as(clinic.admin(), () -> changes.with(OverrideSet.NONE.with(weighed("10"))));
    assertEquals(0, answer.total());
  }

  @Test
  void isComparedWithWhatTheClinicWorksWithNowAndStoresNothing() {
    examine(clinic);
    tenancy.as(clinic.admin(), () -> overrides.put(weighed("10"), "Our own audit", 0));
    OverrideSet same = new OverrideSet(2, List.of(weighed("10")));
    assertTrue(tenancy.as(clinic.admin(), () -> changes.with(same)).listed().isEmpty());
    assertFalse(
        tenancy
            .as(clinic.admin(), () -> changes.with(same.without(weighed("10").subject())))
            .listed()
            .isEmpty());
    assertEquals(1, tenancy.as(clinic.admin(), () -> overrides.inForce().number()));
  }

  @Test
  void isNotedInTheAccessRecordUnderTheAdministratorsName() {
    tenancy.as(clinic.admin(), () -> changes.with(OverrideSet.NONE.with(weighed("10"))));
    var entry = tenancy.as(clinic.admin(), () -> audit.entries(null, 0, 1)).getFirst();
    assertEquals("past assessments, without names", entry.what());
    assertEquals("admin", entry.role());
    assertFalse(entry.changed());
  }

  private WeightOverride weighed(String weight) {
    Clue clue = shipped.pattern("GES").supports().getFirst();
    return new WeightOverride("GES", true, clue.name(), new BigDecimal(weight));
  }

  private static BigDecimal score(PatternReport report, Side side) {
    return report.of("GES").stream()
        .filter(it -> it.side() == side)
        .findFirst()
        .orElseThrow()
        .score();
  }

  private UUID examine(SmallClinic where) {
    return tenancy.as(
        where.therapist(),
        () -> {
          UUID id = assessments.start(where.patientId(), where.episodeId());
          assessments.save(where.patientId(), id, 0, tricker.answers(), tricker.findings());
          return id;
        });
  }
}
