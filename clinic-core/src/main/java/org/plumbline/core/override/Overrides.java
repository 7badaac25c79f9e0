package org.plumbline.core.override;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.exception.ConstraintViolationException;
import org.plumbline.core.audit.Audit;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.override.ClinicOverride.Subject;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.Ids;

/**
 * What the clinic does otherwise than the shipped catalogue says. Every change puts a new numbered
 * set in force from that moment on; nothing is changed backwards.
 */
@ApplicationScoped
@Transactional
public class Overrides {

  /** Longest reason of a change, in characters. */
  public static final int LONGEST_REASON = 500;

  private final OverrideRepository overrides;
  private final ClinicCatalogue knowledge;
  private final Catalogue shipped;
  private final Audit audit;
  private final CurrentTenant current;
  private final Clock clock;
  private final Event<ClinicValueChanged> changed;

  Overrides(
      OverrideRepository overrides,
      ClinicCatalogue knowledge,
      Catalogue shipped,
      Audit audit,
      CurrentTenant current,
      Clock clock,
      Event<ClinicValueChanged> changed) {
    this.overrides = overrides;
    this.knowledge = knowledge;
    this.shipped = shipped;
    this.audit = audit;
    this.current = current;
    this.clock = clock;
    this.changed = changed;
  }

  /** The set in force. */
  public OverrideSet inForce() {
    return overrides.set(current.clinicId(), overrides.newest(current.clinicId()));
  }

  /** Every set there was, the newest first. */
  public List<OverrideVersion> history() {
    return overrides.history(current.clinicId());
  }

  /**
   * What the clinic did otherwise in some knowledge, each with the set that first had it so.
   *
   * @param version as it is stored with a result, see {@link KnowledgeVersion}
   */
  public Map<ClinicOverride, OverrideVersion> own(String version) {
    int number = KnowledgeVersion.parse(version).overrides();
    Map<ClinicOverride, OverrideVersion> since = new LinkedHashMap<>();
    for (OverrideVersion saved : number == 0 ? List.<OverrideVersion>of() : history().reversed()) {
      if (saved.set().number() <= number) {
        List<ClinicOverride> standing = saved.set().overrides();
        since.keySet().retainAll(standing);
        standing.forEach(it -> since.putIfAbsent(it, saved));
      }
    }
    return since;
  }

  /**
   * Puts an override in force.
   *
   * @param reason why, in the administrator's words
   * @param number of the set that was read
   * @throws OverrideRefusedException when the override or the reason has faults; the form shows
   *     them before
   * @throws OverridesChangedException when another set is in force than the one that was read
   */
  public void put(ClinicOverride override, String reason, int number) {
    OverrideSet set = read(reason, number);
    refuse(set.faults(shipped, override));
    save(set.with(override), reason);
    changed.fire(new ClinicValueChanged(override.subject()));
  }

  /**
   * Lets the shipped catalogue decide about a thing again.
   *
   * @see #put
   */
  public void putBack(Subject subject, String reason, int number) {
    OverrideSet set = read(reason, number);
    refuse(set.faults(shipped, subject));
    save(set.without(subject), reason);
    changed.fire(new ClinicValueChanged(subject));
  }

  /** What is wrong with a reason. */
  public static List<OverrideFault> reasonFaults(String reason) {
    if (reason.isBlank()) {
      return List.of(new OverrideFault("reason", OverrideFault.Reason.MISSING));
    }
    return reason.strip().length() > LONGEST_REASON
        ? List.of(
            new OverrideFault(
                "reason", OverrideFault.Reason.TOO_LONG, Integer.toString(LONGEST_REASON)))
        : List.of();
  }

  private OverrideSet read(String reason, int number) {
    refuse(reasonFaults(reason));
    OverrideSet set = inForce();
    if (set.number() != number) {
      throw new OverridesChangedException();
    }
    return set;
  }

  private static void refuse(List<OverrideFault> faults) {
    if (!faults.isEmpty()) {
      throw new OverrideRefusedException(faults);
    }
  }

  private void save(OverrideSet set, String reason) {
    Instant from = clock.instant();
    try {
      overrides.persistAndFlush(
          new OverrideVersionEntity(
              Ids.next(), current.clinicId(), set, from, current.membershipId(), reason.strip()));
    } catch (ConstraintViolationException _) {
      throw new OverridesChangedException();
    }
    knowledge.renewed(current.clinicId(), new ClinicCatalogue.SetSince(set.number(), from));
    audit.changed("clinical values");
  }
}
