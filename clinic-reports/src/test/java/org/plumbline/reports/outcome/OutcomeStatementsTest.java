package org.plumbline.reports.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.tenancy.CurrentTenant;
import org.plumbline.core.tenancy.Tenancy;
import org.plumbline.core.testing.PostgresResource;

/** A summary asks the database as often for many people as for one. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@DisplayName("The statements of an outcome summary")
class OutcomeStatementsTest {

  /** What is told whose rows to show, and then the clinic, the reviews and the adherence. */
  private static final int STATEMENTS = 4;

  private static final Set<Class<?>> COUNTED =
      Set.of(Connection.class, Statement.class, PreparedStatement.class);

  @Inject
  @DataSource("reports")
  AgroalDataSource reports;

  @Inject CurrentTenant current;
  @Inject Clock clock;
  @Inject Catalogue catalogue;
  @Inject ClinicCatalogue knowledge;
  @Inject Tenancy tenancy;

  @Test
  @DisplayName("are as many for one person as for many, counted as they are executed")
  void constant() throws SQLException {
    try (var one = new ReportedClinic();
        var many = new ReportedClinic()) {
      one.episode("2025-02-01T09:00:00Z");
      HandComputedClinic.fill(many);

      assertEquals(STATEMENTS, statements(one));
      assertEquals(STATEMENTS, statements(many));
    }
  }

  private int statements(ReportedClinic clinic) {
    var count = new AtomicInteger();
    var transaction =
        new ReportTransaction(counting(AgroalDataSource.class, reports, count), current);
    var summaries = new OutcomeSummaries(transaction, knowledge, clock, catalogue);
    tenancy.as(clinic.manager(), () -> summaries.summary(HandComputedClinic.MARCH));
    return count.get();
  }

  /** The real thing, and whatever statements come out of it, with a count of what is executed. */
  private static <T> T counting(Class<T> type, Object real, AtomicInteger count) {
    return type.cast(
        Proxy.newProxyInstance(
            OutcomeStatementsTest.class.getClassLoader(),
            new Class<?>[] {type},
            (_, method, arguments) -> {
              if (method.getName().startsWith("execute")) {
                count.incrementAndGet();
              }
              Object answer = method.invoke(real, arguments);
              Class<?> promised = method.getReturnType();
              return COUNTED.contains(promised) ? counting(promised, answer, count) : answer;
            }));
  }
}
