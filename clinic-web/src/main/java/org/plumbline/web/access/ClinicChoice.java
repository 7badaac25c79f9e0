package org.plumbline.web.access;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.UUID;
import org.plumbline.core.tenancy.RecordNotFoundException;

/** Someone who belongs to several clinics chooses the one to work in. */
@Path("/clinic")
@Authenticated
public class ClinicChoice {

  static final String COOKIE = "plumbline-clinic";

  private final Visitor visitor;

  ClinicChoice(Visitor visitor) {
    this.visitor = visitor;
  }

  /** Enters another clinic and goes to its start page; a clinic that is not theirs is not found. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response choose(@FormParam("clinic") String clinic, @Context UriInfo uri) {
    UUID chosen =
        visitor.getOtherClinics().stream()
            .map(m -> m.clinicId())
            .filter(id -> id.toString().equals(clinic))
            .findFirst()
            .orElseThrow(() -> new RecordNotFoundException("clinic"));
    return Response.seeOther(URI.create("/"))
        .cookie(
            new NewCookie.Builder(COOKIE)
                .value(chosen.toString())
                .path("/")
                .httpOnly(true)
                .secure("https".equals(uri.getBaseUri().getScheme()))
                .sameSite(NewCookie.SameSite.LAX)
                .build())
        .build();
  }
}
