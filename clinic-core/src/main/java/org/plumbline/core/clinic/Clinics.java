package org.plumbline.core.clinic;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.Ids;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.tenancy.Tenant;

/** The clinic the work is for, its settings and its today. */
@ApplicationScoped
public class Clinics {

  private final ClinicRepository clinics;
  private final Memberships memberships;
  private final Tenancy tenancy;
  private final CurrentTenant current;
  private final Clock clock;

  Clinics(
      ClinicRepository clinics,
      Memberships memberships,
      Tenancy tenancy,
      CurrentTenant current,
      Clock clock) {
    this.clinics = clinics;
    this.memberships = memberships;
    this.tenancy = tenancy;
    this.current = current;
    this.clock = clock;
  }

  /** The clinic the work is for. */
  @Transactional
  public Clinic current() {
    return entity().toClinic();
  }

  /** The time zone that decides the clinic's days. */
  @Transactional
  public ZoneId zone() {
    return current().zone();
  }

  /** The clinic's date now. */
  @Transactional
  public LocalDate today() {
    return LocalDate.now(clock.withZone(zone()));
  }

  /**
   * Changes the clinic's settings.
   *
   * @throws IllegalArgumentException when the settings have faults; the form shows them before
   */
  @Transactional
  public Clinic change(ClinicSettings settings) {
    refuseFaults(settings);
    var entity = entity();
    entity.change(settings);
    return entity.toClinic();
  }

  /**
   * Founds a clinic with its first administrator. The work is the product's own, whoever asks.
   *
   * @return the new clinic's id
   * @throws IllegalArgumentException when the settings have faults; the form shows them before
   */
  public UUID found(ClinicSettings settings, NewMember administrator) {
    return foundUnless(() -> false, settings, administrator).orElseThrow();
  }

  /** Founds a clinic, unless {@code refused} says no inside the same transaction. */
  Optional<UUID> foundUnless(
      BooleanSupplier refused, ClinicSettings settings, NewMember administrator) {
    refuseFaults(settings);
    var clinicId = Ids.next();
    return tenancy.as(
        new Tenant.Product(clinicId),
        () ->
            QuarkusTransaction.requiringNew()
                .call(
                    () -> {
                      if (refused.getAsBoolean()) {
                        return Optional.<UUID>empty();
                      }
                      clinics.persistAndFlush(
                          new ClinicEntity(clinicId, settings, clock.instant()));
                      memberships.add(administrator);
                      return Optional.of(clinicId);
                    }));
  }

  /** The ids of all clinics of the installation, for jobs that then work clinic by clinic. */
  @Transactional
  public List<UUID> allIds() {
    return clinics.allIds();
  }

  private static void refuseFaults(ClinicSettings settings) {
    if (!settings.faults().isEmpty()) {
      throw new IllegalArgumentException("Clinic settings with faults " + settings.faults());
    }
  }

  private ClinicEntity entity() {
    return clinics
        .findByIdOptional(current.clinicId())
        .orElseThrow(() -> new RecordNotFoundException("clinic"));
  }
}
