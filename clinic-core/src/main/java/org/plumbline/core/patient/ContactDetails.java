package org.plumbline.core.patient;

import java.util.Set;

/**
 * How a patient is reached. E-mail and telephone are empty for somebody who has none.
 *
 * @param language the language the patient reads best, as an ISO 639 code such as {@code en}
 */
public record ContactDetails(String email, String phone, String language) {

  public ContactDetails {
    email = email.strip();
    phone = phone.strip();
    language = language.strip();
  }

  /** What is wrong with it; empty when it can be stored. */
  public Set<RegistrationFault> faults() {
    return PersonalFields.ofContact(email, phone, language);
  }
}
