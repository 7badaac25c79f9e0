package org.plumbline.web.testing;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One browser for each person of a clinic, by the words of {@code routes.txt}; the patient is Ada.
 */
public final class People {

  private final FullClinic clinic;
  private final Map<String, Browser> browsers = new ConcurrentHashMap<>();

  private People(FullClinic clinic) {
    this.clinic = clinic;
  }

  /** The people of a clinic. */
  public static People of(FullClinic clinic) {
    return new People(clinic);
  }

  /** The browser of a role; of nobody for {@code anonymous} and {@code public}. */
  public Browser browser(String who) {
    return browsers.computeIfAbsent(
        who,
        _ ->
            switch (who) {
              case "therapist", "signed-in" -> Browser.of(clinic.staff().therapist());
              case "manager" -> Browser.of(clinic.staff().manager());
              case "admin" -> Browser.of(clinic.staff().admin());
              case "integrator" -> Browser.ofProgram();
              case "patient" -> Browser.of(clinic.ada().home());
              default -> Browser.ofNobody();
            });
  }
}
