package org.plumbline.core.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.Tempo;

@DisplayName("When a draft takes over what was published since, an exercise")
class PublishedSinceTest {

  private static final PrescribedDose EIGHT = dose(2, 8);

  @Test
  @DisplayName("the draft left as it was gets the published dose")
  void untouched() {
    PublishedSince.Line line = line(EIGHT, dose(2, 5), EIGHT);
    assertEquals(dose(2, 5), line.taken());
    assertFalse(line.isChangedInBoth());
  }

  @Test
  @DisplayName("that both changed gets the lower of both doses and is named")
  void changedInBoth() {
    PublishedSince.Line line = line(EIGHT, dose(2, 5), dose(1, 9));
    assertEquals(dose(1, 5), line.taken());
    assertTrue(line.isChangedInBoth());
  }

  @Test
  @DisplayName("both changed alike is nobody's conflict")
  void changedAlike() {
    PublishedSince.Line line = line(EIGHT, dose(2, 5), dose(2, 5));
    assertEquals(dose(2, 5), line.taken());
    assertFalse(line.isChangedInBoth());
  }

  @Test
  @DisplayName("that was taken out leaves the draft, and one that was added enters it")
  void outAndIn() {
    assertNull(line(EIGHT, null, EIGHT).taken());
    assertEquals(EIGHT, line(null, EIGHT, null).taken());
  }

  @Test
  @DisplayName("that one side took out and the other changed stays out and is named")
  void takenOutByOne() {
    assertNull(line(EIGHT, dose(2, 5), null).taken());
    assertNull(line(EIGHT, null, dose(2, 9)).taken());
    assertTrue(line(EIGHT, dose(2, 5), null).isChangedInBoth());
    assertTrue(line(EIGHT, null, dose(2, 9)).isChangedInBoth());
  }

  @Property
  @Label("is never asked for more than was published")
  void neverAbove(
      @ForAll @IntRange(min = 1, max = 10) int sets,
      @ForAll @IntRange(min = 1, max = 200) int reps,
      @ForAll @IntRange(min = 1, max = 10) int publishedSets,
      @ForAll @IntRange(min = 1, max = 200) int publishedReps) {
    PublishedSince.Line line = line(EIGHT, dose(publishedSets, publishedReps), dose(sets, reps));
    PrescribedDose taken = Objects.requireNonNull(line.taken());
    assertTrue(taken.sets() <= publishedSets);
    assertTrue(taken.reps() <= publishedReps);
  }

  private static PublishedSince.Line line(
      @Nullable PrescribedDose before,
      @Nullable PrescribedDose published,
      @Nullable PrescribedDose draft) {
    return new PublishedSince.Line(
        "GB01", before, published == null ? null : prescribed(published), draft);
  }

  private static Prescription prescribed(PrescribedDose dose) {
    return new Prescription(
        new UUID(0, 0), 1, "GB01", dose, BigDecimal.ONE, Prescription.ADDED, List.of(), "", "");
  }

  private static PrescribedDose dose(int sets, int reps) {
    return new PrescribedDose(
        Sides.BOTH, sets, sets, null, reps, 0, Tempo.parse("2-1-2"), "", 30, 5, 3);
  }
}
