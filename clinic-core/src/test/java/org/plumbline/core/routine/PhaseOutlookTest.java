package org.plumbline.core.routine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.routine.EntryCriterion.Measure;
import org.plumbline.core.routine.PhaseOutlook.Entry;
import org.plumbline.core.routine.PhaseOutlook.Judged;
import org.plumbline.core.routine.PhaseOutlook.Standing;

@DisplayName("Entering a phase, specification section 5")
class PhaseOutlookTest {

  private final Map<Measure, BigDecimal> known = new EnumMap<>(Measure.class);

  @Test
  @DisplayName("Phase 2: >=4 sessions, completion >=70%, quality >=2/3, last 3 not red")
  void phaseTwo() {
    given(Measure.SESSIONS, "4").given(Measure.COMPLETION, "70");
    given(Measure.QUALITY, "2").given(Measure.LAST_NOT_RED, "3");
    assertTrue(next(1).isOpen());

    fails(1, Measure.SESSIONS, "3");
    fails(1, Measure.COMPLETION, "69.9");
    fails(1, Measure.QUALITY, "1.5");
    fails(1, Measure.LAST_NOT_RED, "2");
  }

  @Test
  @DisplayName("Phase 3: >=2 weeks at phase 2, HINGEQ <=1, prescribed planks/side planks at target")
  void phaseThree() {
    given(Measure.WEEKS, "2").given(Measure.HINGE, "1").given(Measure.PLANKS, "100");
    assertTrue(next(2).isOpen());

    fails(2, Measure.WEEKS, "1");
    fails(2, Measure.HINGE, "2");
    fails(2, Measure.PLANKS, "50");
  }

  @Test
  @DisplayName("Phase 4: 2 weeks at RIR 2-3, quality >=2")
  void phaseFour() {
    given(Measure.WEEKS, "2").given(Measure.RESERVE, "3").given(Measure.QUALITY, "2");
    assertTrue(next(3).isOpen());

    fails(3, Measure.WEEKS, "1");
    fails(3, Measure.RESERVE, "1.5");
    fails(3, Measure.RESERVE, "3.5");
    fails(3, Measure.QUALITY, "1");
  }

  @Test
  @DisplayName("Fast-track to phase 3 when pain <=3 and quality is good; from phase 3 on no more")
  void fastTrack() {
    given(Measure.PAIN, "3").given(Measure.QUALITY, "2");
    for (int phase = 1; phase <= 2; phase++) {
      Entry early = outlook(phase).getLast();
      assertTrue(early.early());
      assertEquals(3, early.phase());
      assertTrue(early.isOpen());
    }
    assertTrue(outlook(3).stream().noneMatch(Entry::early));
    given(Measure.PAIN, "4");
    assertFalse(outlook(1).getLast().isOpen());
  }

  @Test
  @DisplayName("What is not known is never met, and it is said")
  void unknown() {
    Entry next = next(1);
    assertFalse(next.isOpen());
    assertTrue(next.criteria().stream().allMatch(each -> each.standing() == Standing.UNKNOWN));
  }

  @Test
  @DisplayName("After phase 4 nothing follows")
  void last() {
    assertEquals(List.of(), outlook(4));
  }

  private PhaseOutlookTest given(Measure measure, String value) {
    known.put(measure, new BigDecimal(value));
    return this;
  }

  /** With this value alone the phase is closed, and the criterion says so with its number. */
  private void fails(int now, Measure measure, String value) {
    BigDecimal before = known.put(measure, new BigDecimal(value));
    Entry next = next(now);
    assertFalse(next.isOpen(), measure.name());
    assertEquals(
        List.of(measure),
        next.criteria().stream()
            .filter(each -> each.standing() == Standing.NOT_MET)
            .map(Judged::criterion)
            .map(EntryCriterion::measure)
            .toList());
    if (before != null) {
      known.put(measure, before);
    }
  }

  private Entry next(int now) {
    return outlook(now).getFirst();
  }

  private List<Entry> outlook(int now) {
    return PhaseOutlook.from(now, RoutineRequests.RULES.phaseEntry(), known).entries();
  }
}
