package org.plumbline.core.catalogue;

/** The kind of daily task an exercise prepares for, and a patient's own task belongs to. */
public enum TaskFamily {
  LIFT_BEND,
  SIT,
  STAND,
  WALK_RUN,
  TURN,
  REACH,
  CARRY,
  STAIRS,
  SPORT
}
