package org.plumbline.core.clinic;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.tenancy.Tenant;

/** Who belongs to which clinic, in which role. A membership that was ended counts at once. */
@ApplicationScoped
public class Memberships {

  private final MembershipRepository memberships;

  Memberships(MembershipRepository memberships) {
    this.memberships = memberships;
  }

  /**
   * The current memberships of a person, by clinic name and then by how long they have lasted.
   *
   * @param subject the person's id at the sign-in service; the caller must be that person (see
   *     {@link Tenancy#as} with {@link Tenant.Person}), otherwise the answer is empty
   */
  @Transactional
  public List<Membership> of(String subject) {
    return memberships.current(subject);
  }
}
