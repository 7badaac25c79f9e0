package org.plumbline.core.tenancy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * What a person's entry causes, done by the product itself in the same transaction: a patient's log
 * may bring about what the patient may not read. Afterwards the transaction is the person's again;
 * where the work fails, nothing of the transaction is kept. Only for consequences that a service
 * works out by itself; nothing that was typed decides what is done here.
 */
@ApplicationScoped
public class ByTheProduct {

  private final AgroalDataSource dataSource;
  private final EntityManager entities;
  private final CurrentTenant current;

  ByTheProduct(AgroalDataSource dataSource, EntityManager entities, CurrentTenant current) {
    this.dataSource = dataSource;
    this.entities = entities;
    this.current = current;
  }

  /** Does {@code work} as the product, for the clinic and in the transaction at hand. */
  @Transactional(Transactional.TxType.MANDATORY)
  public void run(Runnable work) {
    Tenant person = current.get();
    entities.flush();
    enter(new Tenant.Product(current.clinicId()));
    try {
      work.run();
      entities.flush();
    } catch (RuntimeException e) {
      QuarkusTransaction.setRollbackOnly();
      current.set(person);
      throw e;
    }
    enter(person);
  }

  private void enter(Tenant tenant) {
    try (Connection connection = dataSource.getConnection()) {
      TenantSettings.tell(connection, tenant);
      current.set(tenant);
    } catch (SQLException e) {
      throw new IllegalStateException("The transaction could not change hands", e);
    }
  }
}
