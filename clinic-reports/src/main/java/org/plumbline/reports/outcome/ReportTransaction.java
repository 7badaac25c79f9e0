package org.plumbline.reports.outcome;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.NoTenantException;
import org.plumbline.core.tenancy.TenantSettings;

/**
 * One look at the clinic's rows: a read-only transaction in which every statement sees the same
 * moment, as the reporting role and for the clinic of whoever is asking.
 */
@ApplicationScoped
class ReportTransaction {

  private final AgroalDataSource dataSource;
  private final CurrentTenant current;

  ReportTransaction(@DataSource("reports") AgroalDataSource dataSource, CurrentTenant current) {
    this.dataSource = dataSource;
    this.current = current;
  }

  /**
   * Runs a query for the clinic at work.
   *
   * @throws NoTenantException when no clinic was entered; without this a summary would quietly be
   *     empty
   */
  <T> T read(Query<T> query) {
    UUID clinicId = current.clinicId();
    try (Connection connection = dataSource.getConnection()) {
      connection.setAutoCommit(false);
      connection.setReadOnly(true);
      try {
        TenantSettings.tell(connection, current.get());
        return query.run(connection, clinicId);
      } finally {
        connection.rollback();
      }
    } catch (SQLException e) {
      throw new IllegalStateException("The report could not be read", e);
    }
  }

  /** Something to read for one clinic. */
  interface Query<T> {
    /** Reads it. */
    T run(Connection connection, UUID clinicId) throws SQLException;
  }
}
