package org.plumbline.web.access;

import java.util.Optional;
import org.plumbline.core.tenancy.Role;

/** The four parts of the site, each for one role and under its own path. */
public enum Area {
  THERAPIST(Role.THERAPIST, "/therapist"),
  MANAGER(Role.MANAGER, "/manager"),
  ADMIN(Role.ADMIN, "/admin"),
  PATIENT(Role.PATIENT, "/me");

  private final Role role;
  private final String path;

  Area(Role role, String path) {
    this.role = role;
    this.path = path;
  }

  /** Who may enter. */
  public Role role() {
    return role;
  }

  /** Where it starts, for example {@code /therapist}. */
  public String path() {
    return path;
  }

  /** The area a request path lies in; empty for pages that belong to none. */
  public static Optional<Area> of(String requestPath) {
    for (Area area : values()) {
      if (requestPath.equals(area.path) || requestPath.startsWith(area.path + "/")) {
        return Optional.of(area);
      }
    }
    return Optional.empty();
  }
}
