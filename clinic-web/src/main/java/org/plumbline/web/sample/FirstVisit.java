package org.plumbline.web.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.plumbline.core.assessment.SafetyAnswer;
import org.plumbline.core.catalogue.Sex;
import org.plumbline.core.clinic.NewMember;
import org.plumbline.core.patient.ConsentKind;
import org.plumbline.core.patient.Episode;
import org.plumbline.core.patient.PatientLine;
import org.plumbline.core.patient.Registration;
import org.plumbline.core.pattern.PatternFindings.PatternSide;
import org.plumbline.core.routine.TailoringSettings;
import org.plumbline.core.tenancy.Role;
import org.plumbline.core.tenancy.Tenant;
import org.plumbline.web.sample.Cast.Manner;
import org.plumbline.web.sample.SampleClinics.Place;

/**
 * The first visit: from registration to a published routine, all within an hour. A visit that was
 * cut short is taken up where it was.
 */
final class FirstVisit {

  private static final int LONGEST_SINCE_BIRTHDAY = 360;

  private final Desk desk;
  private final Cast cast;
  private final Cast.Patient patient;
  private final Place place;
  private final Tenant.Member therapist;
  private final Chance chance;
  private final LocalDate day;
  private final Instant began;
  private final Registration registration;
  private final String subject;

  FirstVisit(
      Desk desk,
      Cast cast,
      SamplePeople people,
      Place place,
      Tenant.Member therapist,
      Cast.Patient patient,
      Chance chance) {
    this.desk = desk;
    this.cast = cast;
    this.patient = patient;
    this.place = place;
    this.therapist = therapist;
    this.chance = chance;
    this.day =
        place.workday(place.today().minusWeeks(patient.weeks()).minusDays(chance.between(0, 4)));
    this.began = day.atTime(chance.between(8, 15), 0).atZone(place.zone()).toInstant();
    var known = patient.username() == null ? null : people.called(patient.username());
    this.subject = known == null ? chance.key().toString() : known.id();
    this.registration =
        known == null
            ? registration(
                Objects.requireNonNull(patient.given()), Objects.requireNonNull(patient.family()))
            : registration(known.firstName(), known.lastName(), known.email());
  }

  /** The visit; afterwards the patient has a routine to follow. */
  Care take(Examinations examinations, Manner manner, Comments comments) {
    UUID patientId = at(0, this::registered);
    UUID episodeId = at(5, () -> inCare(patientId));
    at(10, () -> screened(patientId, episodeId));
    at(15, () -> examine(patientId, episodeId, examinations, comments));
    List<UUID> tasks =
        cast.tasks(patient).stream().map(task -> at(40, () -> named(patientId, task))).toList();
    var care = new Care(place, therapist, home(patientId), patientId, episodeId, day, tasks);
    at(45, () -> new Scores(desk, care, manner, chance).record(0));
    at(50, () -> tailor(patientId, episodeId));
    at(55, () -> Publishing.reach(1, desk, care, comments));
    return care;
  }

  private UUID registered() {
    return desk.patients().lookAlikes(registration).stream()
        .filter(known -> known.givenName().equals(registration.givenName()))
        .map(PatientLine::id)
        .findFirst()
        .orElseGet(() -> desk.patients().register(registration));
  }

  private UUID inCare(UUID patientId) {
    return desk.episodes().of(patientId).stream()
        .map(Episode::id)
        .findFirst()
        .orElseGet(
            () -> desk.episodes().begin(patientId, cast.reason(patient), therapist.membershipId()));
  }

  private UUID named(UUID patientId, Cast.Task task) {
    return desk.outcomes().course(patientId).tasks().stream()
        .filter(known -> known.name().equals(task.name()))
        .findFirst()
        .orElseGet(() -> desk.outcomes().nameTask(patientId, task.name(), task.kind()))
        .id();
  }

  private Registration registration(String given, String family) {
    String address = given + "." + family + "@mail.example";
    return registration(given, family, patient.phone() ? "" : address.toLowerCase(Locale.ROOT));
  }

  private Registration registration(String given, String family, String email) {
    return new Registration(
        given,
        family,
        day.minusYears(patient.age()).minusDays(chance.between(1, LONGEST_SINCE_BIRTHDAY)),
        Sex.of(patient.sex()),
        email,
        "+44 20 7946 0" + chance.between(100, 999), // a number kept for fiction
        "en",
        patient.phone()
            ? EnumSet.of(ConsentKind.TREATMENT_RECORD)
            : EnumSet.allOf(ConsentKind.class));
  }

  private boolean screened(UUID patientId, UUID episodeId) {
    return desk.safety().standing(patientId, episodeId).screen() != null
        || noRedFlags(desk, patientId, episodeId);
  }

  /** No red flag; every question was asked. */
  static boolean noRedFlags(Desk desk, UUID patientId, UUID episodeId) {
    desk.safety()
        .record(
            patientId,
            episodeId,
            desk.catalogue().redFlags().keySet().stream()
                .map(flag -> SafetyAnswer.of(flag, SafetyAnswer.Answer.NO))
                .toList());
    return true;
  }

  private UUID examine(
      UUID patientId, UUID episodeId, Examinations examinations, Comments comments) {
    var found =
        patient.exactly()
            ? examinations.exactly(patient.like())
            : examinations.resembling(patient.like(), chance);
    var before = desk.assessments().latestRecorded(patientId, episodeId);
    if (before.isPresent() && !before.get().isOpen()) {
      return before.get().id();
    }
    UUID assessment = desk.assessments().start(patientId, episodeId);
    long begun = desk.assessments().get(patientId, assessment).revision();
    desk.assessments().save(patientId, assessment, begun, found.answers(), found.findings());
    var read = desk.patterns().of(patientId, assessment);
    for (var shown : read.report().shown()) {
      desk.patterns().decide(patientId, read.seen(PatternSide.of(shown)), true, comments.verdict());
    }
    desk.assessments().complete(patientId, assessment);
    return assessment;
  }

  /** The usual settings with what this patient has at home. */
  private TailoringSettings tailor(UUID patientId, UUID episodeId) {
    var tailoring = desk.tailorings().of(patientId, episodeId);
    var usual = tailoring.settings();
    Set<String> equipment = new HashSet<>(usual.equipment());
    equipment.addAll(patient.kit() == null ? Set.of() : patient.kit());
    var settings =
        new TailoringSettings(
            usual.phase(),
            patient.profile(),
            "LIFTER".equals(patient.profile()),
            usual.minutes(),
            chance.between(3, 5),
            usual.conditions(),
            equipment,
            usual.positionsExcluded(),
            usual.banned(),
            usual.taught(),
            usual.surgery());
    if (!tailoring.saved()) {
      desk.tailorings().record(patientId, episodeId, settings, tailoring.revision());
    }
    return settings;
  }

  /** Who writes the log at home: the patient with a sign-in, or the therapist from paper. */
  private Tenant.Member home(UUID patientId) {
    if (patient.phone()) {
      return therapist;
    }
    var member =
        NewMember.patient(
            subject,
            registration.givenName() + " " + registration.familyName(),
            registration.email(),
            patientId);
    UUID membership =
        desk.time()
            .at(
                began.plusSeconds(35 * 60),
                () ->
                    desk.tenancy()
                        .as(
                            new Tenant.Product(place.clinicId()),
                            () -> desk.memberships().add(member)));
    return new Tenant.Member(place.clinicId(), membership, Role.PATIENT, subject, patientId);
  }

  private <T> T at(int minutes, Supplier<T> work) {
    return desk.time()
        .at(began.plusSeconds(60L * minutes), () -> desk.tenancy().as(therapist, work));
  }
}
