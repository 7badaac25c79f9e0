package org.plumbline.web.patient;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.clinic.Clinics;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.RecordNotFoundException;
import org.plumbline.core.training.Course;
import org.plumbline.core.training.FollowedExercise;
import org.plumbline.core.training.Training;
import org.plumbline.web.page.Numerals;

/** How to do one exercise, one at a time. */
@Path("/me/exercises/{prescribedId}")
@RolesAllowed("patient")
@Produces(MediaType.TEXT_HTML)
public class ExercisePage {

  /**
   * What the page shows.
   *
   * @param number its place among the exercises of the day, from 1; of {@code count}
   * @param previous the exercise before it; null for the first
   * @param next the exercise after it; null for the last
   */
  record View(
      Exercise exercise,
      FollowedExercise asked,
      String amount,
      List<String> details,
      @Nullable String lastTime,
      int number,
      int count,
      @Nullable UUID previous,
      @Nullable UUID next,
      List<String> stopRules,
      String redLine) {}

  @CheckedTemplate(basePath = "patient")
  static class Templates {
    static native TemplateInstance exercise(View view);
  }

  private final Training training;
  private final Clinics clinics;
  private final ClinicCatalogue knowledge;
  private final CurrentTenant current;
  private final Dose dose;

  ExercisePage(
      Training training,
      Clinics clinics,
      ClinicCatalogue knowledge,
      CurrentTenant current,
      Dose dose) {
    this.training = training;
    this.clinics = clinics;
    this.knowledge = knowledge;
    this.current = current;
    this.dose = dose;
  }

  /** One exercise of the routine that is valid today. */
  @GET
  public TemplateInstance show(UUID prescribedId) {
    Course course = training.course(current.ownPatientId());
    LocalDate today = clinics.today();
    List<FollowedExercise> list = list(course, today, prescribedId);
    int place = list.stream().map(FollowedExercise::id).toList().indexOf(prescribedId);
    if (place < 0) {
      throw new RecordNotFoundException("exercise");
    }
    FollowedExercise asked = list.get(place);
    Exercise known = knowledge.current().exercise(asked.exercise());
    return Templates.exercise(
        new View(
            known,
            asked,
            dose.amount(asked, known.laterality()),
            dose.details(asked),
            dose.lastTime(course.lastTime(asked.exercise(), today)),
            place + 1,
            list.size(),
            place == 0 ? null : list.get(place - 1).id(),
            place + 1 == list.size() ? null : list.get(place + 1).id(),
            knowledge.current().globalStop(),
            Numerals.write(course.redLineOn(today))));
  }

  /** The exercises of the day, or of the whole routine when this one is not due today. */
  private static List<FollowedExercise> list(Course course, LocalDate today, UUID prescribedId) {
    List<FollowedExercise> due = course.dueOn(today);
    if (due.stream().anyMatch(exercise -> exercise.id().equals(prescribedId))) {
      return due;
    }
    return course.versionOn(today).map(version -> version.exercises()).orElse(List.of());
  }
}
