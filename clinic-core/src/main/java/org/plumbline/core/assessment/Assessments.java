package org.plumbline.core.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.audit.Audit;
import org.plumbline.core.clinic.Clinics;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.patient.Patient;
import org.plumbline.core.patient.Patients;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.Ids;
import org.plumbline.core.tenancy.RecordNotFoundException;

/** What therapists ask and measure. An assessment may be changed until it is completed. */
@ApplicationScoped
@Transactional
public class Assessments {

  private final AssessmentRepository assessments;
  private final PastRows past;
  private final ClinicCatalogue knowledge;
  private final Patients patients;
  private final Episodes episodes;
  private final Clinics clinics;
  private final Audit audit;
  private final CurrentTenant current;
  private final Clock clock;
  private final Event<AssessmentSaved> saved;

  Assessments(
      AssessmentRepository assessments,
      PastRows past,
      ClinicCatalogue knowledge,
      Patients patients,
      Episodes episodes,
      Clinics clinics,
      Audit audit,
      CurrentTenant current,
      Clock clock,
      Event<AssessmentSaved> saved) {
    this.assessments = assessments;
    this.past = past;
    this.knowledge = knowledge;
    this.patients = patients;
    this.episodes = episodes;
    this.clinics = clinics;
    this.audit = audit;
    this.current = current;
    this.clock = clock;
    this.saved = saved;
  }

  /**
   * Begins an assessment in an open episode, or goes on with the one that is not completed yet.
   *
   * @return its id
   * @throws RecordNotFoundException when no such episode is open here
   */
  public UUID start(UUID patientId, UUID episodeId) {
    if (episodes.open(patientId).filter(it -> it.id().equals(episodeId)).isEmpty()) {
      throw new RecordNotFoundException("episode");
    }
    var latest = assessments.latest(current.clinicId(), patientId, episodeId);
    if (latest.isPresent() && latest.get().completedAt == null) {
      return latest.get().id;
    }
    Patient patient = patients.get(patientId);
    var assessment =
        new AssessmentEntity(
            Ids.next(),
            current.clinicId(),
            patientId,
            episodeId,
            clock.instant(),
            current.membershipId(),
            patient.sex(),
            patient.ageOn(clinics.today()),
            knowledge.current().version());
    assessments.persistAndFlush(assessment);
    audit.changed(patientId, "assessment");
    return assessment.id;
  }

  /**
   * One assessment. Whoever shows it notes the look into the record.
   *
   * @throws RecordNotFoundException when there is no such assessment here
   */
  public Assessment get(UUID patientId, UUID assessmentId) {
    return assessments.withFindings(assessments.get(current.clinicId(), patientId, assessmentId));
  }

  /**
   * One assessment that stays as it is until the transaction at hand is over: to decide on what it
   * says.
   *
   * @throws RecordNotFoundException when there is no such assessment here
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public Assessment hold(UUID patientId, UUID assessmentId) {
    return assessments.withFindings(assessments.held(current.clinicId(), patientId, assessmentId));
  }

  /**
   * What an episode is read from: its latest assessment in which anything was measured or answered,
   * completed or not. One that was only begun says nothing yet.
   */
  public Optional<Assessment> latestRecorded(UUID patientId, UUID episodeId) {
    return assessments
        .latestRecorded(current.clinicId(), patientId, episodeId)
        .map(assessments::withFindings);
  }

  /**
   * The last values of some tests in the episode, each side until it is measured again: nothing is
   * assumed normal because it was not measured. For the person as they were examined last.
   *
   * @param latest the episode's latest assessment
   */
  public Examination lastMeasured(Assessment latest, Set<String> tests) {
    Examination now = latest.examination();
    return new Examination(
        now.sex(),
        now.age(),
        Map.of(),
        assessments.lastMeasured(
            current.clinicId(), latest.patientId(), latest.episodeId(), tests));
  }

  /** A patient's assessments one after the other; of one episode where it is named. */
  public AssessmentCourse course(UUID patientId, @Nullable UUID episodeId) {
    return new AssessmentCourse(
        of(patientId).stream()
            .filter(line -> episodeId == null || line.episodeId().equals(episodeId))
            .toList());
  }

  /** A patient's assessments, the newest first. */
  public List<AssessmentLine> of(UUID patientId) {
    return assessments.lines(current.clinicId(), patientId);
  }

  /**
   * Stores all answers and findings of an assessment in place of those it had. Whoever saves it is
   * its tester, and raises its revision.
   *
   * @param revision the one that was read
   * @throws InvalidExaminationException with everything that cannot be true; nothing is stored then
   * @throws CompletedMeanwhileException when it is completed; nothing is stored then
   * @throws SavedMeanwhileException when somebody saved it since; nothing is stored then
   * @throws RecordNotFoundException when there is no such assessment here
   */
  public void save(
      UUID patientId,
      UUID assessmentId,
      long revision,
      Map<String, Map<Side, Boolean>> answers,
      Map<String, Finding> findings) {
    var assessment = open(patientId, assessmentId);
    if (assessment.version != revision) {
      throw new SavedMeanwhileException();
    }
    Examination before = assessments.withFindings(assessment).examination();
    var grader =
        new Grader(
            knowledge.current(), new Examination(before.sex(), before.age(), answers, findings));
    assessment.assessedBy = current.membershipId();
    assessment.savedAt = clock.instant();
    assessment.catalogueVersion = grader.catalogue().version();
    var rows = assessments.getEntityManager();
    rows.lock(assessment, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    assessments.emptied(assessment);
    FindingRows.rows(assessment, grader).forEach(rows::persist);
    answers.forEach(
        (question, sides) ->
            sides.forEach(
                (side, yes) ->
                    rows.persist(
                        new IntakeAnswerEntity(
                            Ids.next(),
                            assessment.clinicId,
                            patientId,
                            assessmentId,
                            question,
                            side.word(),
                            yes))));
    rows.flush();
    audit.changed(patientId, "assessment");
    saved.fire(new AssessmentSaved(patientId, assessment.episodeId, assessmentId));
  }

  /**
   * Stores all answers and findings and closes the assessment with them, both or neither.
   *
   * @param revision the one that was read
   * @throws InvalidExaminationException as {@link #save}
   * @throws CompletedMeanwhileException as {@link #save}
   * @throws SavedMeanwhileException as {@link #save}
   */
  public void saveAndComplete(
      UUID patientId,
      UUID assessmentId,
      long revision,
      Map<String, Map<Side, Boolean>> answers,
      Map<String, Finding> findings) {
    save(patientId, assessmentId, revision, answers, findings);
    complete(patientId, assessmentId);
  }

  /**
   * Closes an assessment: what was found then stays as it is.
   *
   * @throws CompletedMeanwhileException when it is completed; nothing is stored then
   * @throws RecordNotFoundException when there is no such assessment here
   */
  public void complete(UUID patientId, UUID assessmentId) {
    open(patientId, assessmentId).completedAt = clock.instant();
    audit.changed(patientId, "assessment");
  }

  /**
   * What was found in the clinic's newest assessments, without a name: to hold other knowledge
   * against it.
   *
   * @param atMost how many assessments at most
   */
  public PastExaminations past(int atMost) {
    return past.newest(current.clinicId(), atMost);
  }

  private AssessmentEntity open(UUID patientId, UUID assessmentId) {
    var assessment = assessments.held(current.clinicId(), patientId, assessmentId);
    if (assessment.completedAt != null) {
      throw new CompletedMeanwhileException();
    }
    return assessment;
  }

  /**
   * The last value of every test and side before a moment, such as the beginning of an assessment.
   */
  public Map<String, Map<Side, PastValue>> lastValues(UUID patientId, Instant before) {
    Map<String, Map<Side, PastValue>> last = new LinkedHashMap<>();
    for (PastValue value : assessments.before(current.clinicId(), patientId, before)) {
      last.computeIfAbsent(value.test(), _ -> new EnumMap<>(Side.class))
          .putIfAbsent(value.side(), value);
    }
    return last;
  }

  /** Every value of a test, the newest first. */
  public List<PastValue> history(UUID patientId, String test) {
    return assessments
        .before(current.clinicId(), patientId, clock.instant().plusSeconds(1))
        .stream()
        .filter(value -> value.test().equals(test))
        .toList();
  }
}
