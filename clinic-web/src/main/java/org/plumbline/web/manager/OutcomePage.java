package org.plumbline.web.manager;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plumbline.reports.document.CsvDocument;
import org.plumbline.reports.outcome.OutcomeSummaries;
import org.plumbline.reports.outcome.Period;
import org.plumbline.web.page.Form;
import org.plumbline.web.page.Forms;
import org.plumbline.web.page.Moments;

/** Whether people get better at this clinic, over a period the manager chooses. */
@Path("/manager")
@RolesAllowed("manager")
public class OutcomePage {

  private static final LocalDate EARLIEST = LocalDate.of(2000, 1, 1);
  private static final int MONTHS_AT_FIRST = 6;

  @CheckedTemplate(basePath = "manager")
  static class Templates {
    static native TemplateInstance outcome(Form form, @Nullable OutcomeView summary);
  }

  private final OutcomeSummaries summaries;
  private final Moments moments;
  private final Forms forms;
  private final ManagerMessages words;

  OutcomePage(OutcomeSummaries summaries, Moments moments, Forms forms, ManagerMessages words) {
    this.summaries = summaries;
    this.moments = moments;
    this.forms = forms;
    this.words = words;
  }

  /** The summary of the period asked for; of the last six months when none is. */
  @GET
  @Produces(MediaType.TEXT_HTML)
  public Response summary(@Context UriInfo request) {
    Form form = form(request.getQueryParameters());
    Optional<Period> period = period(form);
    OutcomeView view = period.map(p -> OutcomeView.of(summaries.summary(p), words)).orElse(null);
    return Response.status(period.isPresent() ? 200 : 422)
        .entity(Templates.outcome(form, view))
        .build();
  }

  /** The same summary for a spreadsheet; the page with a message when the period cannot be read. */
  @GET
  @Path("/outcomes.csv")
  public Response export(@Context UriInfo request) {
    Form form = form(request.getQueryParameters());
    Optional<Period> period = period(form);
    if (period.isEmpty()) {
      return Response.status(422)
          .type(MediaType.TEXT_HTML_TYPE)
          .entity(Templates.outcome(form, null))
          .build();
    }
    String name = "outcomes-" + period.get().from() + "-" + period.get().to() + ".csv";
    return Response.ok(OutcomeCsv.of(summaries.summary(period.get()), words).toString())
        .type(CsvDocument.MEDIA_TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .build();
  }

  private Form form(MultivaluedMap<String, String> asked) {
    if (asked.containsKey("from") || asked.containsKey("to")) {
      return forms.read(asked);
    }
    LocalDate today = moments.getToday();
    return forms.showing(
        Map.of(
            "from",
            today.minusMonths(MONTHS_AT_FIRST).plusDays(1).toString(),
            "to",
            today.toString()));
  }

  private Optional<Period> period(Form form) {
    LocalDate today = moments.getToday();
    form.named("from", words.from()).named("to", words.to());
    LocalDate from = form.requiredDate("from", EARLIEST, today);
    LocalDate to = form.requiredDate("to", EARLIEST, today);
    if (!form.hasFaults() && to.isBefore(from)) {
      form.refuse("to", words.period_backwards());
    }
    return form.hasFaults() ? Optional.empty() : Optional.of(new Period(from, to));
  }
}
