package org.plumbline.core.patient;

import java.util.List;

/**
 * One page of a list of patients.
 *
 * @param number from 0
 * @param more whether another page follows
 */
public record PatientPage(List<PatientLine> lines, int number, boolean more) {

  public PatientPage {
    lines = List.copyOf(lines);
  }
}
