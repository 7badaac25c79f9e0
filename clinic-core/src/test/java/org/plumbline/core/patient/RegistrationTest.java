package org.plumbline.core.patient;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.plumbline.core.patient.RegistrationFault.BIRTH_DATE_IN_FUTURE;
import static org.plumbline.core.patient.RegistrationFault.BIRTH_DATE_MISSING;
import static org.plumbline.core.patient.RegistrationFault.BIRTH_DATE_TOO_LONG_AGO;
import static org.plumbline.core.patient.RegistrationFault.EMAIL_MALFORMED;
import static org.plumbline.core.patient.RegistrationFault.FAMILY_NAME_MISSING;
import static org.plumbline.core.patient.RegistrationFault.FAMILY_NAME_TOO_LONG;
import static org.plumbline.core.patient.RegistrationFault.GIVEN_NAME_MISSING;
import static org.plumbline.core.patient.RegistrationFault.LANGUAGE_UNKNOWN;
import static org.plumbline.core.patient.RegistrationFault.PHONE_MALFORMED;
import static org.plumbline.core.patient.RegistrationFault.RECORD_CONSENT_MISSING;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plumbline.core.catalogue.Sex;

class RegistrationTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);
  private static final LocalDate BORN = LocalDate.of(1990, 5, 17);
  private static final Set<ConsentKind> CARE = Set.of(ConsentKind.TREATMENT_RECORD);

  @Test
  void somebodyWithoutEmailAndTelephoneCanBeRegistered() {
    assertEquals(Set.of(), with("Ada", "Byron", BORN, "", "", "en").faults(TODAY));
  }

  @Test
  void everyEmptyFieldThatIsNeededIsNamedAtOnce() {
    var empty = new Registration(" ", "", null, null, "", "", "", Set.of());
    assertEquals(
        Set.of(
            GIVEN_NAME_MISSING,
            FAMILY_NAME_MISSING,
            BIRTH_DATE_MISSING,
            LANGUAGE_UNKNOWN,
            RECORD_CONSENT_MISSING),
        empty.faults(TODAY));
  }

  @Test
  void aChildBornTodayIsPlausibleAndOneBornTomorrowIsNot() {
    assertEquals(Set.of(), born(TODAY).faults(TODAY));
    assertEquals(Set.of(BIRTH_DATE_IN_FUTURE), born(TODAY.plusDays(1)).faults(TODAY));
  }

  @Test
  void anAgeOf120IsPlausibleAndOneDayMoreIsNot() {
    assertEquals(Set.of(), born(TODAY.minusYears(120)).faults(TODAY));
    assertEquals(
        Set.of(BIRTH_DATE_TOO_LONG_AGO), born(TODAY.minusYears(120).minusDays(1)).faults(TODAY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ada@example.org", "a.b+c@sub.example.org", "ada@münchen.example"})
  void readsUsualEmailAddresses(String email) {
    assertEquals(Set.of(), with("Ada", "Byron", BORN, email, "", "en").faults(TODAY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ada",
        "ada@",
        "@example.org",
        "ada@example",
        "a b@example.org",
        "a@b@example.org",
        "Ada <ada@example.org>",
        "ada@example.org,bob@example.org",
        "ada@example.org\nBcc: b@c.de"
      })
  void refusesWhatNoMailCouldReachOrWhatWouldReachMoreThanOne(String email) {
    assertEquals(
        Set.of(EMAIL_MALFORMED), with("Ada", "Byron", BORN, email, "", "en").faults(TODAY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"+44 (0)20 7946-0018", "030/123456", "112 00"})
  void readsTelephoneNumbersAsPeopleWriteThem(String phone) {
    assertEquals(Set.of(), with("Ada", "Byron", BORN, "", phone, "en").faults(TODAY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"call me", "123", "+-------"})
  void refusesWhatCannotBeDialled(String phone) {
    assertEquals(
        Set.of(PHONE_MALFORMED), with("Ada", "Byron", BORN, "", phone, "en").faults(TODAY));
  }

  @Test
  void aNameOfAHundredLettersFitsAndOneMoreDoesNot() {
    assertEquals(Set.of(), with("Ada", "b".repeat(100), BORN, "", "", "en").faults(TODAY));
    assertEquals(
        Set.of(FAMILY_NAME_TOO_LONG),
        with("Ada", "b".repeat(101), BORN, "", "", "en").faults(TODAY));
  }

  @Test
  void aLanguageIsOneThatExists() {
    assertEquals(Set.of(), with("Ada", "Byron", BORN, "", "", "ar").faults(TODAY));
    assertEquals(Set.of(LANGUAGE_UNKNOWN), with("Ada", "Byron", BORN, "", "", "xx").faults(TODAY));
  }

  private static Registration born(LocalDate birthDate) {
    return with("Ada", "Byron", birthDate, "", "", "en");
  }

  private static Registration with(
      String given,
      String family,
      @Nullable LocalDate born,
      String email,
      String phone,
      String language) {
    return new Registration(given, family, born, Sex.FEMALE, email, phone, language, CARE);
  }
}
