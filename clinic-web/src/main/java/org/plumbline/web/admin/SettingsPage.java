package org.plumbline.web.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.plumbline.core.audit.Audit;
import org.plumbline.core.clinic.Clinics;
import org.plumbline.web.page.ClinicForm;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.Forms;
import org.plumbline.web.page.Languages;
import org.plumbline.web.page.Option;
import org.plumbline.web.page.Zones;

/** The clinic's settings: name, time zone, language. */
@Path("/admin/settings")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
public class SettingsPage {

  @CheckedTemplate(basePath = "admin")
  static class Templates {
    static native TemplateInstance settings(
        Form form, List<Option> zones, List<Option> languages, boolean saved);
  }

  private final Clinics clinics;
  private final Audit audit;
  private final Forms forms;
  private final ClinicForm clinic;

  SettingsPage(Clinics clinics, Audit audit, Forms forms, ClinicForm clinic) {
    this.clinics = clinics;
    this.audit = audit;
    this.forms = forms;
    this.clinic = clinic;
  }

  /** The settings as they are. */
  @GET
  public TemplateInstance show(@QueryParam("saved") boolean saved) {
    var settings = clinics.current().settings();
    var form =
        forms.showing(
            Map.of(
                "name", settings.name(),
                "zone", settings.zone(),
                "language", settings.language()));
    return page(form, saved);
  }

  /** Changes them, unless something must be corrected. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(MultivaluedMap<String, String> typed) {
    var form = forms.read(typed);
    var settings = clinic.read(form);
    if (form.hasFaults()) {
      return Response.status(422).entity(page(form, false)).build();
    }
    clinics.change(settings);
    audit.changed("clinic settings");
    return Response.seeOther(URI.create("/admin/settings?saved=true")).build();
  }

  private static TemplateInstance page(Form form, boolean saved) {
    return Templates.settings(form, Zones.all(), Languages.all(), saved);
  }
}
