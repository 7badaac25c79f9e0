package org.plumbline.web.therapist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.plumbline.core.routine.ChangedMeanwhileException;
import org.plumbline.core.routine.PrescriptionReports;
import org.plumbline.core.routine.ReportField;
import org.plumbline.core.routine.RoutineVersion;
import org.plumbline.core.routine.Routines;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.Forms;
import org.plumbline.web.therapist.ReportView.Row;

/** The report of a prescription for the record; written with the draft, read ever after. */
@Path("/therapist/patients/{patientId}/routine/versions/{versionId}/report")
@RolesAllowed("therapist")
@Produces(MediaType.TEXT_HTML)
public class RoutineReportPage {

  @CheckedTemplate(basePath = "therapist")
  static class Templates {
    static native TemplateInstance report(PatientFrame frame, ReportView view, Form form);
  }

  private final PatientFrames frames;
  private final Routines routines;
  private final PrescriptionReports reports;
  private final ReportLines lines;
  private final Forms forms;
  private final ReportMessages words;

  RoutineReportPage(
      PatientFrames frames,
      Routines routines,
      PrescriptionReports reports,
      ReportLines lines,
      Forms forms,
      ReportMessages words) {
    this.frames = frames;
    this.routines = routines;
    this.reports = reports;
    this.lines = lines;
    this.forms = forms;
    this.words = words;
  }

  /** The sixteen fields; those of a draft can be written. */
  @GET
  public TemplateInstance show(UUID patientId, UUID versionId) {
    PatientFrame frame = frames.open(patientId, PatientFrames.Section.ROUTINE);
    RoutineVersion version = routines.version(patientId, versionId);
    List<Row> rows = rows(patientId, version);
    Map<String, List<String>> values = new HashMap<>();
    rows.forEach(row -> values.put(row.getName(), row.lines()));
    values.put(Revision.FIELD, List.of(Long.toString(version.revision())));
    return Templates.report(frame, new ReportView(version, rows, false), forms.showingAll(values));
  }

  /** Keeps what was written about a draft. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response write(UUID patientId, UUID versionId, MultivaluedMap<String, String> typed) {
    Form form = forms.read(typed);
    Map<ReportField, String> texts = new EnumMap<>(ReportField.class);
    for (ReportField field : ReportField.values()) {
      if (field.isWritten()) {
        form.named(field.name(), words.label(field));
        String text = form.optional(field.name(), PrescriptionReports.LONGEST).orElse("");
        texts.put(field, text.equals(words.usual(field)) ? "" : text);
      }
    }
    if (form.hasFaults()) {
      return refused(patientId, versionId, form, false);
    }
    try {
      reports.write(patientId, versionId, Revision.of(form), texts);
    } catch (ChangedMeanwhileException _) {
      return refused(patientId, versionId, form, true);
    }
    String version = "/therapist/patients/" + patientId + "/routine/versions/" + versionId;
    return Response.seeOther(URI.create(version + "/report")).build();
  }

  private Response refused(UUID patientId, UUID versionId, Form form, boolean settled) {
    PatientFrame frame = frames.open(patientId, PatientFrames.Section.ROUTINE);
    RoutineVersion version = routines.version(patientId, versionId);
    return Response.status(422)
        .entity(
            Templates.report(
                frame, new ReportView(version, rows(patientId, version), settled), form))
        .build();
  }

  private List<Row> rows(UUID patientId, RoutineVersion version) {
    Map<ReportField, String> written = reports.of(patientId, version.id());
    return Arrays.stream(ReportField.values())
        .map(
            field ->
                new Row(
                    field,
                    words.label(field),
                    lines.of(patientId, version, field, written.getOrDefault(field, ""))))
        .toList();
  }
}
