package org.plumbline.web.patient;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.plumbline.core.adherence.Adherence;
import org.plumbline.core.outcome.Outcomes;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.training.Course;
import org.plumbline.core.training.Training;
import org.plumbline.web.page.Moments;

/** The patient's own way so far: weeks, pain, tasks, and the sessions to look at again. */
@Path("/me/progress")
@RolesAllowed("patient")
@Produces(MediaType.TEXT_HTML)
public class ProgressPage {

  @CheckedTemplate(basePath = "patient")
  static class Templates {
    static native TemplateInstance progress(ProgressView view);
  }

  private final Training training;
  private final Adherence adherence;
  private final Outcomes outcomes;
  private final CurrentTenant current;
  private final Moments moments;
  private final PatientMessages words;

  ProgressPage(
      Training training,
      Adherence adherence,
      Outcomes outcomes,
      CurrentTenant current,
      Moments moments,
      PatientMessages words) {
    this.training = training;
    this.adherence = adherence;
    this.outcomes = outcomes;
    this.current = current;
    this.moments = moments;
    this.words = words;
  }

  /** Everything on one page. */
  @GET
  public TemplateInstance show() {
    UUID patientId = current.ownPatientId();
    Course course = training.course(patientId);
    return Templates.progress(
        ProgressView.of(
            course,
            adherence.review(course),
            outcomes.course(patientId),
            outcomes.pain(),
            outcomes.tasks(),
            moments,
            words));
  }
}
