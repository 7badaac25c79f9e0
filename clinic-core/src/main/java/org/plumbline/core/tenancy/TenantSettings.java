package org.plumbline.core.tenancy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Tells the database who is asking, as the first statement of every transaction. The settings are
 * local to the transaction, so no connection ever carries one person's settings to the next.
 */
@ApplicationScoped
public class TenantSettings {

  private static final String STATEMENT =
      "select set_config('app.role', ?, true), set_config('app.clinic', ?, true),"
          + " set_config('app.patient', ?, true), set_config('app.subject', ?, true)";

  private final AgroalDataSource dataSource;
  private final CurrentTenant current;

  TenantSettings(AgroalDataSource dataSource, CurrentTenant current) {
    this.dataSource = dataSource;
    this.current = current;
  }

  void onTransactionBegin(@Observes @Initialized(TransactionScoped.class) Object transaction)
      throws SQLException {
    if (!Arc.container().requestContext().isActive()) {
      return;
    }
    Tenant tenant = current.get();
    if (tenant instanceof Tenant.Nobody) {
      return;
    }
    try (Connection connection = dataSource.getConnection()) {
      tell(connection, tenant);
    }
  }

  /** Sets the tenant for the transaction that {@code connection} is in. */
  public static void tell(Connection connection, Tenant tenant) throws SQLException {
    try (var statement = connection.prepareStatement(STATEMENT)) {
      switch (tenant) {
        case Tenant.Nobody _ -> bind(statement, "", null, null, null);
        case Tenant.Person person -> bind(statement, "", null, null, person.subject());
        case Tenant.Member m ->
            bind(statement, m.role().word(), m.clinicId(), m.patientId(), m.subject());
        case Tenant.Product product -> bind(statement, "system", product.clinicId(), null, null);
      }
      statement.execute();
    }
  }

  private static void bind(
      PreparedStatement statement,
      String role,
      @Nullable UUID clinic,
      @Nullable UUID patient,
      @Nullable String subject)
      throws SQLException {
    statement.setString(1, role);
    statement.setString(2, clinic == null ? "" : clinic.toString());
    statement.setString(3, patient == null ? "" : patient.toString());
    statement.setString(4, subject == null ? "" : subject);
  }
}
