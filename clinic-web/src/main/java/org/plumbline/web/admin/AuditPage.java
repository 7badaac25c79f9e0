package org.plumbline.web.admin;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.audit.Audit;
import org.plumbline.core.audit.AuditEntry;

/** The access record: who read or changed what, in whose record. */
@Path("/admin/audit")
@RolesAllowed("admin")
@Produces(MediaType.TEXT_HTML)
public class AuditPage {

  private static final int SIZE = 50;
  private static final int LAST_PAGE = 100_000;

  /**
   * What the page shows.
   *
   * @param record the one record asked about; null for all
   * @param page from 0
   * @param more whether an older page follows
   */
  record View(List<AuditEntry> entries, @Nullable UUID record, int page, boolean more) {

    /** The part of the address that keeps the one record. */
    public String getKept() {
      return record == null ? "" : "&record=" + record;
    }

    /** The last digits of a record's number, which are enough to tell records apart. */
    public String number(UUID patientId) {
      return Objects.toString(patientId).substring(24);
    }
  }

  @CheckedTemplate(basePath = "admin")
  static class Templates {
    static native TemplateInstance audit(View view);
  }

  private final Audit audit;

  AuditPage(Audit audit) {
    this.audit = audit;
  }

  /** A page of the record, the newest first. */
  @GET
  public TemplateInstance show(
      @QueryParam("record") @Nullable UUID record,
      @QueryParam("page") @DefaultValue("0") int asked) {
    int page = Math.clamp(asked, 0, LAST_PAGE);
    var entries = audit.entries(record, page, SIZE);
    return Templates.audit(new View(entries, record, page, entries.size() == SIZE));
  }
}
