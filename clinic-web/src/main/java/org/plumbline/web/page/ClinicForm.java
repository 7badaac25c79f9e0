package org.plumbline.web.page;

import jakarta.enterprise.context.ApplicationScoped;
import org.plumbline.core.clinic.ClinicSettings;

/** Reads what a clinic is called, its time zone and its language, wherever they are asked for. */
@ApplicationScoped
public class ClinicForm {

  private final PageMessages words;

  ClinicForm(PageMessages words) {
    this.words = words;
  }

  /** The settings as typed; what cannot be is noted beside its field. */
  public ClinicSettings read(Form form) {
    var settings =
        new ClinicSettings(form.value("name"), form.value("zone"), form.value("language"));
    settings.faults().forEach(fault -> form.refuse(fault.field(), words.clinic_fault(fault)));
    return settings;
  }
}
