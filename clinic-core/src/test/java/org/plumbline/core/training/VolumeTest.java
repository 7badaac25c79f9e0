package org.plumbline.core.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.training.Volume.Amount;

class VolumeTest {

  private static final Amount BRIDGES = new Amount(2, 10, null);
  private static final Amount SIDE_PLANKS = new Amount(2, 3, 10);

  @Test
  @DisplayName("Volume = sets x reps or seconds, both sides")
  void repetitions_of_both_sides_are_counted_together() {
    assertEquals(40, Volume.prescribed(List.of(BRIDGES, BRIDGES)));
    assertEquals(
        34, Volume.done(List.of(new Amount(2, 10, null), new Amount(2, 7, null)), BRIDGES));
  }

  @Test
  void holds_are_counted_in_seconds() {
    assertEquals(60, Volume.prescribed(List.of(SIDE_PLANKS)));
    assertEquals(48, Volume.done(List.of(new Amount(2, 3, 8)), SIDE_PLANKS));
  }

  @Test
  void a_set_without_its_repetitions_written_down_is_a_set_as_prescribed() {
    assertEquals(10, Volume.done(List.of(new Amount(1, null, null)), BRIDGES));
    assertEquals(90, Volume.done(List.of(new Amount(3, 3, null)), SIDE_PLANKS));
  }

  @Test
  void a_side_that_was_left_out_adds_nothing() {
    assertEquals(0, Volume.done(List.of(), BRIDGES));
    assertEquals(0, Volume.done(List.of(new Amount(0, 10, null)), BRIDGES));
  }
}
