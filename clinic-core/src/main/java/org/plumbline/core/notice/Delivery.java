package org.plumbline.core.notice;

/** What became of the notice whose turn it was. */
public enum Delivery {
  /** No notice of this clinic is due. */
  NOTHING_DUE,
  /** It was handed over. */
  SENT,
  /** It was not, and will be tried again. */
  POSTPONED,
  /** It was not, and nobody will try again. */
  ABANDONED
}
