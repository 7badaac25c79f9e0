package org.plumbline.core.routine;

import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.catalogue.Position;

/** A way of using the body that some patients cannot, or not yet, manage. */
public enum Posture {
  LYING_ON_BACK(Position.SUPINE, "SUP", "lying on the back"),
  LYING_FACE_DOWN(Position.PRONE, "PRN", "lying face down"),
  LYING_ON_SIDE(Position.SIDE_LYING, null, "lying on the side"),
  SITTING(Position.SITTING, null, "sitting"),
  STANDING(Position.STANDING, null, "standing"),
  KNEELING(Position.KNEELING, "KNL", "kneeling"),
  HANDS_AND_KNEES(Position.HANDS_AND_KNEES, "QDP", "being on hands and knees"),
  FOREARM_SUPPORT(Position.FOREARM_SUPPORT, null, "resting on the forearms"),
  FLOOR(null, "FLR", "getting down to the floor and up again"),
  OVERHEAD(null, "OVH", "raising the arms overhead"),
  ONE_LEG(null, "SLB", "standing on one leg");

  private final @Nullable Position position;
  private final @Nullable String tag;
  private final String words;

  Posture(@Nullable Position position, @Nullable String tag, String words) {
    this.position = position;
    this.tag = tag;
    this.words = words;
  }

  /** The posture in words, for example "lying on the back". */
  public String words() {
    return words;
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
