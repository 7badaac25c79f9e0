package org.plumbline.core.tenancy;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.plumbline.core.testing.PostgresResource;

/** A refused row is a patient's row: the database's complaint about it must not quote it. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SilentDatabaseTest {

  @Inject AgroalDataSource dataSource;

  @Test
  void theComplaintAboutARefusedRowDoesNotQuoteIt() {
    var refused =
        assertThrows(
            SQLException.class,
            () -> {
              try (var connection = dataSource.getConnection();
                  var statement = connection.createStatement()) {
                statement.execute(
                    "insert into first_setup (id, token_hash, created_at, expires_at) values"
                        + " (null, 'Rosalind Unmistakable'::bytea, now(), now())");
              }
            });
    assertFalse(String.valueOf(refused.getMessage()).contains("526f73616c696e64"));
    assertFalse(String.valueOf(refused.getMessage()).contains("Failing row"));
  }
}
