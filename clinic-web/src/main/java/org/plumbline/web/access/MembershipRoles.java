package org.plumbline.web.access;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.clinic.Membership;
import org.plumbline.core.clinic.Memberships;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.tenancy.Tenant;
import org.plumbline.web.ApiPath;

/**
 * Gives a signed-in person the roles of their memberships in the clinic they chose. The sign-in
 * service says who someone is; what they may do is read here, at every request, so that an ended
 * membership works at once. A program at the API belongs to no clinic and keeps the roles of its
 * token.
 */
@ApplicationScoped
public class MembershipRoles implements SecurityIdentityAugmentor {

  private final Tenancy tenancy;
  private final Memberships memberships;

  MembershipRoles(Tenancy tenancy, Memberships memberships) {
    this.tenancy = tenancy;
    this.memberships = memberships;
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity, AuthenticationRequestContext context) {
    return augment(identity, context, Map.of());
  }

  @Override
  public Uni<SecurityIdentity> augment(
      SecurityIdentity identity,
      AuthenticationRequestContext context,
      Map<String, Object> attributes) {
    RoutingContext request = HttpSecurityUtils.getRoutingContextAttribute(attributes);
    if (identity.isAnonymous() || (request != null && ApiPath.holds(request))) {
      return Uni.createFrom().item(identity);
    }
    return context.runBlocking(() -> withRoles(identity, chosenClinic(request)));
  }

  private SecurityIdentity withRoles(SecurityIdentity identity, @Nullable UUID chosen) {
    String subject = identity.getPrincipal().getName();
    List<Membership> all = tenancy.as(new Tenant.Person(subject), () -> memberships.of(subject));
    var builder = QuarkusSecurityIdentity.builder(identity).addAttribute(Visitor.MEMBERSHIPS, all);
    all.stream()
        .map(Membership::clinicId)
        .filter(clinic -> clinic.equals(chosen))
        .findFirst()
        .or(() -> all.stream().map(Membership::clinicId).findFirst())
        .ifPresent(
            clinic -> {
              builder.addAttribute(Visitor.CLINIC, clinic);
              all.stream()
                  .filter(m -> m.clinicId().equals(clinic))
                  .forEach(m -> builder.addRole(m.role().word()));
            });
    return builder.build();
  }

  private static @Nullable UUID chosenClinic(@Nullable RoutingContext request) {
    Cookie cookie = request == null ? null : request.request().getCookie(ClinicChoice.COOKIE);
    if (cookie == null) {
      return null;
    }
    try {
      return UUID.fromString(cookie.getValue());
    } catch (IllegalArgumentException _) {
      return null;
    }
  }
}
