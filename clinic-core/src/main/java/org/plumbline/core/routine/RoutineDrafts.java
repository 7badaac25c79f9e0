package org.plumbline.core.routine;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.audit.Audit;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.routine.RoutineProposal.Chosen;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.Ids;
import org.plumbline.core.tenancy.RecordNotFoundException;

/**
 * The therapist's desk: a draft is begun from a proposal or from the version the patient follows,
 * and changed until it is right. Every change names the revision it was made on, so that two
 * therapists never overwrite each other.
 */
@ApplicationScoped
@Transactional
public class RoutineDrafts {

  private final RoutineRepository routines;
  private final PatientPicture picture;
  private final ClinicComposer composer;
  private final ClinicCatalogue knowledge;
  private final Episodes episodes;
  private final Audit audit;
  private final CurrentTenant current;
  private final Clock clock;

  RoutineDrafts(
      RoutineRepository routines,
      PatientPicture picture,
      ClinicComposer composer,
      ClinicCatalogue knowledge,
      Episodes episodes,
      Audit audit,
      CurrentTenant current,
      Clock clock) {
    this.routines = routines;
    this.picture = picture;
    this.composer = composer;
    this.knowledge = knowledge;
    this.episodes = episodes;
    this.audit = audit;
    this.current = current;
    this.clock = clock;
  }

  /**
   * Begins a draft with the composer's proposal; a draft that is there already begins anew.
   *
   * @param revision of the draft that was read; null when there was none
   * @return the draft's id
   * @throws ChangedMeanwhileException when somebody else changed or began a draft since
   */
  public UUID propose(UUID patientId, UUID episodeId, @Nullable Long revision) {
    RoutineRequest request = picture.of(patientId, episodeId);
    RoutineProposal proposal = composer.compose(request);
    List<Prescription> prescriptions = new ArrayList<>();
    for (Chosen chosen : proposal.chosen()) {
      prescriptions.add(
          new Prescription(
              Ids.next(),
              prescriptions.size() + 1,
              chosen.exercise(),
              chosen.dose(),
              chosen.minutes(),
              chosen.slot(),
              chosen.reasons(),
              "",
              ""));
    }
    return begin(patientId, episodeId, revision, request, proposal, prescriptions, "");
  }

  /**
   * Begins a draft with what the patient follows now, to change a little of it.
   *
   * @see #propose
   * @throws ChangedMeanwhileException also when nothing is published any more
   * @throws RecordNotFoundException when nothing ever was
   */
  public UUID revise(UUID patientId, UUID episodeId, @Nullable Long revision) {
    List<RoutineVersionEntity> versions = routines.versions(patientId, episodeId);
    if (versions.isEmpty()) {
      throw new RecordNotFoundException("published routine");
    }
    RoutineVersionEntity published =
        versions.stream()
            .filter(version -> version.status.equals(VersionStatus.PUBLISHED.word()))
            .findFirst()
            .orElseThrow(() -> new ChangedMeanwhileException("routine"));
    RoutineRequest request = picture.of(patientId, episodeId);
    List<Prescription> prescriptions =
        routines.exercises(published.id).stream()
            .map(exercise -> exercise.toPrescription().withId(Ids.next()))
            .toList();
    String note = published.noteToPatient == null ? "" : published.noteToPatient;
    return begin(
        patientId, episodeId, revision, request, composer.compose(request), prescriptions, note);
  }

  private UUID begin(
      UUID patientId,
      UUID episodeId,
      @Nullable Long revision,
      RoutineRequest request,
      RoutineProposal proposal,
      List<Prescription> prescriptions,
      String note) {
    Tailorings.requireOpen(episodes, patientId, episodeId);
    RoutineVersionEntity draft = draftFor(patientId, episodeId, revision);
    draft.begin(request.settings(), proposal, clock.instant(), current.membershipId());
    draft.basedOn = routines.newestPublished(draft.routineId).map(each -> each.id).orElse(null);
    draft.assessmentId = picture.assessmentNow(patientId, episodeId);
    draft.noteToPatient = note.isEmpty() ? null : note;
    routines.exercises(draft.id).forEach(routines::remove);
    routines.add(draft);
    routines.flush();
    prescriptions.forEach(
        prescription ->
            routines.add(new PrescribedExerciseEntity(prescription.id(), draft, prescription)));
    routines.flush();
    audit.changed(patientId, "routine draft");
    return draft.id;
  }

  private RoutineVersionEntity draftFor(UUID patientId, UUID episodeId, @Nullable Long revision) {
    List<RoutineVersionEntity> versions = routines.versions(patientId, episodeId);
    Optional<RoutineVersionEntity> draft =
        versions.stream().filter(RoutineVersionEntity::isDraft).findFirst();
    if (draft.isPresent()) {
      if (revision == null) {
        throw new ChangedMeanwhileException("routine");
      }
      return routines.draft(patientId, draft.get().id, revision);
    }
    RoutineEntity routine =
        routines
            .ofEpisode(patientId, episodeId)
            .orElseGet(
                () -> {
                  var begun =
                      new RoutineEntity(
                          Ids.next(), current.clinicId(), patientId, episodeId, clock.instant());
                  routines.add(begun);
                  return begun;
                });
    int number = versions.isEmpty() ? 1 : versions.getFirst().number + 1;
    return new RoutineVersionEntity(Ids.next(), routine, number);
  }

  /**
   * Stores a whole draft as the therapist typed it.
   *
   * @return the draft's new revision
   * @throws ChangedMeanwhileException when somebody else changed the draft since
   */
  public long save(UUID patientId, UUID versionId, long revision, DraftEdit edit) {
    RoutineVersionEntity draft = routines.draft(patientId, versionId, revision);
    draft.daysPerWeek = edit.daysPerWeek();
    draft.noteToPatient = edit.noteToPatient().isBlank() ? null : edit.noteToPatient().strip();
    List<PrescribedExerciseEntity> exercises = routines.exercises(draft.id);
    for (DraftEdit.Line line : edit.lines()) {
      PrescribedExerciseEntity exercise = exercise(exercises, line.prescription());
      PrescribedDose dose = line.dose().withHoldInTempo(exercise.dose());
      Catalogue now = knowledge.current();
      exercise.dose(dose, new Dosing(now).minutes(now.exercise(exercise.exercise), dose));
      exercise.notes(line.noteToPatient(), line.therapistNote());
    }
    routines.flush();
    audit.changed(patientId, "routine draft");
    return draft.version;
  }

  /**
   * Moves an exercise one place earlier or later; the first and the last stay where they are.
   *
   * @throws ChangedMeanwhileException when somebody else changed the draft since
   */
  public void move(
      UUID patientId, UUID versionId, long revision, UUID prescriptionId, boolean earlier) {
    RoutineVersionEntity draft = routines.draft(patientId, versionId, revision);
    List<PrescribedExerciseEntity> exercises = new ArrayList<>(routines.exercises(draft.id));
    int from = exercises.indexOf(exercise(exercises, prescriptionId));
    int to = earlier ? from - 1 : from + 1;
    if (to >= 0 && to < exercises.size()) {
      Collections.swap(exercises, from, to);
      number(exercises);
      audit.changed(patientId, "routine draft");
    }
  }

  /**
   * Takes an exercise out of the draft.
   *
   * @throws ChangedMeanwhileException when somebody else changed the draft since
   */
  public void remove(UUID patientId, UUID versionId, long revision, UUID prescriptionId) {
    RoutineVersionEntity draft = routines.draft(patientId, versionId, revision);
    List<PrescribedExerciseEntity> exercises = new ArrayList<>(routines.exercises(draft.id));
    PrescribedExerciseEntity leaving = exercise(exercises, prescriptionId);
    exercises.remove(leaving);
    routines.remove(leaving);
    number(exercises);
    audit.changed(patientId, "routine draft");
  }

  /**
   * Adds an exercise of the library at the end, at its start dose.
   *
   * @param reason why it is right here, when the composer left it out; may be empty otherwise
   * @throws AdditionRefusedException when a rule stands against it
   * @throws RecordNotFoundException when the clinic does not prescribe it
   * @throws ChangedMeanwhileException when somebody else changed the draft since
   */
  public void add(UUID patientId, UUID versionId, long revision, String exerciseId, String reason) {
    RoutineVersionEntity draft = routines.draft(patientId, versionId, revision);
    List<PrescribedExerciseEntity> exercises = routines.exercises(draft.id);
    Exercise exercise = knowledge.current().exercise(exerciseId);
    if (!knowledge.current().offers(exercise)) {
      throw new RecordNotFoundException("exercise to prescribe");
    }
    if (exercises.stream().anyMatch(each -> each.exercise.equals(exerciseId))) {
      throw new AdditionRefusedException(new RoutineFault.Twice(exerciseId));
    }
    UUID episodeId = routines.routine(draft).episodeId;
    RoutineFault fault =
        composer
            .check()
            .addition(
                picture.of(patientId, episodeId),
                exerciseId,
                reason,
                routines.exceptions(patientId, episodeId).get(exerciseId));
    if (fault != null) {
      throw new AdditionRefusedException(fault);
    }
    Dosing dosing = new Dosing(knowledge.current());
    PrescribedDose dose = dosing.start(exercise, draft.daysPerWeek);
    routines.add(
        new PrescribedExerciseEntity(
            Ids.next(),
            draft,
            new Prescription(
                Ids.next(),
                exercises.size() + 1,
                exerciseId,
                dose,
                dosing.minutes(exercise, dose),
                Prescription.ADDED,
                List.of(new WhyChosen.AddedByHand()),
                "",
                reason)));
    audit.changed(patientId, "routine draft");
  }

  private static PrescribedExerciseEntity exercise(
      List<PrescribedExerciseEntity> exercises, UUID prescriptionId) {
    return exercises.stream()
        .filter(exercise -> exercise.id.equals(prescriptionId))
        .findFirst()
        .orElseThrow(() -> new RecordNotFoundException("prescribed exercise"));
  }

  static void number(List<PrescribedExerciseEntity> exercises) {
    for (int i = 0; i < exercises.size(); i++) {
      exercises.get(i).position = i + 1;
    }
  }
}
