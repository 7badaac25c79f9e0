package org.plumbline.core.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.plumbline.core.assessment.Assessments;
import org.plumbline.core.assessment.Examination;
import org.plumbline.core.assessment.WorkedCases;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Clue;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.override.LimitOverride;
import org.plumbline.core.override.OverrideSet;
import org.plumbline.core.override.Overrides;
import org.plumbline.core.override.WeightOverride;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.local.DatabaseRole;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PatternsUnderOverridesTest {

  @Inject Patterns patterns;
  @Inject WhatWouldChange changes;
  @Inject Assessments assessments;
  @Inject Overrides overrides;
  @Inject ClinicCatalogue knowledge;
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
  void aStoredResultNamesItsKnowledgeAndIsRecomputedFromItToTheSameNumbers() throws SQLException {
    weigh("9", 0);
    UUID assessmentId = examine();
    Set<Stored> stored = stored(assessmentId);
    weigh("0.5", 1);

    String version = shipped.version() + "+1";
    assertTrue(stored.stream().allMatch(row -> row.version().equals(version)));
    Catalogue then = tenancy.as(clinic.therapist(), () -> knowledge.asOf(version).catalogue());
    assertEquals(stored, recomputed(new PatternEngine(then).judge(tricker)));
    assertNotEquals(
        stored,
        recomputed(
            new PatternEngine(tenancy.as(clinic.therapist(), knowledge::current)).judge(tricker)));
  }

  @Test
  void aClassFollowsTheCutOffsOfItsClinicAndIsRecomputedFromThemAfterTheyChanged()
      throws SQLException {
    limit("patterns.rules.likelyScore", "0.95", 0);
    limit("patterns.rules.possibleScore", "0.9", 1);
    UUID assessmentId = examine();
    Set<Stored> stored = stored(assessmentId);
    limit("patterns.rules.possibleScore", "0.1", 2);

    String version = shipped.version() + "+2";
    Catalogue then = tenancy.as(clinic.therapist(), () -> knowledge.asOf(version).catalogue());
    assertEquals(stored, recomputed(new PatternEngine(then).judge(tricker)));
    assertEquals(recomputed(findings(assessmentId).report()), stored);

    clinic = SmallClinic.open();
    assertNotEquals(classes(stored), classes(stored(examine())), "in another clinic");
  }

  private static Set<String> classes(Set<Stored> stored) {
    return stored.stream()
        .map(it -> it.pattern() + " " + it.patternClass())
        .collect(Collectors.toSet());
  }

  private void limit(String id, String value, int number) {
    var override = new LimitOverride(id, new BigDecimal(value));
    tenancy.as(clinic.admin(), () -> overrides.put(override, "Our own audit", number));
  }

  @Test
  void aPastAssessmentIsShownAsItWasReadThenWhateverTheClinicChangedSince() {
    UUID assessmentId = examine();
    PatternFindings before = findings(assessmentId);
    weigh("9", 0);
    PatternFindings after = findings(assessmentId);
    assertTrue(after.exact());
    assertEquals(shipped.version(), after.report().catalogueVersion());
    assertEquals(recomputed(before.report()), recomputed(after.report()));
  }

  @Test
  void anAssessmentOfAnEarlierCatalogueSaysThatItIsReadWithTodays() throws SQLException {
    UUID assessmentId = examine();
    try (var owner = PostgresResource.connect(DatabaseRole.OWNER);
        var earlier =
            owner.prepareStatement(
                "update assessment set catalogue_version = '1999.1' where id = ?")) {
      earlier.setObject(1, assessmentId);
      earlier.executeUpdate();
    }
    PatternFindings findings = findings(assessmentId);
    assertFalse(findings.exact());
    assertEquals(shipped.version(), findings.report().catalogueVersion());
  }

  @Test
  void aTestThatTodaysCatalogueNoLongerHasIsLeftOutOfTheReading() throws SQLException {
    UUID assessmentId = examine();
    PatternFindings before = findings(assessmentId);
    try (var owner = PostgresResource.connect(DatabaseRole.OWNER);
        var statement = owner.createStatement()) {
      statement.execute(
          "update assessment set catalogue_version = '1999.1' where id = '" + assessmentId + "'");
      statement.execute(
          "insert into finding (id, clinic_id, patient_id, assessment_id, test, side, value)"
              + " select gen_random_uuid(), clinic_id, patient_id, id, 'GONE', 'midline', 3"
              + " from assessment where id = '"
              + assessmentId
              + "'");
    }
    PatternFindings after = findings(assessmentId);
    assertFalse(after.exact());
    assertEquals(recomputed(before.report()), recomputed(after.report()));
    var next = OverrideSet.NONE.with(weighed("9"));
    assertEquals(1, tenancy.as(clinic.admin(), () -> changes.with(next)).read());
  }

  private WeightOverride weighed(String weight) {
    Clue clue = shipped.pattern("GES").supports().getFirst();
    return new WeightOverride("GES", true, clue.name(), new BigDecimal(weight));
  }

  private void weigh(String weight, int number) {
    WeightOverride override = weighed(weight);
    tenancy.as(clinic.admin(), () -> overrides.put(override, "Our own audit", number));
  }

  private UUID examine() {
    return tenancy.as(
        clinic.therapist(),
        () -> {
          UUID id = assessments.start(clinic.patientId(), clinic.episodeId());
          assessments.save(clinic.patientId(), id, 0, tricker.answers(), tricker.findings());
          return id;
        });
  }

  private PatternFindings findings(UUID assessmentId) {
    return tenancy.as(clinic.therapist(), () -> patterns.of(clinic.patientId(), assessmentId));
  }

  private record Stored(String version, String pattern, String score, String patternClass) {}

  private static Set<Stored> recomputed(PatternReport report) {
    return report.results().stream()
        .map(
            it ->
                new Stored(
                    report.catalogueVersion(),
                    it.pattern().id() + " " + it.side(),
                    it.score().stripTrailingZeros().toPlainString(),
                    it.patternClass().word()))
        .collect(Collectors.toSet());
  }

  private static Set<Stored> stored(UUID assessmentId) throws SQLException {
    try (var owner = PostgresResource.connect(DatabaseRole.OWNER);
        var query =
            owner.prepareStatement(
                "select catalogue_version, pattern, coalesce(upper(side), 'MIDLINE'), score, class"
                    + " from pattern_result where assessment_id = ?")) {
      query.setObject(1, assessmentId);
      var rows = query.executeQuery();
      Set<Stored> stored = new HashSet<>();
      while (rows.next()) {
        stored.add(
            new Stored(
                rows.getString(1),
                rows.getString(2) + " " + rows.getString(3),
                rows.getBigDecimal(4).stripTrailingZeros().toPlainString(),
                rows.getString(5)));
      }
      return stored;
    }
  }
}
