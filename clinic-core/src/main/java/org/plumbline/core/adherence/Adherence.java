package org.plumbline.core.adherence;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.clinic.Clinics;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.routine.PhaseTraining;
import org.plumbline.core.routine.RoutinePublished;
import org.plumbline.core.routine.RoutineWithdrawn;
import org.plumbline.core.routine.TrainingOutlook;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.Ids;
import org.plumbline.core.tenancy.OneByOne;
import org.plumbline.core.training.Course;
import org.plumbline.core.training.FollowedVersion;
import org.plumbline.core.training.SessionLogged;
import org.plumbline.core.training.Training;
import org.plumbline.core.training.TrainingChanged;
import org.plumbline.core.training.TrainingRules;
import org.plumbline.core.training.TrainingRules.AdherenceRules;

/**
 * Honest adherence. Each week's figure is stored as logs come in, for the reports, and can always
 * be computed again from the logs; pages show the figure as of now.
 */
@ApplicationScoped
@Transactional
public class Adherence implements TrainingOutlook {

  /** The weeks of a routine that ended this long ago stay as they are. */
  private static final Duration STILL_CHANGING = Duration.ofDays(28);

  /** The running week and the one before it. */
  private static final int WEEKS_TO_TELL = 2;

  private final AdherenceRepository weeks;
  private final Training training;
  private final ClinicCatalogue knowledge;
  private final Clinics clinics;
  private final OneByOne oneByOne;
  private final CurrentTenant current;
  private final Clock clock;

  Adherence(
      AdherenceRepository weeks,
      Training training,
      ClinicCatalogue knowledge,
      Clinics clinics,
      OneByOne oneByOne,
      CurrentTenant current,
      Clock clock) {
    this.weeks = weeks;
    this.training = training;
    this.knowledge = knowledge;
    this.clinics = clinics;
    this.oneByOne = oneByOne;
    this.current = current;
    this.clock = clock;
  }

  /** The adherence of a patient's newest routine as of today; empty without a routine. */
  public Optional<AdherenceReview> review(UUID patientId) {
    return review(training.course(patientId));
  }

  /** The same, from a course of training at hand. */
  public Optional<AdherenceReview> review(Course course) {
    LocalDate today = clinics.today();
    AdherenceCalculator calculator = calculator();
    return TrainingCredits.of(course)
        .map(
            history -> {
              FourWeeks figure = calculator.fourWeeks(history, today);
              return new AdherenceReview(
                  figure,
                  calculator.band(figure.score()),
                  clock.instant(),
                  figure.weeks().stream()
                      .map(week -> DayGrid.week(history, week.from(), today))
                      .toList());
            });
  }

  @Override
  public boolean dropoutLikely(UUID patientId) {
    return signs(patientId)
        .filter(signs -> signs.dropout() != DropoutSignal.Level.NONE)
        .isPresent();
  }

  /** What a patient's training says as of today; empty without a routine. */
  public Optional<AdherenceSigns> signs(UUID patientId) {
    Course course = training.course(patientId);
    LocalDate today = clinics.today();
    AdherenceCalculator calculator = calculator();
    DropoutSignal dropout = new DropoutSignal(TrainingRules.of(knowledge.current()).dropout());
    int exercises = course.versionOn(today).map(version -> version.exercises().size()).orElse(0);
    return TrainingCredits.of(course)
        .map(
            history -> {
              FourWeeks figure = calculator.fourWeeks(history, today);
              List<WeekAdherence> weeks = calculator.weeks(history, today);
              return new AdherenceSigns(
                  calculator.band(figure.score()),
                  weeks.stream()
                      .skip(Math.max(0, weeks.size() - WEEKS_TO_TELL))
                      .anyMatch(WeekAdherence::overdone),
                  dropout.on(today, history, weeks, course.sessions(), exercises));
            });
  }

  @Override
  public PhaseTraining since(
      UUID patientId, LocalDate began, LocalDate recent, Predicate<String> isPlank) {
    return new PhaseReview(training.course(patientId), began, recent)
        .read(clinics.today(), isPlank);
  }

  /** Computes a patient's stored weeks again, from the logs. */
  public void refresh(UUID patientId) {
    refresh(patientId, training.course(patientId));
  }

  private void refresh(UUID patientId, Course course) {
    course.versions().stream()
        .map(FollowedVersion::routineId)
        .distinct()
        .forEach(routine -> store(patientId, routine, course));
  }

  /**
   * Computes the stored weeks of everybody in training again, so that silence shows in the reports
   * too. For the clock: days end at different hours in different clinics. Each in a transaction of
   * their own.
   */
  @Transactional(TxType.NOT_SUPPORTED)
  public void refreshEverybody() {
    Instant since = clock.instant().minus(STILL_CHANGING);
    oneByOne.patients(
        "adherence",
        QuarkusTransaction.requiringNew()
            .call(() -> weeks.patientsInTraining(current.clinicId(), since)),
        this::refresh);
  }

  /** First of all who hear of it: what they bring into force is counted when it is published. */
  void onSessionLogged(@Observes @Priority(Interceptor.Priority.APPLICATION) SessionLogged logged) {
    refresh(logged.patientId(), logged.course());
  }

  void onTrainingChanged(@Observes TrainingChanged changed) {
    refresh(changed.patientId());
  }

  void onPublished(@Observes RoutinePublished published) {
    refresh(published.patientId());
  }

  void onWithdrawn(@Observes RoutineWithdrawn withdrawn) {
    refresh(withdrawn.patientId());
  }

  private void store(UUID patientId, UUID routineId, Course course) {
    TrainingHistory history = TrainingCredits.history(course, routineId);
    List<WeekAdherence> computed = calculator().weeks(history, clinics.today());
    var stored = weeks.weeks(current.clinicId(), routineId);
    for (WeekAdherence week : computed) {
      var row = stored.get(week.from());
      if (row == null && week.target().signum() == 0 && week.sessions() == 0) {
        continue;
      }
      if (row == null) {
        row =
            new AdherenceWeekEntity(
                Ids.next(), current.clinicId(), patientId, routineId, week.from());
        row.show(week, version(week), clock.instant());
        weeks.persist(row);
      } else {
        row.show(week, version(week), clock.instant());
      }
    }
    weeks.flush();
  }

  /** Counts the running week by what stands now, and every other by what stood when it ended. */
  private AdherenceCalculator calculator() {
    return new AdherenceCalculator(
        TrainingRules.of(knowledge.current()).adherence(), day -> countedAt(endOf(day)));
  }

  private AdherenceRules countedAt(Instant moment) {
    return TrainingRules.of(knowledge.at(moment)).adherence();
  }

  private String version(WeekAdherence week) {
    Catalogue then =
        week.running() ? knowledge.current() : knowledge.at(endOf(week.from().plusDays(6)));
    return then.version();
  }

  private Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(clinics.zone()).toInstant();
  }
}
