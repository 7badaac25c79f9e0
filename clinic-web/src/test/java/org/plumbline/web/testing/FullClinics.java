package org.plumbline.web.testing;

import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.Assessments;
import org.plumbline.core.assessment.SafetyAnswer.Answer;
import org.plumbline.core.assessment.SafetyScreens;
import org.plumbline.core.assessment.WorkedCases;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Sex;
import org.plumbline.core.catalogue.TaskFamily;
import org.plumbline.core.clinic.Clinics;
import org.plumbline.core.clinic.Memberships;
import org.plumbline.core.clinic.NewMember;
import org.plumbline.core.outcome.Outcomes;
import org.plumbline.core.outcome.PatientTask;
import org.plumbline.core.outcome.ScoreReport;
import org.plumbline.core.patient.ConsentKind;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.patient.Invitations;
import org.plumbline.core.patient.Patients;
import org.plumbline.core.patient.Registration;
import org.plumbline.core.progression.Progressions;
import org.plumbline.core.routine.RoutineDrafts;
import org.plumbline.core.routine.RoutineVersion;
import org.plumbline.core.routine.Routines;
import org.plumbline.core.routine.Tailorings;
import org.plumbline.core.tenancy.Role;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.tenancy.Tenant;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.core.testing.SafetyAnswers;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.training.ApprovedPause;
import org.plumbline.core.training.ExerciseReport;
import org.plumbline.core.training.Pause;
import org.plumbline.core.training.Pauses;
import org.plumbline.core.training.SessionReport;
import org.plumbline.core.training.Training;
import org.plumbline.core.worklist.Worklist;
import org.plumbline.local.DatabaseRole;
import org.plumbline.web.testing.FullClinic.FullPatient;

/** Makes {@link FullClinic}s through the product's own services, as of now. */
@Singleton
public record FullClinics(
    Tenancy tenancy,
    Clinics clinics,
    Memberships memberships,
    Patients patients,
    Invitations invitations,
    Episodes episodes,
    SafetyScreens safety,
    Assessments assessments,
    Outcomes outcomes,
    Tailorings tailorings,
    RoutineDrafts drafts,
    Routines routines,
    Training training,
    Pauses pauses,
    Worklist worklist,
    Progressions progressions,
    Catalogue catalogue) {

  private static final String FLAG = "RF02";
  private static final String PATTERN = "GES-left";

  /** Side plank: left and right apart, several times, each held for long. */
  private static final String HELD_EACH_SIDE = "SP01";

  /** A new clinic; no other test meets its rows. */
  public FullClinic open() {
    var staff = SmallClinic.open();
    var second =
        NewMember.staff("second-" + staff.mark(), Role.THERAPIST, "The second therapist", null);
    UUID memberId = tenancy.as(staff.product(), () -> memberships.add(second));
    UUID invitationId =
        tenancy.as(
            staff.admin(),
            () -> {
              invitations.inviteStaff(Role.THERAPIST, "Theo Terra", "theo@example.org");
              return invitations.ofStaff().getFirst().id();
            });
    return new FullClinic(
        staff, memberId, invitationId, patient(staff, "Ada"), patient(staff, "Bob"));
  }

  /** One more patient of a clinic, in the middle of their care. */
  public FullPatient patient(SmallClinic clinic, String name) {
    Supplier<FullPatient> work = () -> inCare(clinic, name);
    return tenancy.as(clinic.therapist(), work);
  }

  private FullPatient inCare(SmallClinic clinic, String name) {
    LocalDate today = clinics.today();
    UUID id = patients.register(registration(clinic, name));
    invitations.invitePatient(id);
    Tenant.Member home = home(clinic, name, id);
    UUID episode = episodes.begin(id, "Low back pain", clinic.therapistId());

    screen(id, episode, Answer.NO);
    secondPhase(id, episode);
    UUID published = publish(id, drafts.propose(id, episode, null));
    UUID assessment = assess(id, episode);
    UUID draft = drafts.propose(id, episode, null);
    screen(id, episode, Answer.YES);

    PatientTask task = outcomes.nameTask(id, "Climb the stairs", TaskFamily.STAIRS);
    outcomes.nameTask(id, "Lift a box", TaskFamily.LIFT_BEND);
    outcomes.nameTask(id, "Sit through a film", TaskFamily.SIT);
    UUID score = tenancy.as(home, () -> scorePain(id));
    UUID session = tenancy.as(home, () -> train(id, today, 7));
    UUID pause =
        pauses.approve(id, new Pause(today, today.plusDays(6)), ApprovedPause.Reason.HOLIDAY).id();
    return new FullPatient(
        home,
        id,
        episode,
        home.membershipId(),
        invitations.ofPatient(id).getFirst().id(),
        token(id),
        assessment,
        PATTERN,
        FLAG,
        published,
        version(id, published).exercises().getFirst().id(),
        draft,
        session,
        task.id(),
        score,
        pause,
        worklist.open().stream()
            .filter(entry -> entry.patientId().equals(id))
            .findFirst()
            .orElseThrow()
            .id(),
        progressions.open(id).getFirst().id());
  }

  private void secondPhase(UUID id, UUID episode) {
    tailorings.record(id, episode, tailorings.of(id, episode).settings().inPhase(2), 0);
  }

  /** Publishes the draft with {@value #HELD_EACH_SIDE} in it. */
  private UUID publish(UUID id, UUID draft) {
    RoutineVersion proposed = version(id, draft);
    if (proposed.exercises().stream().noneMatch(e -> e.exercise().equals(HELD_EACH_SIDE))) {
      drafts.add(id, draft, proposed.revision(), HELD_EACH_SIDE, "");
    }
    routines.publish(id, draft, version(id, draft).revision());
    return draft;
  }

  private static Registration registration(SmallClinic clinic, String name) {
    return new Registration(
        name,
        "Full " + clinic.mark(),
        LocalDate.of(1984, 5, 31),
        Sex.FEMALE,
        name + "-" + clinic.mark() + "@example.org",
        "",
        "en",
        EnumSet.allOf(ConsentKind.class));
  }

  /** The sign-in stands beside the invitation, which nobody accepted. */
  private Tenant.Member home(SmallClinic clinic, String name, UUID id) {
    String subject = name + "-" + id;
    UUID membership =
        tenancy.as(
            clinic.product(), () -> memberships.add(NewMember.patient(subject, name, null, id)));
    return new Tenant.Member(clinic.clinicId(), membership, Role.PATIENT, subject, id);
  }

  private void screen(UUID patientId, UUID episodeId, Answer aboutTheFlag) {
    safety.record(
        patientId, episodeId, SafetyAnswers.allClearBut(catalogue, Map.of(FLAG, aboutTheFlag)));
  }

  /** Begins an assessment and stores the findings of a worked case; it is not completed. */
  public UUID assess(UUID patientId, UUID episodeId) {
    var found = WorkedCases.all(catalogue).getLast().examination();
    UUID id = assessments.start(patientId, episodeId);
    long revision = assessments.get(patientId, id).revision();
    assessments.save(patientId, id, revision, found.answers(), found.findings());
    return id;
  }

  private UUID scorePain(UUID patientId) {
    return outcomes.record(ScoreReport.ofPain(patientId, 4, UUID.randomUUID())).scoreId();
  }

  /** Logs a session of that day, all of it as prescribed. */
  public UUID train(UUID patientId, LocalDate day) {
    return train(patientId, day, null);
  }

  private UUID train(UUID patientId, LocalDate day, @Nullable Integer pain) {
    List<ExerciseReport> told =
        training.course(patientId).sheetFor(day).stream()
            .map(
                asked ->
                    new ExerciseReport(
                        asked.id(),
                        new ExerciseReport.AsPrescribed(),
                        null,
                        null,
                        null,
                        null,
                        pain,
                        null))
            .toList();
    var report =
        new SessionReport(
            patientId, day, 2, false, null, SessionReport.Source.PORTAL, UUID.randomUUID(), told);
    return training.log(report).sessionId();
  }

  private RoutineVersion version(UUID patientId, UUID versionId) {
    return routines.version(patientId, versionId);
  }

  /** The secret of the link, which stands only in the mail that waits to be sent. */
  private static String token(UUID patientId) {
    try (var owner = PostgresResource.connect(DatabaseRole.OWNER);
        var query =
            owner.prepareStatement("select payload ->> 'token' from notice where patient_id = ?")) {
      query.setObject(1, patientId);
      var rows = query.executeQuery();
      rows.next();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
