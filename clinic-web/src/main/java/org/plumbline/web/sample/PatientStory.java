package org.plumbline.web.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.plumbline.core.tenancy.Tenant;
import org.plumbline.core.training.FollowedExercise;
import org.plumbline.core.training.FollowedVersion;
import org.plumbline.core.training.SessionReport;
import org.plumbline.web.sample.Cast.Manner;

/** One patient's weeks after the first visit: training at home, reviews, a new version, the end. */
final class PatientStory {

  private static final int SECOND_PHASE_AFTER = 40;
  private static final int LATELY = 3;
  private static final double WRITES_MORNINGS = 0.55;
  private static final double WRITTEN_LATE = 0.04;
  private static final double SCORES_BETWEEN = 0.25;

  private final Desk desk;
  private final Care care;
  private final Cast.Patient patient;
  private final Manner manner;
  private final Chance chance;
  private final Comments comments;
  private final HomeTraining training;
  private final Scores scores;
  private final HomePlan plan;
  private final int sixWeeks;
  private final int twelveWeeks;
  private final int lastDay;
  private final int lastLog;

  PatientStory(
      Desk desk, Care care, Cast.Patient patient, Manner manner, Chance chance, Comments comments) {
    this.desk = desk;
    this.care = care;
    this.patient = patient;
    this.manner = manner;
    this.chance = chance;
    this.comments = comments;
    this.training =
        new HomeTraining(
            manner,
            chance,
            comments,
            patient.phone() ? SessionReport.Source.PAPER : SessionReport.Source.PORTAL);
    this.scores = new Scores(desk, care, manner, chance);
    this.plan = new HomePlan(desk.catalogue(), published().getFirst());
    this.sixWeeks = chance.happens(manner.answers()) ? 42 + chance.between(-6, 8) : -1;
    this.twelveWeeks = chance.happens(manner.answers()) ? 84 + chance.between(-9, 3) : -1;
    int today = (int) (care.place().today().toEpochDay() - care.opened().toEpochDay());
    this.lastDay = patient.ends() == null ? today : 7 * patient.ends().after();
    // Whoever can sign in finds something due today.
    int spare = patient.username() == null ? 1 : 2;
    this.lastLog = lastDay - Math.max(spare, 7 * manner.silentWeeks());
  }

  /** Tells it day by day. */
  void tell() {
    for (int day = 0; day <= lastDay; day++) {
      int dayOfCare = day;
      if (day == sixWeeks || day == twelveWeeks) {
        home(day, "08:30", () -> scores.record(dayOfCare));
      } else if (day > 0 && day % 14 == 0 && chance.happens(SCORES_BETWEEN)) {
        home(day, "08:30", () -> scores.recordPain(dayOfCare));
      }
      if (day == SECOND_PHASE_AFTER && lastLog - day > 14 && !manner.fades()) {
        therapist(day, "14:00", () -> Publishing.nextPhase(desk, care, comments));
        plan.follow(published().get(1));
      }
      if (day <= lastLog) {
        train(day);
      }
    }
    end();
  }

  private List<FollowedVersion> published() {
    return desk.tenancy()
        .as(care.home(), () -> desk.training().course(care.patientId()).versions());
  }

  private void train(int dayOfCare) {
    LocalDate date = care.opened().plusDays(dayOfCare);
    List<FollowedExercise> due = plan.dueOn(date);
    if (!training.trainsOn(dayOfCare, !due.isEmpty())) {
      return;
    }
    List<FollowedExercise> exercises = due.isEmpty() ? plan.sheetFor(date) : due;
    if (exercises.isEmpty()) {
      return;
    }
    int written = dayOfCare + (chance.happens(WRITTEN_LATE) ? 4 : 0);
    String time = chance.between(17, 20) + ":" + chance.between(10, 59);
    SessionReport report =
        training.report(
            care.patientId(),
            date,
            dayOfCare,
            exercises,
            patient.legLately() && lastLog - dayOfCare <= LATELY);
    var told = home(written, time, () -> desk.training().log(report));
    plan.ticked(date, report.exercises());
    if (told.isPresent() && chance.happens(WRITES_MORNINGS)) {
      int pain = training.pain(dayOfCare + 1);
      LocalDate next = date.plusDays(1);
      home(
          written + 1,
          "07:30",
          () -> desk.training().recordMorning(care.patientId(), next, pain, chance.key()));
    }
  }

  private void end() {
    var ending = patient.ends();
    if (ending == null) {
      return;
    }
    if (chance.happens(manner.answers())) {
      therapist(lastDay, "11:00", () -> scores.recordAtDischarge(lastDay));
    }
    therapist(
        lastDay,
        "11:30",
        () -> {
          boolean open = desk.episodes().open(care.patientId()).isPresent();
          if (open) {
            desk.episodes().end(care.patientId(), care.episodeId(), ending.why(), comments.ended());
          }
          return open;
        });
  }

  private <T> Optional<T> home(int dayOfCare, String time, Supplier<T> work) {
    return at(care.home(), dayOfCare, time, work);
  }

  private <T> void therapist(int dayOfCare, String time, Supplier<T> work) {
    at(care.therapist(), dayOfCare, time, work);
  }

  /** Does it at that moment; what has not come yet does not happen. */
  private <T> Optional<T> at(Tenant who, int dayOfCare, String time, Supplier<T> work) {
    Instant moment =
        care.opened()
            .plusDays(dayOfCare)
            .atTime(LocalTime.parse(time))
            .atZone(care.place().zone())
            .toInstant();
    return moment.isBefore(care.place().now())
        ? Optional.of(desk.time().at(moment, () -> desk.tenancy().as(who, work)))
        : Optional.empty();
  }
}
