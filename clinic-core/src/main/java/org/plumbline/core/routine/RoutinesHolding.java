package org.plumbline.core.routine;

import jakarta.enterprise.context.ApplicationScoped;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.Tenancy;

/**
 * How many routines hold an exercise. An administrator may know the number before hiding the
 * exercise; whose routines they are stays with the care team.
 */
@ApplicationScoped
public class RoutinesHolding {

  private final RoutineRepository routines;
  private final CurrentTenant current;
  private final Tenancy tenancy;

  RoutinesHolding(RoutineRepository routines, CurrentTenant current, Tenancy tenancy) {
    this.routines = routines;
    this.current = current;
    this.tenancy = tenancy;
  }

  /** How many patients of the clinic follow a routine with this exercise now. */
  public long followed(String exerciseId) {
    return tenancy.asProduct(() -> routines.following(current.clinicId(), exerciseId)).size();
  }
}
