package org.plumbline.core.patient;

/**
 * The sex whose reference values the tests are read against (specification section 10). Not a
 * statement about a person's gender.
 */
public enum Sex {
  FEMALE,
  MALE,
  /** Not recorded: a test whose reference depends on sex then counts as not measured. */
  NOT_RECORDED
}
