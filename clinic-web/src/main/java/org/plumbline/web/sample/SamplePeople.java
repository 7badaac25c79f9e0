package org.plumbline.web.sample;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * The people who can sign in to the sample clinics. The file is the sign-in service's, so that both
 * mean the same person by the same id.
 */
@JsonIgnoreProperties(ignoreUnknown = true)
record SamplePeople(List<Clinic> clinics, List<Person> people) {

  private static final String FILE = "/sample-people.json";

  /** A sample clinic. */
  record Clinic(String name, String zone) {}

  /**
   * A person.
   *
   * @param id the person's id at the sign-in service
   */
  record Person(
      String id,
      String username,
      String firstName,
      String lastName,
      String email,
      List<Membership> memberships) {

    String name() {
      return firstName + " " + lastName;
    }

    /** Whether they belong to a clinic in a role. */
    boolean is(String clinic, String role) {
      return memberships.contains(new Membership(clinic, role));
    }
  }

  /** What a person is in a clinic. */
  record Membership(String clinic, String role) {}

  static SamplePeople read() {
    try (var file = SamplePeople.class.getResourceAsStream(FILE)) {
      return new JsonMapper().readValue(Objects.requireNonNull(file, FILE), SamplePeople.class);
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
  }

  Person called(String username) {
    return people.stream().filter(p -> p.username().equals(username)).findFirst().orElseThrow();
  }

  /** Who belongs to a clinic in a role, in the file's order. */
  List<Person> of(String clinic, String role) {
    return people.stream().filter(person -> person.is(clinic, role)).toList();
  }
}
