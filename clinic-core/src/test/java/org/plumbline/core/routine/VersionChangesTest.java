package org.plumbline.core.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.routine.VersionChanges.Change;

@DisplayName("Against the version before, an exercise is")
class VersionChangesTest {

  private static final Dosing DOSING = new Dosing(RoutineRequests.CATALOGUE);

  @Test
  @DisplayName("as before, moved, changed in its dose, new or taken out")
  void changes() {
    RoutineVersion older =
        version(dosed("BR01", 2), dosed("GB01", 2), dosed("CO01", 2), dosed("MB04", 2));
    RoutineVersion newer =
        version(dosed("BR01", 2), dosed("CO01", 2), dosed("GB01", 3), dosed("AB01", 2));
    List<String> lines =
        VersionChanges.between(older, newer).lines().stream()
            .map(line -> line.exercise() + " " + line.change())
            .toList();
    assertEquals(
        List.of("BR01 SAME", "CO01 MOVED", "GB01 DOSE_CHANGED", "AB01 ADDED", "MB04 REMOVED"),
        lines);
  }

  @Test
  @DisplayName("new when there is no version before")
  void firstVersion() {
    VersionChanges changes = VersionChanges.between(null, version(dosed("BR01", 1)));
    assertEquals(Change.ADDED, changes.lines().getFirst().change());
  }

  private record Dose(String exercise, PrescribedDose dose) {}

  private static Dose dosed(String exercise, int sets) {
    PrescribedDose start = DOSING.start(RoutineRequests.CATALOGUE.exercise(exercise), 4);
    return new Dose(exercise, start.withSets(sets, sets));
  }

  private static RoutineVersion version(Dose... doses) {
    List<Prescription> exercises = new ArrayList<>();
    for (Dose dose : doses) {
      exercises.add(
          new Prescription(
              new UUID(0, exercises.size()),
              exercises.size() + 1,
              dose.exercise(),
              dose.dose(),
              BigDecimal.ONE,
              Prescription.ADDED,
              List.of(),
              "",
              ""));
    }
    UUID none = new UUID(0, 0);
    return new RoutineVersion(
        none,
        none,
        none,
        1,
        VersionStatus.DRAFT,
        1,
        4,
        "",
        "2026.1",
        Instant.EPOCH,
        null,
        null,
        0,
        exercises);
  }
}
