package org.plumbline.reports.outcome;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.tenancy.Ids;
import org.plumbline.core.tenancy.Role;
import org.plumbline.core.tenancy.Tenant;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.local.DatabaseRole;

/** A clinic in Berlin with rows written by hand, past the product, for tests of the reports. */
public final class ReportedClinic implements AutoCloseable {

  private static final Instant LONG_AGO = Instant.parse("2024-01-01T00:00:00Z");

  /** The clinic's id. */
  public final UUID id = Ids.next();

  private final UUID therapist = Ids.next();
  private final UUID manager = Ids.next();
  private final Connection owner = PostgresResource.connect(DatabaseRole.OWNER);

  /** Founds the clinic, with a therapist and a manager. */
  public ReportedClinic() throws SQLException {
    execute(
        "insert into clinic (id, name, zone, language, created_at)"
            + " values (?, 'Lindenhof', 'Europe/Berlin', 'de', ?)",
        id,
        LONG_AGO);
    member(therapist, "therapist");
    member(manager, "manager");
  }

  /** The clinic's manager at work. */
  public Tenant.Member manager() {
    return new Tenant.Member(id, manager, Role.MANAGER, "manager-" + id, null);
  }

  /** A new patient with an episode of care that is open. */
  public Care episode(String opened) throws SQLException {
    return episode(opened, null);
  }

  /** A new patient with an episode of care. */
  public Care episode(String opened, @Nullable String ended) throws SQLException {
    UUID patient = Ids.next();
    UUID episode = Ids.next();
    execute(
        "insert into patient (id, clinic_id, given_name, family_name, birth_date, language,"
            + " registered_at) values (?, ?, 'Pat', 'Test', date '1980-01-01', 'de', ?)",
        patient,
        id,
        LONG_AGO);
    execute(
        "insert into episode (id, clinic_id, patient_id, reason, therapist_id, opened_at, ended_at,"
            + " end_reason) values (?, ?, ?, 'Low back pain', ?, ?, ?, ?)",
        episode,
        id,
        patient,
        therapist,
        Instant.parse(opened),
        ended == null ? null : Instant.parse(ended),
        ended == null ? null : "other");
    return new Care(patient, episode);
  }

  /** One patient's episode of care. */
  public final class Care {
    private final UUID patient;
    private final UUID episode;

    private Care(UUID patient, UUID episode) {
      this.patient = patient;
      this.episode = episode;
    }

    /** A pain score. */
    public UUID nprs(String occasion, String performed, int score) throws SQLException {
      return score("NPRS", occasion, performed, BigDecimal.valueOf(score), null);
    }

    /** A pain score that takes the place of another. */
    public UUID nprs(String occasion, String performed, int score, UUID corrects)
        throws SQLException {
      return score("NPRS", occasion, performed, BigDecimal.valueOf(score), corrects);
    }

    /** A task the patient named. */
    public UUID task(String name) throws SQLException {
      UUID task = Ids.next();
      execute(
          "insert into patient_task (id, clinic_id, patient_id, episode_id, name, family, named_at)"
              + " values (?, ?, ?, ?, ?, 'lift', ?)",
          task,
          id,
          patient,
          episode,
          name,
          LONG_AGO);
      return task;
    }

    /** Scores of tasks, in the order of the tasks. */
    public void psfs(String occasion, String performed, List<UUID> tasks, int... scores)
        throws SQLException {
      int sum = 0;
      for (int score : scores) {
        sum += score;
      }
      UUID whole =
          score(
              "PSFS", occasion, performed, BigDecimal.valueOf((double) sum / scores.length), null);
      for (int i = 0; i < scores.length; i++) {
        execute(
            "insert into task_score (id, clinic_id, patient_id, score_id, task_id, score)"
                + " values (?, ?, ?, ?, ?, ?)",
            Ids.next(),
            id,
            patient,
            whole,
            tasks.get(i),
            scores[i]);
      }
    }

    /** A week of training; no adherence means it was not scored. */
    public void week(UUID routine, String start, String target, @Nullable String adherence)
        throws SQLException {
      execute(
          "insert into adherence_week (id, clinic_id, patient_id, routine_id, week_start, target,"
              + " adherence, sessions, computed_at) values (?, ?, ?, ?, ?, ?, ?, 0, ?)",
          Ids.next(),
          id,
          patient,
          routine,
          LocalDate.parse(start),
          new BigDecimal(target),
          adherence == null ? null : new BigDecimal(adherence),
          LONG_AGO);
    }

    /** A routine to train by. */
    public UUID routine() throws SQLException {
      UUID routine = Ids.next();
      execute(
          "insert into routine (id, clinic_id, patient_id, episode_id, created_at)"
              + " values (?, ?, ?, ?, ?)",
          routine,
          id,
          patient,
          episode,
          LONG_AGO);
      return routine;
    }

    private UUID score(
        String instrument,
        String occasion,
        String performed,
        BigDecimal score,
        @Nullable UUID corrects)
        throws SQLException {
      UUID row = Ids.next();
      execute(
          "insert into outcome_score (id, clinic_id, patient_id, episode_id, instrument, occasion,"
              + " score, performed_at, arrived_at, by_patient, corrects_id, idempotency_key)"
              + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, true, ?, ?)",
          row,
          id,
          patient,
          episode,
          instrument,
          occasion,
          score,
          Instant.parse(performed),
          Instant.parse(performed),
          corrects,
          Ids.next());
      return row;
    }
  }

  @Override
  public void close() throws SQLException {
    owner.close();
  }

  private void member(UUID membership, String role) throws SQLException {
    execute(
        "insert into membership (id, clinic_id, subject, role, display_name, started_at)"
            + " values (?, ?, ?, ?, 'Ida Test', ?)",
        membership,
        id,
        role + "-" + id,
        role,
        LONG_AGO);
  }

  private void execute(String sql, @Nullable Object... values) throws SQLException {
    try (var statement = owner.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        Object value = values[i];
        statement.setObject(
            i + 1, value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value);
      }
      statement.executeUpdate();
    }
  }
}
