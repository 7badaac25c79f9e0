package org.plumbline.core.pattern;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.plumbline.core.assessment.Side;
import org.plumbline.core.pattern.PatternFindings.PatternSide;

/** The pattern results and verdicts row-level security lets the person at work see. */
@ApplicationScoped
class PatternRepository implements PanacheRepositoryBase<PatternResultEntity, UUID> {

  Map<PatternSide, Verdict> verdicts(UUID clinicId, UUID assessmentId) {
    Map<PatternSide, Verdict> newest = new LinkedHashMap<>();
    getEntityManager()
        .createQuery(
            """
            from PatternVerdictEntity where clinicId = ?1 and assessmentId = ?2
            order by givenAt, id
            """,
            PatternVerdictEntity.class)
        .setParameter(1, clinicId)
        .setParameter(2, assessmentId)
        .getResultList()
        .forEach(
            row ->
                newest.put(
                    new PatternSide(
                        row.pattern, row.side == null ? Side.MIDLINE : Side.of(row.side)),
                    new Verdict(row.verdict.equals(Verdict.ACCEPTED), row.note, row.givenAt)));
    return newest;
  }
}
