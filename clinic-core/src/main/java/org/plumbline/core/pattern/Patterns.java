package org.plumbline.core.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.Assessment;
import org.plumbline.core.assessment.AssessmentSaved;
import org.plumbline.core.assessment.Assessments;
import org.plumbline.core.assessment.Examination;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.audit.Audit;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.pattern.PatternFindings.PatternSide;
import org.plumbline.core.pattern.PatternFindings.Seen;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.Ids;

/**
 * Movement patterns as hypotheses: computed from an assessment, kept with the catalogue that made
 * them, accepted or rejected by the therapist.
 */
@ApplicationScoped
@Transactional
public class Patterns {

  /** Longest note to a verdict, in characters. */
  public static final int LONGEST_NOTE = 1_000;

  private final PatternRepository patterns;
  private final Assessments assessments;
  private final ClinicCatalogue knowledge;
  private final Audit audit;
  private final CurrentTenant current;
  private final Clock clock;

  Patterns(
      PatternRepository patterns,
      Assessments assessments,
      ClinicCatalogue knowledge,
      Audit audit,
      CurrentTenant current,
      Clock clock) {
    this.patterns = patterns;
    this.assessments = assessments;
    this.knowledge = knowledge;
    this.audit = audit;
    this.current = current;
    this.clock = clock;
  }

  /**
   * What an examination says, without storing anything: while values are being entered.
   *
   * @throws org.plumbline.core.assessment.InvalidExaminationException when it contains what cannot
   *     be true
   */
  @Transactional(Transactional.TxType.SUPPORTS)
  public PatternReport judge(Examination examination) {
    return new PatternEngine(knowledge.current()).judge(examination);
  }

  /** What an assessment says, read with the knowledge its findings were saved with. */
  public PatternReport judge(Assessment assessment) {
    return judge(assessment, knowledge.asOf(assessment.catalogueVersion()));
  }

  private static PatternReport judge(Assessment assessment, ClinicCatalogue.AsOf asOf) {
    return new PatternEngine(asOf.catalogue()).judge(assessment.readWith(asOf));
  }

  /**
   * What an assessment says, with the therapist's verdicts: read with the knowledge its findings
   * were saved with, whatever the clinic changed since.
   *
   * @throws org.plumbline.core.tenancy.RecordNotFoundException when there is no such assessment
   *     here
   */
  public PatternFindings of(UUID patientId, UUID assessmentId) {
    return of(assessments.get(patientId, assessmentId));
  }

  /**
   * What an episode's latest assessment says in which anything was recorded, with the therapist's
   * verdicts; empty before there is one.
   */
  public Optional<PatternFindings> latest(UUID patientId, UUID episodeId) {
    return assessments.latestRecorded(patientId, episodeId).map(this::of);
  }

  /** What an assessment says, with the therapist's verdicts. */
  public PatternFindings of(Assessment assessment) {
    ClinicCatalogue.AsOf asOf = knowledge.asOf(assessment.catalogueVersion());
    return new PatternFindings(
        assessment.id(),
        assessment.revision(),
        assessment.assessedAt(),
        assessment.isOpen(),
        judge(assessment, asOf),
        asOf.exact(),
        patterns.verdicts(current.clinicId(), assessment.id()));
  }

  /** Keeps what the engine found, in the transaction that stored the findings. */
  void keep(@Observes AssessmentSaved saved) {
    Assessment assessment = assessments.get(saved.patientId(), saved.assessmentId());
    PatternReport report = judge(assessment.examination());
    for (JudgedPattern result : report.results()) {
      int place = report.shown().indexOf(result);
      patterns.persist(
          new PatternResultEntity(
              Ids.next(),
              current.clinicId(),
              saved.patientId(),
              saved.assessmentId(),
              clock.instant(),
              report.catalogueVersion(),
              result.pattern().id(),
              stored(result.side()),
              result.score(),
              result.coverage(),
              result.patternClass().word(),
              place < 0 ? null : place + 1,
              result.nextBestTest()));
    }
    patterns.flush();
  }

  /**
   * Records the therapist's word on a pattern.
   *
   * @param seen the pattern as the therapist saw it
   * @param note why; may be empty
   * @throws PatternChangedMeanwhileException when it is no longer as it was seen; nothing is stored
   *     then
   * @throws IllegalArgumentException when the note is too long, or the pattern is not judged on
   *     that side; the form prevents both
   * @throws org.plumbline.core.tenancy.RecordNotFoundException when there is no such assessment
   *     here
   */
  public void decide(UUID patientId, Seen seen, boolean accepted, String note) {
    String text = note.strip();
    if (text.length() > LONGEST_NOTE) {
      throw new IllegalArgumentException("A verdict's note of " + text.length() + " characters");
    }
    PatternSide on = seen.on();
    PatternFindings findings = of(assessments.hold(patientId, seen.assessmentId()));
    if (findings.report().results().stream().noneMatch(it -> PatternSide.of(it).equals(on))) {
      throw new IllegalArgumentException("No such pattern on that side");
    }
    if (!findings.seen(on).equals(seen)) {
      throw new PatternChangedMeanwhileException();
    }
    patterns
        .getEntityManager()
        .persist(
            new PatternVerdictEntity(
                Ids.next(),
                current.clinicId(),
                patientId,
                seen.assessmentId(),
                on.pattern(),
                stored(on.side()),
                accepted ? Verdict.ACCEPTED : Verdict.REJECTED,
                text.isEmpty() ? null : text,
                clock.instant(),
                current.membershipId()));
    audit.changed(patientId, "pattern verdict");
  }

  private static @Nullable String stored(Side side) {
    return side == Side.MIDLINE ? null : side.word();
  }
}
