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
import org.jspecify.annotations.Nullable;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.override.ClinicOverride;
import org.plumbline.core.override.ClinicOverride.Subject;
import org.plumbline.core.override.OverrideFault;
import org.plumbline.core.override.OverrideSet;
import org.plumbline.core.override.Overrides;
import org.plumbline.core.override.OverridesChangedException;
import org.plumbline.core.pattern.WhatWouldChange;
import org.plumbline.core.routine.RoutinesHolding;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.web.admin.ClinicalValues.Value;
import org.plumbline.web.admin.KnowledgeView.Preview;
import org.plumbline.web.admin.KnowledgeView.Since;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.Forms;

/**
 * The clinical values: what is shipped, and what the clinic does otherwise. A change is looked at
 * before it can be saved.
 */
@Path("/admin/knowledge")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
public class KnowledgePage {

  @CheckedTemplate(basePath = "admin")
  static class Templates {
    static native TemplateInstance knowledge(KnowledgeView view, boolean saved);

    static native TemplateInstance change(KnowledgeView.Change view, Form form);
  }

  private final ClinicCatalogue knowledge;
  private final Overrides overrides;
  private final ClinicalValues values;
  private final KnowledgeViews views;
  private final ValueForm entries;
  private final SeenChange.Shown shown;
  private final WhatWouldChange changes;
  private final RoutinesHolding routines;
  private final Forms forms;

  KnowledgePage(
      ClinicCatalogue knowledge,
      Overrides overrides,
      ClinicalValues values,
      KnowledgeViews views,
      ValueForm entries,
      SeenChange.Shown shown,
      WhatWouldChange changes,
      RoutinesHolding routines,
      Forms forms) {
    this.knowledge = knowledge;
    this.overrides = overrides;
    this.values = values;
    this.views = views;
    this.entries = entries;
    this.shown = shown;
    this.changes = changes;
    this.routines = routines;
    this.forms = forms;
  }

  /** The values of one part, and the history of all. */
  @GET
  public TemplateInstance show(
      @QueryParam("part") @DefaultValue("tests") String part, @QueryParam("saved") boolean saved) {
    return Templates.knowledge(views.list(part), saved);
  }

  /** One value, to be changed. */
  @GET
  @Path("change")
  public TemplateInstance edit(@QueryParam("what") @DefaultValue("") String what) {
    Value value = value(what);
    return page(value, forms.showing(entries.typed(value)), "", Preview.NONE, Since.NOTHING);
  }

  /** Says what the change would change; saves it when that was seen. */
  @POST
  @Path("change")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response change(MultivaluedMap<String, String> typed) {
    Form form = forms.read(typed);
    Value value = value(form.value("what"));
    entries.name(form, entries.fields(value));
    OverrideSet set = overrides.inForce();
    boolean back = form.chosen("back", "yes");
    ClinicOverride wanted = back ? null : entries.read(value, form);
    String reason = form.required("reason", Overrides.LONGEST_REASON);
    if (!form.hasFaults()) {
      refuse(form, value.subject(), set, wanted);
    }
    if (form.hasFaults()) {
      return answer(422, page(value, form, "", Preview.NONE, Since.NOTHING));
    }
    var change = new SeenChange(set.number(), wanted);
    String seen = shown.write(change);
    SeenChange looked = shown.read(form.value("seen")).orElse(null);
    if (!form.value("do").equals("save")) {
      return answer(200, preview(value, form, seen, set, wanted, Since.NOTHING));
    }
    if (!change.equals(looked)) {
      return answer(422, preview(value, form, seen, set, wanted, since(looked, set)));
    }
    try {
      save(value.subject(), wanted, reason, set.number());
    } catch (OverridesChangedException _) {
      return answer(422, preview(value, form, "", overrides.inForce(), wanted, Since.NEWER_SET));
    }
    return Response.seeOther(
            URI.create("/admin/knowledge?saved=true&part=" + views.part(value).id()))
        .build();
  }

  private static Since since(@Nullable SeenChange looked, OverrideSet set) {
    if (looked == null) {
      return Since.NOTHING;
    }
    return looked.set() == set.number() ? Since.TYPED : Since.NEWER_SET;
  }

  private void save(Subject subject, @Nullable ClinicOverride wanted, String reason, int number) {
    if (wanted == null) {
      overrides.putBack(subject, reason, number);
    } else {
      overrides.put(wanted, reason, number);
    }
  }

  private void refuse(
      Form form, Subject subject, OverrideSet set, @Nullable ClinicOverride wanted) {
    List<OverrideFault> faults =
        wanted == null
            ? set.faults(knowledge.shipped(), subject)
            : set.faults(knowledge.shipped(), wanted);
    faults.forEach(fault -> form.refuse(fault.field(), entries.fault(fault)));
  }

  private TemplateInstance preview(
      Value value,
      Form form,
      String seen,
      OverrideSet set,
      @Nullable ClinicOverride wanted,
      Since since) {
    OverrideSet next = wanted == null ? set.without(value.subject()) : set.with(wanted);
    Preview preview =
        switch (value.subject().kind()) {
          case THRESHOLD, WEIGHT -> new Preview(changes.with(next), null, null);
          case LIMIT ->
              value.subject().id().startsWith("patterns.")
                      || value.subject().id().startsWith("tests.")
                  ? new Preview(changes.with(next), null, null)
                  : new Preview(null, null, views.part(value).applies());
          case DOSE, HIDDEN, OWN ->
              new Preview(null, routines.followed(value.subject().id()), null);
        };
    return page(value, form, seen, preview, since);
  }

  private TemplateInstance page(Value value, Form form, String seen, Preview preview, Since since) {
    return Templates.change(
        new KnowledgeView.Change(views.thing(value), entries.fields(value), seen, preview, since),
        form);
  }

  private Value value(String what) {
    return values.of(what).orElseThrow(() -> new RecordNotFoundException("clinical value"));
  }

  private static Response answer(int status, TemplateInstance page) {
    return Response.status(status).entity(page).build();
  }
}
