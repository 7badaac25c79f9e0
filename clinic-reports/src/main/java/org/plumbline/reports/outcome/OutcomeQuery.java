package org.plumbline.reports.outcome;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.plumbline.core.catalogue.Instrument;
import org.plumbline.core.catalogue.Instrument.DueAt;

/** Reads the rows of a summary in three statements, however many there are. */
final class OutcomeQuery {

  private static final String CLINIC = text("clinic.sql");
  private static final String REVIEWS = text("reviews.sql");
  private static final String ADHERENCE = text("adherence.sql");

  private final Connection connection;
  private final UUID clinicId;
  private final Period period;

  OutcomeQuery(Connection connection, UUID clinicId, Period period) {
    this.connection = connection;
    this.clinicId = clinicId;
    this.period = period;
  }

  OutcomeRows read(Instant now, List<Instrument> instruments, List<DueAt> points)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(CLINIC)) {
      bind(statement, now.atOffset(ZoneOffset.UTC), clinicId, period.to(), period.from(), clinicId);
      try (ResultSet row = statement.executeQuery()) {
        if (!row.next()) {
          throw new IllegalStateException("The reporting role does not see the clinic");
        }
        LocalDate today = row.getObject("today", LocalDate.class);
        return new OutcomeRows(
            row.getString("name"),
            today,
            row.getInt("active"),
            reviews(instruments, points),
            adherence(today));
      }
    }
  }

  private List<OutcomeRows.Review> reviews(List<Instrument> instruments, List<DueAt> points)
      throws SQLException {
    List<OutcomeRows.Review> reviews = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(REVIEWS)) {
      bind(
          statement,
          array("text", points.stream().map(DueAt::id).toArray()),
          array("int4", points.stream().map(point -> 7 * point.week()).toArray()),
          array("int4", points.stream().map(DueAt::windowDays).toArray()),
          clinicId,
          period.from(),
          period.to(),
          clinicId,
          array("text", instruments.stream().map(Instrument::id).toArray()));
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          reviews.add(review(row));
        }
      }
    }
    return reviews;
  }

  private static OutcomeRows.Review review(ResultSet row) throws SQLException {
    return new OutcomeRows.Review(
        row.getString("instrument"),
        row.getString("point"),
        row.getObject("opens", LocalDate.class),
        row.getObject("closes", LocalDate.class),
        row.getObject("ended", LocalDate.class),
        row.getBoolean("started"),
        row.getBoolean("reviewed"),
        row.getBigDecimal("start"),
        row.getBigDecimal("review"),
        row.getInt("tasks"));
  }

  private List<Optional<BigDecimal>> adherence(LocalDate today) throws SQLException {
    List<Optional<BigDecimal>> adherence = new ArrayList<>();
    try (PreparedStatement statement = connection.prepareStatement(ADHERENCE)) {
      bind(statement, period.from(), period.to(), today, clinicId, period.to(), period.from());
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          adherence.add(Optional.ofNullable(row.getBigDecimal("adherence")));
        }
      }
    }
    return adherence;
  }

  private java.sql.Array array(String type, Object[] values) throws SQLException {
    return connection.createArrayOf(type, values);
  }

  private static void bind(PreparedStatement statement, Object... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setObject(i + 1, values[i]);
    }
  }

  private static String text(String resource) {
    try (var stream = OutcomeQuery.class.getResourceAsStream(resource)) {
      return new String(
          Objects.requireNonNull(stream, resource).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
