package org.plumbline.core.routine;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.plumbline.core.audit.Audit;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.patient.Episode;
import org.plumbline.core.patient.Episodes;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.Ids;
import org.plumbline.core.tenancy.RecordNotFoundException;

/** What the routines of an episode are tailored to, as the therapist recorded it. */
@ApplicationScoped
@Transactional
public class Tailorings {

  private final TailoringRepository tailorings;
  private final Episodes episodes;
  private final ClinicCatalogue knowledge;
  private final Audit audit;
  private final CurrentTenant current;
  private final Clock clock;
  private final Event<TailoringChanged> changed;

  Tailorings(
      TailoringRepository tailorings,
      Episodes episodes,
      ClinicCatalogue knowledge,
      Audit audit,
      CurrentTenant current,
      Clock clock,
      Event<TailoringChanged> changed) {
    this.tailorings = tailorings;
    this.episodes = episodes;
    this.knowledge = knowledge;
    this.audit = audit;
    this.current = current;
    this.clock = clock;
    this.changed = changed;
  }

  /** The tailoring of an episode; the usual settings while none is recorded. */
  public Tailoring of(UUID patientId, UUID episodeId) {
    return tailorings
        .of(current.clinicId(), patientId, episodeId)
        .map(entity -> new Tailoring(entity.settings(), entity.version, true))
        .orElseGet(() -> new Tailoring(usual(), 0, false));
  }

  /**
   * Records the tailoring of an open episode.
   *
   * @param revision the one that was read
   * @throws ChangedMeanwhileException when somebody else recorded another one since
   * @throws IllegalArgumentException when the catalogue does not know a word of it; forms offer
   *     only known ones
   */
  public void record(UUID patientId, UUID episodeId, TailoringSettings settings, long revision) {
    refuseUnknown(settings);
    requireOpen(episodes, patientId, episodeId);
    TailoringEntity entity =
        tailorings
            .of(current.clinicId(), patientId, episodeId)
            .orElseGet(
                () -> new TailoringEntity(Ids.next(), current.clinicId(), patientId, episodeId));
    boolean isNew = !tailorings.isPersistent(entity);
    if (entity.version != revision) {
      throw new ChangedMeanwhileException("tailoring");
    }
    TailoringSettings before = isNew ? usual() : entity.settings();
    entity.change(settings, clock.instant(), current.membershipId());
    if (isNew) {
      tailorings.persist(entity);
    }
    tailorings.flush();
    audit.changed(patientId, "tailoring");
    changed.fire(new TailoringChanged(patientId, episodeId, before));
  }

  /** Settings to begin with: phase 1, 20 minutes on 4 days, what everybody has at home. */
  private TailoringSettings usual() {
    RoutineRules rules = RoutineRules.of(knowledge.current());
    return new TailoringSettings(
        1,
        null,
        false,
        rules.usual().minutes(),
        rules.usual().daysPerWeek(),
        Set.of(),
        new HashSet<>(rules.everyday()),
        Set.of(),
        Set.of(),
        Set.of(),
        null);
  }

  private void refuseUnknown(TailoringSettings settings) {
    Catalogue catalogue = knowledge.current();
    settings.conditions().forEach(catalogue::condition);
    settings.banned().forEach(catalogue::exercise);
    settings.taught().forEach(catalogue::exercise);
    catalogue.phase(settings.phase());
    boolean profileKnown =
        settings.profile() == null
            || catalogue.tailoring().profiles().stream()
                .anyMatch(profile -> profile.id().equals(settings.profile()));
    if (!profileKnown || settings.minutes() < 1 || settings.daysPerWeek() < 1) {
      throw new IllegalArgumentException("Tailoring that no form offers");
    }
  }

  /** Only an open episode is treated. */
  static void requireOpen(Episodes episodes, UUID patientId, UUID episodeId) {
    Optional<Episode> open =
        episodes.open(patientId).filter(episode -> episode.id().equals(episodeId));
    if (open.isEmpty()) {
      throw new RecordNotFoundException("open episode");
    }
  }

  /** The tailorings' rows. */
  @ApplicationScoped
  static class TailoringRepository implements PanacheRepositoryBase<TailoringEntity, UUID> {

    Optional<TailoringEntity> of(UUID clinicId, UUID patientId, UUID episodeId) {
      return find(
              "clinicId = ?1 and patientId = ?2 and episodeId = ?3", clinicId, patientId, episodeId)
          .firstResultOptional();
    }
  }
}
