package org.plumbline.core.catalogue;

/** How well a clinical rule is founded, as the specification marks it. */
public enum Mark {
  /** Read in a published source. */
  V,
  /** General knowledge with a named source; check before release. */
  G,
  /** An engineering or consensus default; needs sign-off by a named clinician. */
  E
}
