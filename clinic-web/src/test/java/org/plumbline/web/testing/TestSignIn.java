package org.plumbline.web.testing;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.security.identity.request.TrustedAuthenticationRequest;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import java.util.Set;

/**
 * Signs a page test in as the subject named in a header. Everything behind sign-in is the product's
 * own: memberships, roles, tenancy. Tests of sign-in itself use a real Keycloak instead.
 */
@Alternative
@Priority(1)
@ApplicationScoped
public class TestSignIn implements HttpAuthenticationMechanism {

  /** Names the subject who is signed in; absent: nobody is. */
  public static final String HEADER = "X-Test-Subject";

  /** The subject of a program that may ask the API. */
  public static final String PROGRAM = "a-program";

  @Override
  public Uni<SecurityIdentity> authenticate(
      RoutingContext request, IdentityProviderManager identityProviders) {
    String subject = request.request().getHeader(HEADER);
    if (subject == null) {
      return Uni.createFrom().nullItem();
    }
    var trusted = new TrustedAuthenticationRequest(subject);
    HttpSecurityUtils.setRoutingContextAttribute(trusted, request);
    return identityProviders.authenticate(trusted);
  }

  @Override
  public Uni<ChallengeData> getChallenge(RoutingContext request) {
    return Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", "test"));
  }

  @Override
  public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
    return Set.of(TrustedAuthenticationRequest.class);
  }

  /** Believes the header. */
  @ApplicationScoped
  public static class Believing implements IdentityProvider<TrustedAuthenticationRequest> {

    @Override
    public Class<TrustedAuthenticationRequest> getRequestType() {
      return TrustedAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
        TrustedAuthenticationRequest request, AuthenticationRequestContext context) {
      return Uni.createFrom()
          .item(
              QuarkusSecurityIdentity.builder()
                  .setPrincipal(new QuarkusPrincipal(request.getPrincipal()))
                  .addRoles(
                      request.getPrincipal().equals(PROGRAM) ? Set.of("integrator") : Set.of())
                  .build());
    }
  }
}
