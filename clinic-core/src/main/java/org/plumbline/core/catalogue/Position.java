package org.plumbline.core.catalogue;

/** The posture in which an exercise is done, as far as it decides whether somebody can do it. */
public enum Position {
  SUPINE,
  PRONE,
  SIDE_LYING,
  SITTING,
  STANDING,
  KNEELING,
  HANDS_AND_KNEES,
  /** Face down on the forearms. */
  FOREARM_SUPPORT,
  /** Shoulders on a bench, feet on the floor. */
  BENCH_SUPPORTED,
  HANGING,
  WALKING
}
