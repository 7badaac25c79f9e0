package org.plumbline.core.patient;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Sex;

/** A patient's row. */
@Entity
@Table(name = "patient")
class PatientEntity {

  @Id UUID id;
  UUID clinicId;
  String givenName;
  String familyName;
  LocalDate birthDate;
  @Nullable String sex;
  @Nullable String email;
  @Nullable String phone;
  String language;
  Instant registeredAt;
  @Nullable UUID registeredBy;
  @Version long version;

  @SuppressWarnings("NullAway.Init")
  protected PatientEntity() {}

  PatientEntity(
      UUID id, UUID clinicId, Registration registration, Instant now, @Nullable UUID registeredBy) {
    this.id = id;
    this.clinicId = clinicId;
    this.givenName = registration.givenName();
    this.familyName = registration.familyName();
    this.birthDate = Objects.requireNonNull(registration.birthDate());
    this.sex = registration.sex() == null ? null : registration.sex().word();
    this.email = textOrNull(registration.email());
    this.phone = textOrNull(registration.phone());
    this.language = registration.language();
    this.registeredAt = now;
    this.registeredBy = registeredBy;
  }

  void reachedBy(ContactDetails contact) {
    email = textOrNull(contact.email());
    phone = textOrNull(contact.phone());
    language = contact.language();
  }

  Patient toPatient() {
    return new Patient(
        id,
        givenName,
        familyName,
        birthDate,
        Sex.of(sex),
        new ContactDetails(
            Objects.requireNonNullElse(email, ""), Objects.requireNonNullElse(phone, ""), language),
        registeredAt);
  }

  private static @Nullable String textOrNull(String text) {
    return text.isEmpty() ? null : text;
  }
}
