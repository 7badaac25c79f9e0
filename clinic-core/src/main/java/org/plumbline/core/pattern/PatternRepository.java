package org.plumbline.core.pattern;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
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
            select v, m.displayName from PatternVerdictEntity v
            left join MembershipEntity m on m.clinicId = v.clinicId and m.id = v.givenBy
            where v.clinicId = ?1 and v.assessmentId = ?2
            order by v.givenAt, v.id
            """,
            Object[].class)
        .setParameter(1, clinicId)
        .setParameter(2, assessmentId)
        .getResultList()
        .forEach(
            row -> {
              var given = (PatternVerdictEntity) row[0];
              PatternSide on =
                  new PatternSide(
                      given.pattern, given.side == null ? Side.MIDLINE : Side.of(given.side));
              Verdict before = newest.get(on);
              newest.put(
                  on,
                  new Verdict(
                      given.verdict.equals(Verdict.ACCEPTED),
                      given.note,
                      given.givenAt,
                      Objects.requireNonNullElse((String) row[1], ""),
                      before == null ? 1 : before.number() + 1));
            });
    return newest;
  }
}
