package org.plumbline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.GeneralCodingRules;
import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Singleton;
import jakarta.persistence.Entity;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;

/** The rules of the house, read from the compiled classes. */
@AnalyzeClasses(packages = "org.plumbline", importOptions = ArchitectureTest.ProductOnly.class)
class ArchitectureTest {

  /** Leaves tests out, also where they come packed in a jar of their own. */
  static final class ProductOnly implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/") && !location.contains("-tests.jar");
    }
  }

  /** The river, from its source. A room may use what lies upstream of it, never what lies below. */
  private static final List<String> RIVER =
      List.of(
          "tenancy",
          "catalogue",
          "clinic",
          "audit",
          "notice",
          "override",
          "patient",
          "outcome",
          "assessment",
          "pattern",
          "routine",
          "training",
          "adherence",
          "progression",
          "worklist");

  private static final Set<String> CLOCKLESS =
      Set.of(
          "java.time.Instant",
          "java.time.LocalDate",
          "java.time.LocalDateTime",
          "java.time.ZonedDateTime",
          "java.time.OffsetDateTime",
          "java.time.LocalTime",
          "java.time.YearMonth");

  @ArchTest
  static final ArchRule theRiverRunsOneWay =
      classes()
          .that()
          .resideInAPackage("org.plumbline.core..")
          .should(
              new ArchCondition<>("use only rooms upstream of their own") {
                @Override
                public void check(JavaClass room, ConditionEvents events) {
                  int here = room(room);
                  if (here < 0) {
                    events.add(
                        SimpleConditionEvent.violated(
                            room, room.getName() + " lies in a room the river does not know"));
                  }
                  room.getDirectDependenciesFromSelf().stream()
                      .filter(
                          d ->
                              d.getTargetClass().getPackageName().startsWith("org.plumbline.core."))
                      .filter(d -> room(d.getTargetClass()) > here)
                      .forEach(
                          d -> events.add(SimpleConditionEvent.violated(room, d.getDescription())));
                }
              });

  @ArchTest
  static final ArchRule roomsFormNoCycle =
      slices().matching("org.plumbline.core.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule packagesFormNoCycle =
      slices().matching("org.plumbline.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule coreKnowsNoWeb =
      noClasses()
          .that()
          .resideInAPackage("org.plumbline.core..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.ws.rs..",
              "io.quarkus.qute..",
              "io.quarkus.oidc..",
              "io.vertx..",
              "org.plumbline.web..",
              "org.plumbline.reports..");

  @ArchTest
  static final ArchRule whatIsNotAServiceIsPure =
      noClasses()
          .that()
          .resideInAPackage("org.plumbline.core..")
          .and(
              DescribedPredicate.not(
                  annotatedWith(ApplicationScoped.class)
                      .or(annotatedWith(RequestScoped.class))
                      .or(annotatedWith(Singleton.class))
                      .or(annotatedWith(Entity.class))))
          .and()
          .areTopLevelClasses()
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "jakarta.enterprise..",
              "jakarta.inject..",
              "jakarta.persistence..",
              "jakarta.transaction..",
              "org.hibernate..",
              "java.sql..",
              "javax.sql..")
          .because("engines know no CDI, no persistence and no database");

  @ArchTest
  static final ArchRule entitiesStayInTheirRoom =
      classes().that().areAnnotatedWith(Entity.class).should().bePackagePrivate();

  @ArchTest
  static final ArchRule whatAJsonColumnHoldsIsReplacedAndNeverChanged =
      fields()
          .that()
          .areAnnotatedWith(JdbcTypeCode.class)
          .should()
          .beAnnotatedWith(Mutability.class)
          .because("it is written and read once more with every read, to find changes inside it");

  @ArchTest
  static final ArchRule repositoriesStayInTheirRoom =
      classes()
          .that()
          .areAssignableTo("io.quarkus.hibernate.orm.panache.PanacheRepositoryBase")
          .should()
          .bePackagePrivate();

  @ArchTest
  static final ArchRule pagesUseServicesOnly =
      noClasses()
          .that()
          .resideInAPackage("org.plumbline.web..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "io.quarkus.hibernate..");

  @ArchTest
  static final ArchRule reportsNeverWrite =
      noClasses()
          .that()
          .resideInAPackage("org.plumbline.reports..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "jakarta.transaction..")
          .orShould()
          .callMethodWhere(
              DescribedPredicate.describe(
                  "a statement that writes",
                  call ->
                      Set.of("executeUpdate", "executeBatch", "executeLargeUpdate")
                          .contains(call.getName())));

  @ArchTest
  static final ArchRule timeComesFromTheClock =
      noClasses()
          .should()
          .callMethodWhere(
              DescribedPredicate.describe("reads the time past the Clock", ArchitectureTest::past))
          .orShould()
          .callConstructorWhere(
              DescribedPredicate.describe(
                  "makes a Date of now",
                  call ->
                      call.getTargetOwner().isEquivalentTo(java.util.Date.class)
                          && call.getTarget().getRawParameterTypes().isEmpty()));

  @ArchTest
  static final ArchRule nothingIsPrintedPastTheLog =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.plumbline.local..")
          .and()
          .doNotHaveSimpleName("FirstSetupLink")
          .should(GeneralCodingRules.ACCESS_STANDARD_STREAMS)
          .because("only the one-time link is for the console and for no log");

  @ArchTest
  static final ArchRule everyPageBelongsToTheRoleOfItsArea =
      classes()
          .that()
          .areAnnotatedWith(Path.class)
          .and(
              resideInAPackage("org.plumbline.web.therapist..")
                  .or(resideInAPackage("org.plumbline.web.patient.."))
                  .or(resideInAPackage("org.plumbline.web.manager.."))
                  .or(resideInAPackage("org.plumbline.web.admin..")))
          .should(
              new ArchCondition<>("let in the one role their package is for") {
                @Override
                public void check(JavaClass page, ConditionEvents events) {
                  String area = page.getPackageName().split("\\.")[3];
                  boolean right =
                      page.isAnnotatedWith(RolesAllowed.class)
                          && List.of(page.getAnnotationOfType(RolesAllowed.class).value())
                              .equals(List.of(area))
                          && page.getAnnotationOfType(Path.class)
                              .value()
                              .startsWith(area.equals("patient") ? "/me" : "/" + area);
                  if (!right) {
                    events.add(
                        SimpleConditionEvent.violated(
                            page, page.getName() + " is not kept to the role " + area));
                  }
                }
              });

  private static int room(JavaClass type) {
    return RIVER.indexOf(type.getPackageName().split("\\.")[3]);
  }

  private static boolean past(JavaAccess<?> call) {
    String owner = call.getTargetOwner().getName();
    return switch (call.getName()) {
      case "now" -> CLOCKLESS.contains(owner) && !takesAClock(call);
      case "currentTimeMillis" -> owner.equals("java.lang.System");
      case "systemUTC", "systemDefaultZone", "system" ->
          owner.equals("java.time.Clock")
              && !call.getOriginOwner().getPackageName().equals("org.plumbline.core.tenancy")
              && !call.getOriginOwner().getPackageName().startsWith("org.plumbline.local");
      default -> false;
    };
  }

  private static boolean takesAClock(JavaAccess<?> call) {
    return call.getTarget()
            instanceof com.tngtech.archunit.core.domain.AccessTarget.MethodCallTarget m
        && m.getRawParameterTypes().stream().anyMatch(p -> p.isEquivalentTo(java.time.Clock.class));
  }
}
