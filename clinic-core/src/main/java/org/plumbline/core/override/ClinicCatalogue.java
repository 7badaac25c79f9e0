package org.plumbline.core.override;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.Tenant;

/**
 * The knowledge the clinic at hand works with: the shipped catalogue with the clinic's overrides.
 * Which set of overrides is in force is asked once a request; what a set makes of the catalogue
 * never changes and is kept.
 */
@ApplicationScoped
public class ClinicCatalogue {

  private final Catalogue shipped;
  private final OverrideRepository overrides;
  private final CurrentTenant current;
  private final InForce inForce;
  private final Map<Key, EffectiveCatalogue> known = new ConcurrentHashMap<>();

  ClinicCatalogue(
      Catalogue shipped, OverrideRepository overrides, CurrentTenant current, InForce inForce) {
    this.shipped = shipped;
    this.overrides = overrides;
    this.current = current;
    this.inForce = inForce;
  }

  /**
   * From when a set of overrides has been in force.
   *
   * @param number the set's number
   */
  record SetSince(int number, Instant validFrom) {}

  private record Key(UUID clinicId, int number) {}

  /**
   * Knowledge as it was.
   *
   * @param catalogue what a result of that version is read with
   * @param exact whether it is the very knowledge; otherwise the shipped catalogue has changed
   *     since, and what is read with today's may differ from what was stored
   */
  public record AsOf(Catalogue catalogue, boolean exact) {}

  /** What is shipped, whoever asks. */
  public Catalogue shipped() {
    return shipped;
  }

  /** What the clinic works with now; what is shipped where no clinic was entered. */
  public Catalogue current() {
    return effective().catalogue();
  }

  /** What the clinic works with now, with what of its overrides no longer fits. */
  public EffectiveCatalogue effective() {
    UUID clinicId = clinic();
    return clinicId == null
        ? new EffectiveCatalogue(shipped, List.of())
        : numbered(new Key(clinicId, inForce.numberAt(clinicId, Instant.MAX, overrides)));
  }

  /** What the clinic worked with at a moment; what it works with now for a moment to come. */
  public Catalogue at(Instant moment) {
    UUID clinicId = clinic();
    return clinicId == null
        ? shipped
        : numbered(new Key(clinicId, inForce.numberAt(clinicId, moment, overrides))).catalogue();
  }

  /**
   * What a stored result was computed from.
   *
   * @param version as it is stored, see {@link KnowledgeVersion}
   */
  public AsOf asOf(String version) {
    KnowledgeVersion stored = KnowledgeVersion.parse(version);
    UUID clinicId = clinic();
    Catalogue catalogue =
        clinicId == null ? shipped : numbered(new Key(clinicId, stored.overrides())).catalogue();
    return new AsOf(catalogue, stored.catalogue().equals(shipped.version()));
  }

  /** Takes note that a new set is in force from now on. */
  void renewed(UUID clinicId, SetSince set) {
    inForce.renew(clinicId, set);
  }

  private EffectiveCatalogue numbered(Key key) {
    EffectiveCatalogue kept = known.get(key);
    if (kept == null) {
      kept = overrides.set(key.clinicId(), key.number()).on(shipped);
      known.put(key, kept);
    }
    return kept;
  }

  private @Nullable UUID clinic() {
    if (!Arc.container().requestContext().isActive()) {
      return null;
    }
    return switch (current.get()) {
      case Tenant.Member member -> member.clinicId();
      case Tenant.Product product -> product.clinicId();
      case Tenant.Person _, Tenant.Nobody _ -> null;
    };
  }

  /** Which set has been in force since when, asked once a request and clinic. */
  @RequestScoped
  static class InForce {

    private final Map<UUID, List<SetSince>> sets = new ConcurrentHashMap<>();

    int numberAt(UUID clinicId, Instant moment, OverrideRepository overrides) {
      return sets.computeIfAbsent(clinicId, overrides::since).stream()
          .filter(set -> !set.validFrom().isAfter(moment))
          .mapToInt(SetSince::number)
          .max()
          .orElse(0);
    }

    void renew(UUID clinicId, SetSince set) {
      sets.computeIfPresent(
          clinicId, (_, known) -> Stream.concat(known.stream(), Stream.of(set)).toList());
    }
  }
}
