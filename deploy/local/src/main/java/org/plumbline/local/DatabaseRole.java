package org.plumbline.local;

/** Who may sign in to the local PostgreSQL; {@code roles.sql} says what each of them may do. */
public enum DatabaseRole {
  /** Owns the clinic's tables and runs the migrations. */
  OWNER,
  /** The application: owns nothing, and row-level security always holds for it. */
  APP,
  /** The timetable of the jobs, in the schema {@code jobs} of its own. */
  JOBS,
  /** Reads for the reports and changes nothing. */
  REPORTS,
  /** Keycloak's user, in a database of its own. */
  KEYCLOAK;

  /** The name in PostgreSQL, such as {@code plumbline_app}. */
  public String user() {
    return "plumbline_" + name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The database this role works in. */
  public String database() {
    return this == KEYCLOAK ? "keycloak" : "plumbline";
  }
}
