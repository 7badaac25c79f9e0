package org.plumbline.web.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.override.ClinicOverride.Subject;
import org.plumbline.core.override.OverrideFault;
import org.plumbline.core.override.OverrideSet;
import org.plumbline.core.override.Overrides;
import org.plumbline.core.override.OverridesChangedException;
import org.plumbline.core.override.OwnExercise;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.Forms;

/** An exercise of the clinic's own, in words and with a link. */
@Path("/admin/knowledge/exercise")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
public class OwnExercisePage {

  @CheckedTemplate(basePath = "admin")
  static class Templates {
    static native TemplateInstance own(
        OwnExerciseForm.Choices choices, boolean isNew, boolean meanwhile, Form form);
  }

  private final ClinicCatalogue knowledge;
  private final Overrides overrides;
  private final OwnExerciseForm entries;
  private final ValueForm faults;
  private final Forms forms;

  OwnExercisePage(
      ClinicCatalogue knowledge,
      Overrides overrides,
      OwnExerciseForm entries,
      ValueForm faults,
      Forms forms) {
    this.knowledge = knowledge;
    this.overrides = overrides;
    this.entries = entries;
    this.faults = faults;
    this.forms = forms;
  }

  /** A new exercise, or one of the clinic's own to be changed. */
  @GET
  public TemplateInstance show(@QueryParam("id") @DefaultValue("") String id) {
    Form form =
        id.isEmpty()
            ? forms.blank()
            : forms.showingAll(entries.typed(known(overrides.inForce(), id)));
    return page(form, false);
  }

  /** Puts the exercise into the library, unless something must be corrected. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response save(MultivaluedMap<String, String> typed) {
    Form form = forms.read(typed);
    OverrideSet set = overrides.inForce();
    String id = form.value("id");
    if (id.isEmpty()) {
      String family =
          form.choice(
              "family",
              entries.choices().families().stream().map(option -> option.value()).toList());
      id = OwnExercise.nextId(family, set.overrides());
    } else {
      known(set, id);
    }
    OwnExercise exercise = entries.read(form, id);
    String reason = form.required("reason", Overrides.LONGEST_REASON);
    found(form, set, exercise).stream()
        .filter(fault -> form.fault(fault.field()) == null)
        .forEach(fault -> form.refuse(fault.field(), faults.fault(fault)));
    if (form.hasFaults()) {
      return Response.status(422).entity(page(form, false)).build();
    }
    try {
      overrides.put(exercise, reason, set.number());
    } catch (OverridesChangedException _) {
      return Response.status(422).entity(page(form, true)).build();
    }
    return Response.seeOther(URI.create("/admin/knowledge?saved=true&part=exercises")).build();
  }

  /**
   * Held against the whole library only when it can be read: a choice nobody made has no effect.
   */
  private List<OverrideFault> found(Form form, OverrideSet set, OwnExercise exercise) {
    return form.hasFaults()
        ? exercise.faultsWhenTyped(knowledge.current())
        : set.faults(knowledge.shipped(), exercise);
  }

  private TemplateInstance page(Form form, boolean meanwhile) {
    return Templates.own(entries.choices(), form.value("id").isEmpty(), meanwhile, form);
  }

  private static OwnExercise known(OverrideSet set, String id) {
    return set.about(new Subject(Subject.Kind.OWN, id, ""))
        .map(OwnExercise.class::cast)
        .orElseThrow(() -> new RecordNotFoundException("exercise of the clinic's own"));
  }
}
