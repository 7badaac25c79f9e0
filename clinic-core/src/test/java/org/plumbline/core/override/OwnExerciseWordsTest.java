package org.plumbline.core.override;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.CatalogueLoader;
import org.plumbline.core.catalogue.Category;
import org.plumbline.core.catalogue.Dose;
import org.plumbline.core.catalogue.Laterality;
import org.plumbline.core.catalogue.Position;
import org.plumbline.core.catalogue.Tempo;
import org.plumbline.core.override.OverrideFault.Reason;

@DisplayName("The words of a clinic's own exercise")
class OwnExerciseWordsTest {

  private static final Catalogue SHIPPED = CatalogueLoader.shipped();

  @ParameterizedTest(name = "are refused beside {0} when they say “{1}”")
  @CsvSource({
    "name, It prevents injury",
    "steps, Wake the dormant muscle.",
    "breathing, It lowers the load by 40 %",
    "cue, Your pelvis is misaligned",
    "stop, when the muscle shuts off"
  })
  void refused(String field, String claim) {
    List<OverrideFault> faults = saying(field, claim).faults(SHIPPED);

    assertEquals(1, faults.size(), faults.toString());
    assertEquals(field, faults.getFirst().field());
    assertEquals(Reason.UNFOUNDED, faults.getFirst().reason());
  }

  @Test
  @DisplayName("are taken when they claim nothing")
  void taken() {
    assertEquals(List.of(), saying("cue", "ribs stay down").faults(SHIPPED));
  }

  @ParameterizedTest(name = "are refused when another exercise is called “{0}”")
  @ValueSource(strings = {"Glute bridge", " glute  BRIDGE "})
  void taken(String name) {
    assertEquals(
        List.of(new OverrideFault("name", Reason.NAME_TAKEN, "Glute bridge")),
        OverrideSet.NONE.faults(SHIPPED, saying("name", name)));
  }

  @Test
  @DisplayName("may be those of a later catalogue too, and the exercise stays known")
  void shippedLater() {
    OwnExercise bridge = saying("name", "Glute bridge");

    assertEquals(List.of(), new OverrideSet(1, List.of(bridge)).on(SHIPPED).unfitting());
  }

  @Test
  @DisplayName("name equipment of the list only")
  void equipment() {
    OwnExercise wheel = exercise(Set.of("wheel"), "Bridge", "Lift.", "out", "ribs down", "pain");

    assertEquals(
        List.of(new OverrideFault("equipment", Reason.UNKNOWN, List.of())), wheel.faults(SHIPPED));
  }

  private static OwnExercise saying(String field, String text) {
    return exercise(
        Set.of(),
        field.equals("name") ? text : "Bridge on a beam",
        field.equals("steps") ? text : "Lift your hips.",
        field.equals("breathing") ? text : "breathe out as you lift",
        field.equals("cue") ? text : "ribs stay down",
        field.equals("stop") ? text : "pain in the knee");
  }

  private static OwnExercise exercise(
      Set<String> equipment, String name, String step, String breathing, String cue, String stop) {
    return new OwnExercise(
        "GB-OWN1",
        name,
        Category.ACTIVATION,
        Set.of(1, 2),
        2,
        Laterality.BILATERAL,
        Set.of(Position.SUPINE),
        equipment,
        new Dose(2, 10, 0, Tempo.parse("2-1-2"), 30, 4),
        Set.of("SUP"),
        Set.of("LCS"),
        false,
        "",
        List.of("Lie on your back.", step),
        breathing,
        cue,
        stop);
  }
}
