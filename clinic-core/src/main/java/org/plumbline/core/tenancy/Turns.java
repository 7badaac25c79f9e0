package org.plumbline.core.tenancy;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.UUID;

/**
 * Lets work about the same patient wait for each other, until the transaction at hand ends: so a
 * report that arrives twice at once finds the first.
 */
@ApplicationScoped
public class Turns {

  private static final String STATEMENT = "select pg_advisory_xact_lock(hashtextextended(?, 0))";

  private final AgroalDataSource dataSource;

  Turns(AgroalDataSource dataSource) {
    this.dataSource = dataSource;
  }

  /**
   * Waits for this patient's turn.
   *
   * @param queue what is waited for; different queues do not wait for each other
   */
  public void take(String queue, UUID patientId) {
    try (var connection = dataSource.getConnection();
        var statement = connection.prepareStatement(STATEMENT)) {
      statement.setString(1, queue + " " + patientId);
      statement.execute();
    } catch (SQLException e) {
      throw new IllegalStateException("The patient's turn did not come", e);
    }
  }
}
