package org.plumbline.core.routine;

import static java.time.temporal.ChronoUnit.WEEKS;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.clinic.Clinics;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.routine.EntryCriterion.Measure;

/** Looks from the phase a patient trains in to the ones they could enter. */
@ApplicationScoped
@Transactional
public class Phases {

  private final RoutineRepository routines;
  private final PatientPicture picture;
  private final TrainingOutlook outlook;
  private final ClinicCatalogue knowledge;
  private final Clinics clinics;

  Phases(
      RoutineRepository routines,
      PatientPicture picture,
      TrainingOutlook outlook,
      ClinicCatalogue knowledge,
      Clinics clinics) {
    this.routines = routines;
    this.picture = picture;
    this.outlook = outlook;
    this.knowledge = knowledge;
    this.clinics = clinics;
  }

  /** The outlook of an episode; empty while nothing is published in it. */
  public Optional<PhaseOutlook> outlook(UUID patientId, UUID episodeId) {
    List<RoutineVersionEntity> published =
        routines.versions(patientId, episodeId).stream()
            .filter(version -> version.publishedAt != null)
            .toList();
    if (published.isEmpty()) {
      return Optional.empty();
    }
    int now = published.getFirst().phase;
    LocalDate began = began(published, now);
    return Optional.of(PhaseOutlook.from(now, entry(), known(patientId, episodeId, began)));
  }

  private RoutineRules.PhaseEntry entry() {
    return RoutineRules.of(knowledge.current()).phaseEntry();
  }

  /** The day of the first of the newest versions that are all of this phase. */
  private LocalDate began(List<RoutineVersionEntity> newestFirst, int phase) {
    LocalDate began = clinics.today();
    for (RoutineVersionEntity version : newestFirst) {
      if (version.phase != phase || version.publishedAt == null) {
        break;
      }
      began = LocalDate.ofInstant(version.publishedAt, clinics.zone());
    }
    return began;
  }

  private Map<Measure, BigDecimal> known(UUID patientId, UUID episodeId, LocalDate began) {
    RoutineRules.PhaseEntry entry = entry();
    LocalDate today = clinics.today();
    Catalogue library = knowledge.current();
    PhaseTraining training =
        outlook.since(
            patientId,
            began,
            today.minusDays(entry.recentDays()),
            id -> entry.plankFamilies().contains(library.exercise(id).family()));
    Map<Measure, BigDecimal> known = new EnumMap<>(Measure.class);
    known.put(Measure.SESSIONS, BigDecimal.valueOf(training.sessions()));
    known.put(Measure.LAST_NOT_RED, BigDecimal.valueOf(training.lastNotRed()));
    known.put(Measure.WEEKS, BigDecimal.valueOf(WEEKS.between(began, today)));
    known.put(Measure.PLANKS, training.planks());
    put(known, Measure.COMPLETION, training.completion());
    put(known, Measure.QUALITY, training.quality());
    put(known, Measure.RESERVE, training.reserve());
    put(known, Measure.HINGE, picture.measured(patientId, episodeId, entry.hingeTest()));
    put(known, Measure.PAIN, picture.painNow(patientId));
    return known;
  }

  private static void put(
      Map<Measure, BigDecimal> known, Measure measure, @Nullable BigDecimal value) {
    if (value != null) {
      known.put(measure, value);
    }
  }
}
