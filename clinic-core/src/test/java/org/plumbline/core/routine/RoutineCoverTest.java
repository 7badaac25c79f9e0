package org.plumbline.core.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.plumbline.core.routine.RoutineRequests.patient;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.routine.RoutineProposal.Chosen;
import org.plumbline.core.routine.RoutineProposal.LeftOut;

@DisplayName("At least 1 per likely pattern, at the least cost")
class RoutineCoverTest {

  @Test
  @DisplayName("whoever made room for a pattern's only exercise takes a place it suits better")
  void theBestStays() {
    RoutineProposal routine = covered();

    List<String> chosen = routine.chosen().stream().map(Chosen::exercise).toList();
    assertTrue(chosen.containsAll(List.of("MB05", "GB03")), chosen.toString());
    assertEquals(List.of(), routine.unserved());
  }

  @Test
  @DisplayName("and who scores more and is left out is told which pattern needs the place")
  void theReasonNamesThePattern() {
    List<WhyLeftOut.Rival> needed =
        covered().leftOut().stream()
            .map(LeftOut::why)
            .filter(WhyLeftOut.OthersSuitBetter.class::isInstance)
            .map(WhyLeftOut.OthersSuitBetter.class::cast)
            .flatMap(why -> why.rivals().stream())
            .filter(rival -> rival.exercise().equals("MB05") && !rival.onlyFor().isEmpty())
            .distinct()
            .toList();

    assertEquals(
        List.of(List.of("THS")),
        needed.stream().map(WhyLeftOut.Rival::onlyFor).distinct().toList());
  }

  /** Only one exercise of the warm-up serves the thoracic spine, and a bridge scores more there. */
  private static RoutineProposal covered() {
    return patient()
        .phase(2)
        .likely("GES", "0.91")
        .likely("THS", "0.54")
        .possible("HFD", "0.93")
        .atHome()
        .minutes(25)
        .daysPerWeek(3)
        .routine();
  }
}
