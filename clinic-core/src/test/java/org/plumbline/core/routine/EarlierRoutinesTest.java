package org.plumbline.core.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.core.routine.EarlierRoutines.AT_WORK;
import static org.plumbline.core.routine.EarlierRoutines.DRAFT;
import static org.plumbline.core.routine.EarlierRoutines.EPISODE;
import static org.plumbline.core.routine.EarlierRoutines.PATIENT;
import static org.plumbline.core.routine.EarlierRoutines.PUBLISHED;
import static org.plumbline.core.routine.EarlierRoutines.WITHHELD;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.tenancy.Tenancy;

@QuarkusTest
@QuarkusTestResource(value = EarlierRoutines.class, restrictToAnnotatedClass = true)
@DisplayName("A routine written before reasons were facts")
class EarlierRoutinesTest {

  @Inject Routines routines;
  @Inject RoutineDrafts drafts;
  @Inject Tenancy tenancy;
  @Inject EntityManager database;

  @Test
  @DisplayName("keeps its reasons as they were written, in their order")
  void reasonsInWords() {
    List<Prescription> exercises = version().exercises();

    assertEquals(
        List.of(
            new WhyChosen.InWords("Calms the start."), new WhyChosen.InWords("Known from before.")),
        exercises.getFirst().reasons());
    assertEquals(List.of(), exercises.getLast().reasons());
  }

  @Test
  @DisplayName("keeps the dose of each exercise, with no effort where none was asked for")
  void dose() {
    PrescribedDose dose = version().exercises().getFirst().dose();

    assertEquals(2, dose.sets());
    assertEquals(10, dose.reps());
    assertEquals("2-2-2", dose.tempo().text());
    assertEquals(null, dose.effort());
  }

  @Test
  @DisplayName("keeps of its proposal what was proposed and by which rules, and can be revised")
  void proposal() {
    RoutineProposal proposal =
        tenancy.as(AT_WORK, () -> routines.review(PATIENT, DRAFT)).proposal();

    assertEquals(
        List.of("GB01", "BR01"),
        proposal.chosen().stream().map(RoutineProposal.Chosen::exercise).toList());
    assertEquals(new BigDecimal("1.25"), proposal.chosen().getFirst().score());
    assertEquals(10, proposal.chosen().getFirst().dose().reps());
    assertEquals(List.of(), proposal.chosen().getFirst().reasons());
    assertEquals(new BigDecimal("20.8"), proposal.totals().weekMinutes());
    assertEquals(List.of(), proposal.leftOut());
    assertEquals(List.of(), proposal.notes());
    assertEquals("2025.4", proposal.rulesVersion());

    long revision = tenancy.as(AT_WORK, () -> routines.version(PATIENT, DRAFT)).revision();
    var revised = tenancy.as(AT_WORK, () -> drafts.revise(PATIENT, EPISODE, revision));
    assertEquals(
        version().exercises().getFirst().reasons(),
        tenancy
            .as(AT_WORK, () -> routines.version(PATIENT, revised))
            .exercises()
            .getFirst()
            .reasons());
  }

  @Test
  @DisplayName("says that nothing was proposed, and that nobody knows why any more")
  void withheld() {
    DraftReview earlier =
        tenancy.as(AT_WORK, () -> routines.review(EarlierRoutines.OTHER_PATIENT, WITHHELD));

    assertTrue(earlier.isWithheldUnexplained());
    assertFalse(earlier.isWithheld(), "the red flag is not on record");
    assertFalse(tenancy.as(AT_WORK, () -> routines.review(PATIENT, DRAFT)).isWithheldUnexplained());
  }

  @Test
  @DisplayName("is still followed")
  void followed() {
    assertEquals(
        PUBLISHED, tenancy.as(AT_WORK, () -> routines.followed(PATIENT)).orElseThrow().id());
  }

  @Test
  @DisplayName("is guarded again: what was published is never rewritten")
  void guarded() {
    for (String rewriting :
        List.of(
            "update prescribed_exercise set reps = 99 where version_id = '" + PUBLISHED + "'",
            "update routine_version set phase = 4 where id = '" + PUBLISHED + "'")) {
      var refused =
          assertThrows(
              PersistenceException.class,
              () ->
                  tenancy.as(
                      AT_WORK,
                      () ->
                          QuarkusTransaction.requiringNew()
                              .call(() -> database.createNativeQuery(rewriting).executeUpdate())));
      assertTrue(refused.toString().contains("never rewritten"), refused.toString());
    }
    assertFalse(version().exercises().stream().anyMatch(each -> each.dose().reps() == 99));
  }

  private RoutineVersion version() {
    return tenancy.as(AT_WORK, () -> routines.version(PATIENT, PUBLISHED));
  }
}
