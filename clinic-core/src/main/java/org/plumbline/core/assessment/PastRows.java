package org.plumbline.core.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plumbline.core.catalogue.Sex;

/** Reads many assessments at once, in as many statements as one would take. */
@ApplicationScoped
class PastRows {

  private final EntityManager entities;

  PastRows(EntityManager entities) {
    this.entities = entities;
  }

  PastExaminations newest(UUID clinicId, int atMost) {
    List<Object[]> rows =
        entities
            .createQuery(
                """
                select a.id, a.patientId, a.assessedAt, a.sex, a.age from AssessmentEntity a
                where a.clinicId = ?1 order by a.assessedAt desc, a.id desc
                """,
                Object[].class)
            .setParameter(1, clinicId)
            .setMaxResults(atMost)
            .getResultList();
    if (rows.isEmpty()) {
      return new PastExaminations(0, List.of());
    }
    Instant oldest = (Instant) rows.getLast()[2];
    Map<UUID, List<FindingEntity>> findings = findings(clinicId, oldest);
    Map<UUID, Map<String, Map<Side, Boolean>>> answers = answers(clinicId, oldest);
    return new PastExaminations(
        total(clinicId),
        rows.stream()
            .map(
                row -> {
                  UUID id = (UUID) row[0];
                  return new PastExaminations.Past(
                      id,
                      (UUID) row[1],
                      (Instant) row[2],
                      new Examination(
                          Sex.of((String) row[3]),
                          (Integer) row[4],
                          answers.getOrDefault(id, Map.of()),
                          FindingRows.findings(findings.getOrDefault(id, List.of()))));
                })
            .toList());
  }

  private long total(UUID clinicId) {
    return entities
        .createQuery("select count(a) from AssessmentEntity a where a.clinicId = ?1", Long.class)
        .setParameter(1, clinicId)
        .getSingleResult();
  }

  /** Values only: a thousand assessments would be forty thousand entities to look after. */
  private Map<UUID, List<FindingEntity>> findings(UUID clinicId, Instant oldest) {
    Map<UUID, List<FindingEntity>> findings = new HashMap<>();
    for (Object[] row :
        since(
            clinicId,
            oldest,
            """
            select f.assessmentId, f.id, f.patientId, f.test, f.side, f.item, f.value, f.choice,
              f.stoppedByPain, f.pelvisControlled, f.limitedBy, f.stoppedBy, f.note
            from FindingEntity f
            join AssessmentEntity a on a.clinicId = f.clinicId and a.id = f.assessmentId
            where f.clinicId = ?1 and a.assessedAt >= ?2 order by f.id
            """)) {
      UUID assessment = (UUID) row[0];
      var finding =
          new FindingEntity(
              (UUID) row[1],
              clinicId,
              (UUID) row[2],
              assessment,
              (String) row[3],
              (String) row[4],
              (String) row[5]);
      finding.value = (BigDecimal) row[6];
      finding.choice = (String) row[7];
      finding.stoppedByPain = (BigDecimal) row[8];
      finding.pelvisControlled = (Boolean) row[9];
      finding.limitedBy = (String) row[10];
      finding.stoppedBy = (String) row[11];
      finding.note = (String) row[12];
      findings.computeIfAbsent(assessment, _ -> new ArrayList<>()).add(finding);
    }
    return findings;
  }

  private Map<UUID, Map<String, Map<Side, Boolean>>> answers(UUID clinicId, Instant oldest) {
    Map<UUID, Map<String, Map<Side, Boolean>>> answers = new HashMap<>();
    for (Object[] row :
        since(
            clinicId,
            oldest,
            """
            select i.assessmentId, i.question, i.side, i.yes
            from IntakeAnswerEntity i
            join AssessmentEntity a on a.clinicId = i.clinicId and a.id = i.assessmentId
            where i.clinicId = ?1 and a.assessedAt >= ?2
            """)) {
      answers
          .computeIfAbsent((UUID) row[0], _ -> new LinkedHashMap<>())
          .computeIfAbsent((String) row[1], _ -> new EnumMap<>(Side.class))
          .put(Side.of((String) row[2]), (Boolean) row[3]);
    }
    return answers;
  }

  private List<Object[]> since(UUID clinicId, Instant oldest, String query) {
    return entities
        .createQuery(query, Object[].class)
        .setParameter(1, clinicId)
        .setParameter(2, oldest)
        .getResultList();
  }
}
