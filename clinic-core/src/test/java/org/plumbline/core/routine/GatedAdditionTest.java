package org.plumbline.core.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.plumbline.core.routine.RoutineRequests.patient;

import org.junit.jupiter.api.Test;

/** What a recorded reason opens, and what it leaves shut. */
class GatedAdditionTest {

  private static final RoutineCheck CHECK = RoutineRequests.COMPOSER.check();

  @Test
  void a_gate_passed_with_a_reason_does_not_spare_teaching_in_person() {
    assertEquals(
        new RoutineFault.NotAllowed("HG05", new WhyLeftOut.NotTaught()),
        CHECK.addition(patient().phase(3).request(), "HG05", "Lifts at work every day."));
  }

  @Test
  void taught_and_with_a_reason_it_may_be_added() {
    assertNull(
        CHECK.addition(
            patient().phase(3).taught("HG05").request(), "HG05", "Lifts at work every day."));
  }
}
