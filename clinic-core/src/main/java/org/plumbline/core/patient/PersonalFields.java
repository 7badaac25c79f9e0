package org.plumbline.core.patient;

import static org.plumbline.core.patient.RegistrationFault.BIRTH_DATE_IN_FUTURE;
import static org.plumbline.core.patient.RegistrationFault.BIRTH_DATE_MISSING;
import static org.plumbline.core.patient.RegistrationFault.BIRTH_DATE_TOO_LONG_AGO;
import static org.plumbline.core.patient.RegistrationFault.EMAIL_MALFORMED;
import static org.plumbline.core.patient.RegistrationFault.FAMILY_NAME_MISSING;
import static org.plumbline.core.patient.RegistrationFault.FAMILY_NAME_TOO_LONG;
import static org.plumbline.core.patient.RegistrationFault.GIVEN_NAME_MISSING;
import static org.plumbline.core.patient.RegistrationFault.GIVEN_NAME_TOO_LONG;
import static org.plumbline.core.patient.RegistrationFault.LANGUAGE_UNKNOWN;
import static org.plumbline.core.patient.RegistrationFault.PHONE_MALFORMED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules for the fields a person is known by, shared by registering and correcting. */
final class PersonalFields {

  /** Longest name part that is stored, in characters. */
  static final int LONGEST_NAME = 100;

  /** Oldest age, in years, that is taken for a birth date rather than a slip of the keyboard. */
  static final int OLDEST_AGE = 120;

  private static final int LONGEST_EMAIL = 254;
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>,;:\"()\\[\\]\\\\]{1,64}@[\\p{L}\\p{N}-]+(\\.[\\p{L}\\p{N}-]+)+");
  private static final Pattern PHONE = Pattern.compile("\\+?[0-9 ()/.-]{5,30}");
  private static final int FEWEST_DIGITS = 5;
  private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());

  private PersonalFields() {}

  static Set<RegistrationFault> ofName(String givenName, String familyName) {
    var faults = EnumSet.noneOf(RegistrationFault.class);
    if (givenName.isEmpty()) {
      faults.add(GIVEN_NAME_MISSING);
    } else if (givenName.length() > LONGEST_NAME) {
      faults.add(GIVEN_NAME_TOO_LONG);
    }
    if (familyName.isEmpty()) {
      faults.add(FAMILY_NAME_MISSING);
    } else if (familyName.length() > LONGEST_NAME) {
      faults.add(FAMILY_NAME_TOO_LONG);
    }
    return faults;
  }

  static Set<RegistrationFault> ofBirthDate(@Nullable LocalDate birthDate, LocalDate today) {
    if (birthDate == null) {
      return EnumSet.of(BIRTH_DATE_MISSING);
    }
    if (birthDate.isAfter(today)) {
      return EnumSet.of(BIRTH_DATE_IN_FUTURE);
    }
    if (birthDate.isBefore(today.minusYears(OLDEST_AGE))) {
      return EnumSet.of(BIRTH_DATE_TOO_LONG_AGO);
    }
    return EnumSet.noneOf(RegistrationFault.class);
  }

  static Set<RegistrationFault> ofContact(String email, String phone, String language) {
    var faults = EnumSet.noneOf(RegistrationFault.class);
    if (!email.isEmpty() && !isEmail(email)) {
      faults.add(EMAIL_MALFORMED);
    }
    if (!phone.isEmpty() && !isPhone(phone)) {
      faults.add(PHONE_MALFORMED);
    }
    if (!LANGUAGES.contains(language)) {
      faults.add(LANGUAGE_UNKNOWN);
    }
    return faults;
  }

  static boolean isEmail(String text) {
    return text.length() <= LONGEST_EMAIL && EMAIL.matcher(text).matches();
  }

  private static boolean isPhone(String text) {
    return PHONE.matcher(text).matches()
        && text.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS;
  }
}
