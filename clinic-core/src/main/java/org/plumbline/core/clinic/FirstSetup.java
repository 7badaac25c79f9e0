package org.plumbline.core.clinic;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.core.tenancy.Ids;
import org.plumbline.core.tenancy.Role;

/**
 * The first minutes of a new installation: whoever holds the one-time link names the first clinic
 * and becomes its administrator. Once there is a clinic, no link is offered and none works.
 */
@ApplicationScoped
public class FirstSetup {

  /** How long a link works. A restart without a clinic offers a new one. */
  static final Duration VALID = Duration.ofHours(24);

  private final FirstSetupRepository setups;
  private final Clinics clinics;
  private final Clock clock;

  FirstSetup(FirstSetupRepository setups, Clinics clinics, Clock clock) {
    this.setups = setups;
    this.clinics = clinics;
    this.clock = clock;
  }

  /** A new one-time link's token, while there is no clinic. Earlier links stop working. */
  @Transactional
  public Optional<OneTimeToken> offer() {
    if (!clinics.allIds().isEmpty()) {
      return Optional.empty();
    }
    var now = clock.instant();
    setups.update("expiresAt = ?1 where usedAt is null and expiresAt > ?1", now);
    var token = OneTimeToken.fresh();
    setups.persist(new FirstSetupEntity(Ids.next(), token, now, now.plus(VALID)));
    return Optional.of(token);
  }

  /** Whether the link that carries this token can be used now. */
  @Transactional
  public boolean isOpen(OneTimeToken token) {
    return clinics.allIds().isEmpty()
        && setups
            .find("tokenHash = ?1", token.hash())
            .firstResultOptional()
            .filter(setup -> setup.isOpen(clock.instant()))
            .isPresent();
  }

  /**
   * Creates the first clinic with its administrator and uses the link up.
   *
   * @param subject the administrator's id at the sign-in service
   * @return the clinic's id; empty when the link is not, or no longer, good
   * @throws IllegalArgumentException when the settings have faults; the form shows them before
   */
  public Optional<UUID> complete(
      OneTimeToken token, ClinicSettings settings, String subject, String name, String email) {
    return clinics.foundUnless(
        () -> !useUp(token), settings, NewMember.staff(subject, Role.ADMIN, name, email));
  }

  private boolean useUp(OneTimeToken token) {
    var now = clock.instant();
    var open = setups.lock(token).filter(setup -> setup.isOpen(now));
    open.ifPresent(setup -> setup.usedAt = now);
    return open.isPresent() && clinics.allIds().isEmpty();
  }

  /** The one-time links of a new installation. */
  @ApplicationScoped
  static class FirstSetupRepository implements PanacheRepositoryBase<FirstSetupEntity, UUID> {

    Optional<FirstSetupEntity> lock(OneTimeToken token) {
      return find("tokenHash = ?1", token.hash())
          .withLock(LockModeType.PESSIMISTIC_WRITE)
          .firstResultOptional();
    }
  }
}
