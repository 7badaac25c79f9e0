package org.plumbline.reports.statistic;

/** What is printed with every outcome, so that nobody reads more out of it than it holds. */
public enum Caveat {
  /** There is no comparison group: the figures do not show what caused the change. */
  UNCONTROLLED,
  /** People come when they are at their worst, so the next score tends to be nearer their usual. */
  REGRESSION_TO_THE_MEAN,
  /** Much back pain eases with time, with or without treatment. */
  NATURAL_RECOVERY
}
