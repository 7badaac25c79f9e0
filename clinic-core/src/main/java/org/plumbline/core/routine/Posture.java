package org.plumbline.core.routine;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.catalogue.Position;

/** A way of using the body that some patients cannot, or not yet, manage. */
public enum Posture {
  LYING_ON_BACK(Position.SUPINE, "SUP"),
  LYING_FACE_DOWN(Position.PRONE, "PRN"),
  LYING_ON_SIDE(Position.SIDE_LYING, null),
  SITTING(Position.SITTING, null),
  STANDING(Position.STANDING, null),
  KNEELING(Position.KNEELING, "KNL"),
  HANDS_AND_KNEES(Position.HANDS_AND_KNEES, "QDP"),
  FOREARM_SUPPORT(Position.FOREARM_SUPPORT, null),
  FLOOR(null, "FLR"),
  OVERHEAD(null, "OVH"),
  ONE_LEG(null, "SLB");

  private final @Nullable Position position;
  private final @Nullable String tag;

  Posture(@Nullable Position position, @Nullable String tag) {
    this.position = position;
    this.tag = tag;
  }

  /** Whether this posture is the one meant by a position of the library. */
  boolean is(Position other) {
    return position == other;
  }

  /** Whether the exercise, done in its only position, asks for this posture as well. */
  boolean isTaggedOn(Exercise exercise) {
    return tag != null && exercise.tags().contains(tag);
  }
}
