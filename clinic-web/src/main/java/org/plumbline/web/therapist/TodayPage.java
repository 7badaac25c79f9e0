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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.clinic.Memberships;
import org.plumbline.core.patient.PatientLine;
import org.plumbline.core.patient.Patients;
import org.plumbline.core.worklist.TakenOff;
import org.plumbline.core.worklist.TakenOffMeanwhileException;
import org.plumbline.core.worklist.Urgency;
import org.plumbline.core.worklist.Worklist;
import org.plumbline.core.worklist.WorklistEntry;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.Forms;
import org.plumbline.web.page.Meanwhile;
import org.plumbline.web.page.Moments;

/** The therapist's start of the day: who needs attention and why, and the newest patients. */
@Path("/therapist")
@RolesAllowed("therapist")
@Produces(MediaType.TEXT_HTML)
public class TodayPage {

  private static final int NEWEST = 8;

  /**
   * An entry of the worklist as the page shows it.
   *
   * @param tone how pressing it looks: {@code bad}, {@code warn} or {@code info}
   * @param due by when, in words
   * @param form what was typed about this entry
   */
  record Line(WorklistEntry entry, String tone, String due, Form form) {

    /** The name of this entry's field for the note, unlike that of any other on the page. */
    public String field() {
      return TodayPage.field(entry.id());
    }
  }

  @CheckedTemplate(basePath = "therapist")
  static class Templates {
    static native TemplateInstance today(
        Form form, List<Line> lines, List<PatientLine> newest, @Nullable Meanwhile meanwhile);
  }

  private final Worklist worklist;
  private final Patients patients;
  private final Memberships memberships;
  private final Forms forms;
  private final Moments moments;
  private final TodayMessages words;
  private final Clock clock;

  TodayPage(
      Worklist worklist,
      Patients patients,
      Memberships memberships,
      Forms forms,
      Moments moments,
      TodayMessages words,
      Clock clock) {
    this.worklist = worklist;
    this.patients = patients;
    this.memberships = memberships;
    this.forms = forms;
    this.moments = moments;
    this.words = words;
    this.clock = clock;
  }

  /** The list as it stands. */
  @GET
  public TemplateInstance show() {
    return page(forms.blank(), null);
  }

  /** Takes an entry off the list, with what was done about it. */
  @POST
  @Path("worklist/{entryId}/acknowledge")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  public Response acknowledge(UUID entryId, MultivaluedMap<String, String> typed) {
    var form = forms.read(typed);
    var note = form.value(field(entryId));
    if (note.isEmpty()) {
      form.refuse(field(entryId), words.note_missing());
    } else if (note.length() > Worklist.LONGEST_NOTE) {
      form.refuse(field(entryId), words.note_too_long());
    }
    try {
      if (form.hasFaults()) {
        worklist.requireOpen(entryId);
        return Response.status(422).entity(page(form, null)).build();
      }
      worklist.acknowledge(entryId, note);
      return Response.seeOther(URI.create("/therapist")).build();
    } catch (TakenOffMeanwhileException e) {
      var meanwhile = Meanwhile.of(happened(e.entry()), note);
      return Response.status(422).entity(page(forms.blank(), meanwhile)).build();
    }
  }

  private String happened(TakenOff entry) {
    String patient = patients.get(entry.patientId()).name();
    String reason = words.reason(entry.reason());
    String time = moments.time(entry.at());
    return entry.done().isEmpty()
        ? words.no_longer_so(patient, reason, time)
        : words.taken_off(patient, reason, time, memberships.nameOf(entry.by()), entry.done());
  }

  private TemplateInstance page(Form form, @Nullable Meanwhile meanwhile) {
    var lines = worklist.open().stream().map(entry -> line(entry, form)).toList();
    return Templates.today(form, lines, patients.newest(NEWEST), meanwhile);
  }

  private Line line(WorklistEntry entry, Form form) {
    var urgency = entry.reason().urgency();
    if (urgency == Urgency.IMMEDIATE) {
      return new Line(entry, "bad", words.due_now(), form);
    }
    if (entry.isOverdue(clock.instant())) {
      return new Line(entry, "bad", words.overdue(moments.time(entry.dueAt())), form);
    }
    return new Line(
        entry,
        urgency == Urgency.WITHIN_24_HOURS ? "warn" : "info",
        words.due_by(moments.time(entry.dueAt())),
        form);
  }

  private static String field(UUID entryId) {
    return "note-" + entryId;
  }
}
