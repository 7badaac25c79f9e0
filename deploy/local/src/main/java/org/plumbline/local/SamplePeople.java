package org.plumbline.local;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;

/**
 * The people who can sign in to a local copy, as {@code sample-people.json} lists them. Their ids
 * are fixed, so that Keycloak and the clinic's memberships mean the same person.
 *
 * @param password the one password of them all
 * @param clinics the sample clinics
 * @param people who they are
 */
public record SamplePeople(String password, List<Clinic> clinics, List<Person> people) {

  /** The resource the people are read from. */
  public static final String RESOURCE = "/sample-people.json";

  /**
   * A sample clinic.
   *
   * @param zone the time zone that decides what "today" is there
   */
  public record Clinic(String name, String zone) {}

  /**
   * A sample person.
   *
   * @param id the person's {@code sub} in Keycloak
   * @param memberships where they belong and as what
   */
  public record Person(
      String id,
      String username,
      String firstName,
      String lastName,
      String email,
      List<Membership> memberships) {

    /** The role in the first clinic, for example {@code therapist}. */
    public String role() {
      return memberships.getFirst().role();
    }

    /** The first clinic's name. */
    public String clinic() {
      return memberships.getFirst().clinic();
    }
  }

  /**
   * What a person is in one clinic.
   *
   * @param role {@code therapist}, {@code manager}, {@code admin} or {@code patient}
   */
  public record Membership(String clinic, String role) {}

  /** Reads the list. */
  public static SamplePeople read() {
    try (var stream = SamplePeople.class.getResourceAsStream(RESOURCE)) {
      return new JsonMapper()
          .readValue(Objects.requireNonNull(stream, RESOURCE), SamplePeople.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
