package org.plumbline.core.routine;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The tailoring of an episode's row. */
@Entity
@Table(name = "tailoring")
class TailoringEntity {

  @Id UUID id;
  UUID clinicId;
  UUID patientId;
  UUID episodeId;
  int phase;
  @Nullable String profile;
  boolean trainedLifter;
  int minutes;
  int daysPerWeek;

  String[] conditions;
  String[] equipment;
  String[] positionsExcluded;
  String[] bannedExercises;
  String[] taughtExercises;

  @Nullable LocalDate surgeryOn;
  @Nullable String surgeryProtocol;

  Instant updatedAt;
  @Nullable UUID updatedBy;
  @Version long version;

  @SuppressWarnings("NullAway.Init")
  protected TailoringEntity() {}

  @SuppressWarnings("NullAway.Init")
  TailoringEntity(UUID id, UUID clinicId, UUID patientId, UUID episodeId) {
    this.id = id;
    this.clinicId = clinicId;
    this.patientId = patientId;
    this.episodeId = episodeId;
  }

  void change(TailoringSettings settings, Instant now, @Nullable UUID by) {
    phase = settings.phase();
    profile = settings.profile();
    trainedLifter = settings.trainedLifter();
    minutes = settings.minutes();
    daysPerWeek = settings.daysPerWeek();
    conditions = sorted(settings.conditions());
    equipment = sorted(settings.equipment());
    positionsExcluded = sorted(settings.positionsExcluded().stream().map(Enum::name).toList());
    bannedExercises = sorted(settings.banned());
    taughtExercises = sorted(settings.taught());
    Surgery surgery = settings.surgery();
    surgeryOn = surgery == null ? null : surgery.day();
    surgeryProtocol = surgery == null ? null : surgery.protocol();
    updatedAt = now;
    updatedBy = by;
  }

  TailoringSettings settings() {
    Set<Posture> excluded = EnumSet.noneOf(Posture.class);
    for (String name : positionsExcluded) {
      excluded.add(Posture.valueOf(name));
    }
    return new TailoringSettings(
        phase,
        profile,
        trainedLifter,
        minutes,
        daysPerWeek,
        Set.of(conditions),
        Set.of(equipment),
        excluded,
        Set.of(bannedExercises),
        Set.of(taughtExercises),
        surgeryOn == null || surgeryProtocol == null
            ? null
            : new Surgery(surgeryOn, surgeryProtocol));
  }

  private static String[] sorted(Collection<String> words) {
    return words.stream().sorted().toArray(String[]::new);
  }
}
