package org.plumbline.core.patient;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Sex;

/**
 * What a therapist enters to register a patient, before it has been checked. Texts are trimmed;
 * e-mail and telephone are empty for somebody who has none.
 *
 * @param birthDate null when it was left empty
 * @param sex null when it is not recorded
 * @param language the language the patient reads best, as an ISO 639 code such as {@code en}
 * @param consents what the patient agreed to at registration
 */
public record Registration(
    String givenName,
    String familyName,
    @Nullable LocalDate birthDate,
    @Nullable Sex sex,
    String email,
    String phone,
    String language,
    Set<ConsentKind> consents) {

  public Registration {
    givenName = givenName.strip();
    familyName = familyName.strip();
    email = email.strip();
    phone = phone.strip();
    language = language.strip();
    consents = Set.copyOf(consents);
  }

  /**
   * What is wrong with it, in the order of the form; empty when it can be stored.
   *
   * @param today the clinic's date
   */
  public Set<RegistrationFault> faults(LocalDate today) {
    var faults = EnumSet.noneOf(RegistrationFault.class);
    faults.addAll(PersonalFields.ofName(givenName, familyName));
    faults.addAll(PersonalFields.ofBirthDate(birthDate, today));
    faults.addAll(PersonalFields.ofContact(email, phone, language));
    if (!consents.contains(ConsentKind.TREATMENT_RECORD)) {
      faults.add(RegistrationFault.RECORD_CONSENT_MISSING);
    }
    return faults;
  }
}
