package org.plumbline.web.therapist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Sex;

/**
 * What stands above every page of one patient's record: who it is, and the way to the record's
 * other pages.
 *
 * @param age whole years on the clinic's today
 * @param sex null when it is not recorded
 * @param tabs the record's pages, in the order of the work
 */
public record PatientFrame(
    UUID id, String name, LocalDate birthDate, int age, @Nullable Sex sex, List<Tab> tabs) {

  /**
   * A page of the record.
   *
   * @param current whether it is the page at hand
   */
  public record Tab(String href, String label, boolean current) {}
}
