package org.plumbline.web.patient;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.SmallClinic;
import org.plumbline.core.testing.SmallRoutine;
import org.plumbline.core.testing.StoppedClock;
import org.plumbline.core.training.Course;
import org.plumbline.core.training.ExerciseResult;
import org.plumbline.core.training.ExerciseState;
import org.plumbline.core.training.LoggedSession;
import org.plumbline.core.training.Training;
import org.plumbline.web.testing.Browser;

/** A patient on the first day of a routine, who writes down what was done. */
abstract class LogTest {

  static final LocalDate BEGAN = LocalDate.of(2026, 3, 2);

  @Inject Training training;
  @Inject Tenancy tenancy;

  SmallClinic clinic;
  SmallRoutine routine;
  Browser patient;

  @BeforeEach
  void aPatientOnTheFirstDayOfARoutine() {
    StoppedClock.at("2026-03-02T18:00:00Z");
    clinic = SmallClinic.open();
    routine = SmallRoutine.publish(clinic, BEGAN, 5);
    patient = Browser.of(clinic.patient());
  }

  Response send(Map<String, String> told) {
    return patient.submit("/me/log", "/me/log", told);
  }

  static String key(Document page) {
    return Objects.requireNonNull(page.selectFirst("main input[name=key]")).val();
  }

  static String fault(Response answer, String field) {
    return Jsoup.parse(answer.body().asString()).select("#" + field + "-fault").text();
  }

  Course course() {
    return tenancy.as(clinic.patient(), () -> training.course(clinic.patientId()));
  }

  List<LoggedSession> sessions() {
    return course().sessions();
  }

  List<ExerciseResult> results() {
    Course course = course();
    return course.results(course.sessions().getFirst());
  }

  List<ExerciseState> states() {
    return results().stream().map(ExerciseResult::state).toList();
  }
}
