package org.plumbline.core.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Sex;
import org.plumbline.core.tenancy.RecordNotFoundException;

/** The assessments row-level security lets the person at work see. */
@ApplicationScoped
class AssessmentRepository implements PanacheRepositoryBase<AssessmentEntity, UUID> {

  /** Whether anything was measured or answered in an assessment {@code a}. */
  private static final String RECORDED =
      """
      (exists (select 1 from FindingEntity v where v.clinicId = a.clinicId
          and v.assessmentId = a.id and (v.value is not null or v.choice is not null))
        or exists (select 1 from IntakeAnswerEntity i where i.clinicId = a.clinicId
          and i.assessmentId = a.id))
      """;

  AssessmentEntity get(UUID clinicId, UUID patientId, UUID id) {
    return find("clinicId = ?1 and patientId = ?2 and id = ?3", clinicId, patientId, id)
        .firstResultOptional()
        .orElseThrow(() -> new RecordNotFoundException("assessment"));
  }

  /** One that nobody else saves, completes or decides on before this transaction is over. */
  AssessmentEntity held(UUID clinicId, UUID patientId, UUID id) {
    AssessmentEntity row = get(clinicId, patientId, id);
    getEntityManager().refresh(row, LockModeType.PESSIMISTIC_WRITE);
    return row;
  }

  Optional<AssessmentEntity> latest(UUID clinicId, UUID patientId, UUID episodeId) {
    return find(
            "clinicId = ?1 and patientId = ?2 and episodeId = ?3",
            Sort.descending("assessedAt", "id"),
            clinicId,
            patientId,
            episodeId)
        .firstResultOptional();
  }

  Optional<AssessmentEntity> latestRecorded(UUID clinicId, UUID patientId, UUID episodeId) {
    return find(
            "from AssessmentEntity a where a.clinicId = ?1 and a.patientId = ?2"
                + " and a.episodeId = ?3 and "
                + RECORDED
                + " order by a.assessedAt desc, a.id desc",
            clinicId,
            patientId,
            episodeId)
        .firstResultOptional();
  }

  Assessment withFindings(AssessmentEntity row) {
    return new Assessment(
        row.id,
        row.patientId,
        row.episodeId,
        row.version,
        row.assessedAt,
        row.savedAt,
        row.completedAt,
        tester(row),
        row.catalogueVersion,
        new Examination(
            Sex.of(row.sex),
            row.age,
            answers(row),
            FindingRows.findings(rows("FindingEntity", FindingEntity.class, row))));
  }

  /** What was found last in some tests of an episode, side by side. */
  Map<String, Finding> lastMeasured(
      UUID clinicId, UUID patientId, UUID episodeId, Set<String> tests) {
    Map<UUID, List<FindingEntity>> newestFirst =
        getEntityManager()
            .createQuery(
                """
                select f from FindingEntity f
                join AssessmentEntity a on a.clinicId = f.clinicId and a.id = f.assessmentId
                where f.clinicId = ?1 and f.patientId = ?2 and a.episodeId = ?3 and f.test in ?4
                order by a.assessedAt desc, a.id desc, f.id
                """,
                FindingEntity.class)
            .setParameter(1, clinicId)
            .setParameter(2, patientId)
            .setParameter(3, episodeId)
            .setParameter(4, tests)
            .getResultStream()
            .collect(
                Collectors.groupingBy(
                    row -> row.assessmentId, LinkedHashMap::new, Collectors.toList()));
    Map<String, Finding> last = new HashMap<>();
    for (List<FindingEntity> rows : newestFirst.values()) {
      FindingRows.findings(rows).forEach((test, found) -> last.merge(test, found, Finding::orElse));
    }
    return last;
  }

  private String tester(AssessmentEntity row) {
    return getEntityManager()
        .createQuery(
            "select displayName from MembershipEntity where clinicId = ?1 and id = ?2",
            String.class)
        .setParameter(1, row.clinicId)
        .setParameter(2, row.assessedBy)
        .getResultStream()
        .findFirst()
        .orElse("");
  }

  private Map<String, Map<Side, Boolean>> answers(AssessmentEntity row) {
    Map<String, Map<Side, Boolean>> answers = new LinkedHashMap<>();
    for (var answer : rows("IntakeAnswerEntity", IntakeAnswerEntity.class, row)) {
      answers
          .computeIfAbsent(answer.question, _ -> new EnumMap<>(Side.class))
          .put(Side.of(answer.side), answer.yes);
    }
    return answers;
  }

  private <T> List<T> rows(String entity, Class<T> type, AssessmentEntity assessment) {
    return getEntityManager()
        .createQuery(
            "from " + entity + " where clinicId = ?1 and assessmentId = ?2 order by id", type)
        .setParameter(1, assessment.clinicId)
        .setParameter(2, assessment.id)
        .getResultList();
  }

  void emptied(AssessmentEntity assessment) {
    for (String entity : List.of("FindingEntity", "IntakeAnswerEntity")) {
      getEntityManager()
          .createQuery("delete from " + entity + " where clinicId = ?1 and assessmentId = ?2")
          .setParameter(1, assessment.clinicId)
          .setParameter(2, assessment.id)
          .executeUpdate();
    }
  }

  List<AssessmentLine> lines(UUID clinicId, UUID patientId) {
    return getEntityManager()
        .createQuery(
            """
            select new org.plumbline.core.assessment.AssessmentLine(
              a.id, a.episodeId, a.assessedAt, a.completedAt,
              (select count(f) from FindingEntity f
                where f.clinicId = a.clinicId and f.assessmentId = a.id
                  and (f.value is not null or f.choice is not null)),
              case when %s then true else false end)
            from AssessmentEntity a
            where a.clinicId = ?1 and a.patientId = ?2
            order by a.assessedAt desc, a.id desc
            """
                .formatted(RECORDED),
            AssessmentLine.class)
        .setParameter(1, clinicId)
        .setParameter(2, patientId)
        .getResultList();
  }

  /** Every value measured before a moment, the newest first. */
  List<PastValue> before(UUID clinicId, UUID patientId, Instant moment) {
    return getEntityManager()
        .createQuery(
            """
            select f, a.assessedAt, whole
            from FindingEntity f
            join AssessmentEntity a on a.clinicId = f.clinicId and a.id = f.assessmentId
            left join FindingEntity whole on whole.clinicId = f.clinicId
              and whole.assessmentId = f.assessmentId and whole.test = f.test
              and whole.item = '' and whole.side = 'midline'
            where f.clinicId = ?1 and f.patientId = ?2 and f.item = '' and a.assessedAt < ?3
              and (f.value is not null or f.choice is not null)
            order by a.assessedAt desc, f.id desc
            """,
            Object[].class)
        .setParameter(1, clinicId)
        .setParameter(2, patientId)
        .setParameter(3, moment)
        .getResultStream()
        .flatMap(
            row ->
                pastValue((FindingEntity) row[0], (Instant) row[1], (FindingEntity) row[2])
                    .stream())
        .toList();
  }

  private static Optional<PastValue> pastValue(
      FindingEntity row, Instant measuredAt, @Nullable FindingEntity ofTheWhole) {
    Reading reading = FindingRows.reading(row);
    return reading == null
        ? Optional.empty()
        : Optional.of(
            new PastValue(
                row.test,
                Side.of(row.side),
                reading,
                StoppedBy.of(row.stoppedBy),
                FindingRows.companion(row, ofTheWhole),
                row.severity,
                measuredAt));
  }
}
