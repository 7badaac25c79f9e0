package org.plumbline.core.testing;

import java.time.LocalDate;
import java.util.Set;
import org.plumbline.core.catalogue.Sex;
import org.plumbline.core.patient.ConsentKind;
import org.plumbline.core.patient.Registration;

/** Somebody to register. */
public final class Registrations {

  private Registrations() {}

  /** Ada Byron, with an address and what she agreed to. */
  public static Registration ada(String email, Set<ConsentKind> agreed) {
    return new Registration(
        "Ada", "Byron", LocalDate.of(1961, 8, 4), Sex.FEMALE, email, "", "en", agreed);
  }
}
