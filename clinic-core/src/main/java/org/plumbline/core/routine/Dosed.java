package org.plumbline.core.routine;

import java.math.BigDecimal;
import java.util.List;

/**
 * A placed exercise with its dose.
 *
 * @param minutes time of one session, without set-up
 * @param sideReasons why one side begins and does more; empty when the sides are alike
 */
record Dosed(Place place, PrescribedDose dose, BigDecimal minutes, List<WhyChosen> sideReasons) {

  Candidate candidate() {
    return place.candidate();
  }
}
