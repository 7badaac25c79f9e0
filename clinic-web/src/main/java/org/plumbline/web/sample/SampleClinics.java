package org.plumbline.web.sample;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.plumbline.core.adherence.Adherence;
import org.plumbline.core.clinic.ClinicSettings;
import org.plumbline.core.clinic.Clinics;
import org.plumbline.core.clinic.Member;
import org.plumbline.core.clinic.Membership;
import org.plumbline.core.clinic.Memberships;
import org.plumbline.core.clinic.NewMember;
import org.plumbline.core.tenancy.Role;
import org.plumbline.core.tenancy.Tenant;
import org.plumbline.core.worklist.Worklist;

/**
 * Two clinics with their people and months of care, entered through the services that pages use,
 * while the clock is moved through the past. Chance is the same every time and every step looks for
 * what it left behind before, so that entering again completes what was cut short. The managers
 * join when everything is there.
 */
@ApplicationScoped
class SampleClinics {

  private static final int AT_ONCE = 3;
  private static final Duration FOUNDED_AGO = Duration.ofDays(7L * 30);
  private static final Duration LOOKED_AT_AFTER = Duration.ofDays(10);
  private static final Duration LOOKED_AT_WITHIN = Duration.ofHours(20);

  private final Clinics clinics;
  private final Memberships memberships;
  private final Adherence adherence;
  private final Worklist worklist;
  private final Desk desk;
  private final Clock clock;

  SampleClinics(
      Clinics clinics,
      Memberships memberships,
      Adherence adherence,
      Worklist worklist,
      Desk desk,
      Clock clock) {
    this.clinics = clinics;
    this.memberships = memberships;
    this.adherence = adherence;
    this.worklist = worklist;
    this.desk = desk;
    this.clock = clock;
  }

  /** Whether a sample clinic was founded and not everything was entered since. */
  boolean isUnfinished() {
    SamplePeople people = SamplePeople.read();
    return Cast.read().clinics().stream()
        .flatMap(clinic -> founded(clinic.name(), people).stream())
        .anyMatch(clinicId -> staff(clinicId).stream().noneMatch(SampleClinics::isManager));
  }

  /**
   * Enters everything that is not there yet. Patients do not depend on each other, so several are
   * entered at once.
   */
  void enter() {
    Cast cast = Cast.read();
    SamplePeople people = SamplePeople.read();
    Comments comments = Comments.read();
    Examinations examinations = new Examinations(desk.catalogue());
    Map<Cast.Clinic, Place> places = new LinkedHashMap<>();
    cast.clinics().forEach(clinic -> places.put(clinic, found(clinic.name(), people)));
    try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<?>> stories = new ArrayList<>();
      places.forEach(
          (clinic, place) -> {
            for (Cast.Patient patient : clinic.people()) {
              int person = stories.size();
              var therapist = place.therapists().get(person % place.therapists().size());
              var chance = new Chance(person);
              stories.add(
                  pool.submit(
                      () -> {
                        var manner = cast.manner(patient).of(chance);
                        Care care =
                            new FirstVisit(desk, cast, people, place, therapist, patient, chance)
                                .take(examinations, manner, comments);
                        new PatientStory(desk, care, patient, manner, chance, comments).tell();
                      }));
            }
          });
      stories.forEach(SampleClinics::await);
    }
    places.values().forEach(place -> settle(place, comments));
    places.forEach(
        (clinic, place) ->
            join(place.clinicId(), place.began(), clinic.name(), people, Role.MANAGER));
  }

  private static void await(Future<?> story) {
    try {
      story.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException("A sample patient could not be entered", e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("The sample was interrupted", e);
    }
  }

  /**
   * A founded clinic.
   *
   * @param now the real time when it was founded, at which every story ends
   */
  record Place(UUID clinicId, ZoneId zone, List<Tenant.Member> therapists, Instant now) {

    /** When the clinic itself began, in the story. */
    Instant began() {
      return now.minus(FOUNDED_AGO);
    }

    LocalDate today() {
      return LocalDate.ofInstant(now, zone);
    }

    /** That day, or the Friday before it at a weekend. */
    LocalDate workday(LocalDate day) {
      int pastFriday = day.getDayOfWeek().getValue() - DayOfWeek.FRIDAY.getValue();
      return day.minusDays(Math.max(0, pastFriday));
    }
  }

  private Place found(String name, SamplePeople people) {
    ZoneId zone =
        people.clinics().stream()
            .filter(clinic -> clinic.name().equals(name))
            .map(clinic -> ZoneId.of(clinic.zone()))
            .findFirst()
            .orElseThrow();
    var admin = member(admin(name, people), Role.ADMIN);
    UUID clinicId =
        founded(name, people)
            .orElseGet(
                () ->
                    desk.time()
                        .at(
                            clock.instant().minus(FOUNDED_AGO),
                            () ->
                                clinics.found(
                                    new ClinicSettings(name, zone.getId(), "en"), admin)));
    Instant began =
        staff(clinicId).stream()
            .map(Member::startedAt)
            .min(Comparator.naturalOrder())
            .orElseThrow();
    List<Tenant.Member> therapists = join(clinicId, began, name, people, Role.THERAPIST);
    UUID lead = therapists.getLast().membershipId();
    desk.tenancy().as(new Tenant.Product(clinicId), () -> memberships.appointLead(lead, true));
    return new Place(clinicId, zone, therapists, began.plus(FOUNDED_AGO));
  }

  /** The clinic an earlier start founded: its administrator is the sample's. */
  private Optional<UUID> founded(String name, SamplePeople people) {
    String subject = admin(name, people).id();
    return desk.tenancy().as(new Tenant.Person(subject), () -> memberships.of(subject)).stream()
        .filter(it -> it.role() == Role.ADMIN && it.clinicName().equals(name))
        .map(Membership::clinicId)
        .findFirst();
  }

  private static SamplePeople.Person admin(String clinic, SamplePeople people) {
    return people.of(clinic, Role.ADMIN.word()).getFirst();
  }

  private static boolean isManager(Member member) {
    return member.role() == Role.MANAGER;
  }

  private List<Member> staff(UUID clinicId) {
    return desk.tenancy().as(new Tenant.Product(clinicId), memberships::staff);
  }

  /** They join on the clinic's first day; those who belong to it already stay who they are. */
  private List<Tenant.Member> join(
      UUID clinicId, Instant began, String clinic, SamplePeople people, Role role) {
    return people.of(clinic, role.word()).stream()
        .map(
            person -> {
              UUID membership =
                  desk.time()
                      .at(
                          began,
                          () ->
                              desk.tenancy()
                                  .as(
                                      new Tenant.Product(clinicId),
                                      () -> memberships.add(member(person, role))));
              return new Tenant.Member(clinicId, membership, role, person.id(), null);
            })
        .toList();
  }

  private static NewMember member(SamplePeople.Person person, Role role) {
    return NewMember.staff(person.id(), role, person.name(), person.email());
  }

  /** What the clock and the therapists did meanwhile: silence noticed, old worries looked at. */
  private void settle(Place place, Comments comments) {
    desk.tenancy()
        .as(
            new Tenant.Product(place.clinicId()),
            () -> {
              adherence.refreshEverybody();
              worklist.raiseForSilence();
            });
    Instant old = place.now().minus(LOOKED_AT_AFTER);
    int looked = 0;
    for (var entry : desk.tenancy().as(place.therapists().getFirst(), worklist::open)) {
      if (entry.raisedAt().isBefore(old)) {
        String note = comments.looked().get(looked % comments.looked().size());
        var therapist = place.therapists().get(looked++ % place.therapists().size());
        desk.time()
            .at(
                entry.raisedAt().plus(LOOKED_AT_WITHIN),
                () -> desk.tenancy().as(therapist, () -> worklist.acknowledge(entry.id(), note)));
      }
    }
  }
}
