package org.plumbline.web.admin;

import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.web.testing.Browser;
import org.plumbline.web.testing.FullClinic;
import org.plumbline.web.testing.FullClinics;

/** An administrator in front of what their clinic works with, before anything was changed. */
abstract class KnowledgeDesk {

  static final String CHANGE = "/admin/knowledge/change";

  @Inject FullClinics clinics;

  FullClinic clinic;
  Browser admin;

  @BeforeEach
  void open() {
    StoppedClock.at("2026-03-04T10:00:00Z");
    clinic = clinics.open();
    admin = Browser.of(clinic.staff().admin());
  }
}
