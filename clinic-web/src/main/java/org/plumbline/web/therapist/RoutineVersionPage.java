package org.plumbline.web.therapist;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.AssessmentLine;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Category;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.routine.Dosing;
import org.plumbline.core.routine.Prescription;
import org.plumbline.core.routine.RoutineProposal.Totals;
import org.plumbline.core.routine.RoutineVersion;
import org.plumbline.core.routine.Routines;
import org.plumbline.core.routine.Sides;
import org.plumbline.core.routine.VersionChanges;
import org.plumbline.core.training.Training;
import org.plumbline.web.page.Moments;
import org.plumbline.web.page.Numerals;

/** One version of a routine: beside the one before it, and as a sheet for the patient. */
@Path("/therapist/patients/{patientId}/routine/versions/{versionId}")
@RolesAllowed("therapist")
@Produces(MediaType.TEXT_HTML)
public class RoutineVersionPage {

  private static final int DIARY_COLUMNS = 8;

  /** One exercise of the sheet. */
  record SheetLine(Prescription prescription, Exercise exercise) {

    /** Whether the diary has a row for each side. */
    public boolean isEachSide() {
      return prescription.dose().sides() == Sides.EACH;
    }

    /** Whether its pace is the breath's own, which the steps describe. */
    public boolean isBreathing() {
      return exercise.category() == Category.BREATHING;
    }

    /** What is needed, in words; empty when nothing is. */
    public String equipment() {
      return exercise.equipment().stream().anyMatch(needed -> needed.isEmpty())
          ? ""
          : exercise.equipment().stream()
              .map(needed -> needed.stream().sorted().collect(Collectors.joining(", ")))
              .collect(Collectors.joining(" / "));
    }
  }

  /**
   * The sheet.
   *
   * @param redLine the pain, 0 to 10, at which to stop, as it is on the day of printing
   */
  record Sheet(
      RoutineVersion version,
      List<SheetLine> lines,
      String sessionMinutes,
      boolean strength,
      List<String> globalStop,
      String redLine,
      List<Integer> columns) {}

  @CheckedTemplate(basePath = "therapist")
  static class Templates {
    static native TemplateInstance version(
        PatientFrame frame,
        RoutineVersion version,
        @Nullable RoutineVersion before,
        @Nullable AssessmentLine madeFrom,
        VersionChanges changes,
        Catalogue catalogue);

    static native TemplateInstance sheet(PatientFrame frame, Sheet sheet);
  }

  private final PatientFrames frames;
  private final Routines routines;
  private final Training training;
  private final Moments moments;
  private final ClinicCatalogue knowledge;

  RoutineVersionPage(
      PatientFrames frames,
      Routines routines,
      Training training,
      Moments moments,
      ClinicCatalogue knowledge) {
    this.frames = frames;
    this.routines = routines;
    this.training = training;
    this.moments = moments;
    this.knowledge = knowledge;
  }

  /** A version and what it changed. */
  @GET
  public TemplateInstance show(UUID patientId, UUID versionId) {
    PatientFrame frame = frames.open(patientId, PatientFrames.Section.ROUTINE);
    RoutineVersion version = routines.version(patientId, versionId);
    RoutineVersion before = routines.before(patientId, versionId).orElse(null);
    return Templates.version(
        frame,
        version,
        before,
        routines.madeFrom(patientId, versionId).orElse(null),
        VersionChanges.between(before, version),
        knowledge.current());
  }

  /** The version as a sheet to print for the patient, with a diary for paper. */
  @GET
  @Path("sheet")
  public TemplateInstance sheet(UUID patientId, UUID versionId) {
    PatientFrame frame = frames.open(patientId, PatientFrames.Section.ROUTINE);
    RoutineVersion version = routines.version(patientId, versionId);
    List<SheetLine> lines =
        version.exercises().stream()
            .map(each -> new SheetLine(each, knowledge.current().exercise(each.exercise())))
            .toList();
    Totals totals = version.totals(knowledge.current().tailoring().limits().setUpMinutes());
    return Templates.sheet(
        frame,
        new Sheet(
            version,
            lines,
            Dosing.shown(totals.sessionMinutes().setScale(0, RoundingMode.CEILING)),
            lines.stream().anyMatch(line -> line.exercise().category() == Category.STRENGTH),
            knowledge.current().globalStop(),
            Numerals.write(training.course(patientId).redLineOn(moments.getToday())),
            IntStream.rangeClosed(1, DIARY_COLUMNS).boxed().toList()));
  }
}
