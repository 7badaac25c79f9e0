package org.plumbline.core.assessment;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The safety screens row-level security lets the person at work see. */
@ApplicationScoped
class SafetyRepository implements PanacheRepositoryBase<SafetyScreenEntity, UUID> {

  Optional<SafetyScreenEntity> latest(UUID clinicId, UUID patientId, UUID episodeId) {
    return find(
            "clinicId = ?1 and patientId = ?2 and episodeId = ?3",
            Sort.descending("screenedAt", "id"),
            clinicId,
            patientId,
            episodeId)
        .firstResultOptional();
  }

  SafetyScreen withAnswers(SafetyScreenEntity screen) {
    Map<String, SafetyAnswer> answers = new LinkedHashMap<>();
    getEntityManager()
        .createQuery(
            "from SafetyAnswerEntity where clinicId = ?1 and screenId = ?2",
            SafetyAnswerEntity.class)
        .setParameter(1, screen.clinicId)
        .setParameter(2, screen.id)
        .getResultList()
        .forEach(row -> answers.put(row.flag, answer(row)));
    Map<String, Clearance> clearances = new LinkedHashMap<>();
    getEntityManager()
        .createQuery(
            "from SafetyClearanceEntity where clinicId = ?1 and screenId = ?2",
            SafetyClearanceEntity.class)
        .setParameter(1, screen.clinicId)
        .setParameter(2, screen.id)
        .getResultList()
        .forEach(
            row ->
                clearances.put(
                    row.flag, new Clearance(row.reviewedBy, row.reviewedAt, row.outcome)));
    return new SafetyScreen(
        screen.id, screen.screenedAt, screen.catalogueVersion, answers, clearances);
  }

  private static SafetyAnswer answer(SafetyAnswerEntity row) {
    return new SafetyAnswer(
        row.flag, SafetyAnswer.Answer.of(row.answer).orElseThrow(), row.urgency, row.note);
  }
}
