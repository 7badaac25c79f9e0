package org.plumbline.core.catalogue;

/** The sex that sex-specific reference values refer to. */
public enum Sex {
  MALE,
  FEMALE
}
