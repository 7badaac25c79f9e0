package org.plumbline.web.therapist;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.plumbline.core.adherence.Adherence;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.routine.Dosing;
import org.plumbline.core.routine.Exceptions;
import org.plumbline.core.routine.Prescription;
import org.plumbline.core.routine.ReportField;
import org.plumbline.core.routine.RoutineProposal.Totals;
import org.plumbline.core.routine.RoutineVersion;
import org.plumbline.core.routine.VersionStatus;
import org.plumbline.core.routine.WhyChosen;
import org.plumbline.web.page.Moments;

/** Says what the product knows about a prescription, and what usually holds where it does not. */
@ApplicationScoped
class ReportLines {

  private final ClinicCatalogue knowledge;
  private final Adherence adherence;
  private final Exceptions exceptions;
  private final DoseWords doses;
  private final Moments moments;
  private final ReportMessages words;

  ReportLines(
      ClinicCatalogue knowledge,
      Adherence adherence,
      Exceptions exceptions,
      DoseWords doses,
      Moments moments,
      ReportMessages words) {
    this.knowledge = knowledge;
    this.adherence = adherence;
    this.exceptions = exceptions;
    this.doses = doses;
    this.moments = moments;
    this.words = words;
  }

  /** What a field says, line by line. */
  List<String> of(UUID patientId, RoutineVersion version, ReportField field, String written) {
    return switch (field) {
      case EQUIPMENT -> List.of(equipment(version));
      case EXERCISES -> version.exercises().stream().map(this::exercise).toList();
      case DOSE -> List.of(dose(version));
      case TAILORING -> tailoring(patientId, version);
      case FIDELITY -> fidelity(patientId, version, written);
      default -> List.of(written.isEmpty() ? words.usual(field) : written);
    };
  }

  private String equipment(RoutineVersion version) {
    Set<String> things = new TreeSet<>();
    for (Prescription each : version.exercises()) {
      List<Set<String>> ways = knowledge.current().exercise(each.exercise()).equipment();
      if (ways.stream().noneMatch(Set::isEmpty)) {
        ways.forEach(things::addAll);
      }
    }
    return things.isEmpty() ? words.no_equipment() : String.join(", ", things);
  }

  private String exercise(Prescription prescription) {
    Exercise exercise = knowledge.current().exercise(prescription.exercise());
    return words.exercise(
        exercise.name(),
        doses.line(prescription.dose()),
        exercise.breathing().replaceFirst("\\.$", ""),
        String.join("; ", exercise.stop()));
  }

  private String dose(RoutineVersion version) {
    Totals totals = version.totals(knowledge.current().tailoring().limits().setUpMinutes());
    return words.dose(
        version.daysPerWeek(),
        Dosing.shown(totals.sessionMinutes()),
        Dosing.shown(totals.weekMinutes()));
  }

  private List<String> tailoring(UUID patientId, RoutineVersion version) {
    Set<String> patterns = new TreeSet<>();
    Set<String> conditions = new TreeSet<>();
    version.exercises().stream()
        .flatMap(each -> each.reasons().stream())
        .forEach(
            why -> {
              switch (why) {
                case WhyChosen.AnswersPattern answer ->
                    patterns.add(knowledge.current().pattern(answer.pattern()).name());
                case WhyChosen.NeedsCare care ->
                    conditions.add(
                        knowledge.current().condition(care.caution().condition()).name());
                case WhyChosen.Favoured favoured ->
                    favoured.conditions().forEach(id -> conditions.add(name(id)));
                default -> {
                  // Says nothing about what the routine is tailored to.
                }
              }
            });
    List<String> lines = new ArrayList<>();
    lines.add(words.phase(version.phase(), knowledge.current().phase(version.phase()).name()));
    if (!patterns.isEmpty()) {
      lines.add(words.patterns(String.join(", ", patterns)));
    }
    if (!conditions.isEmpty()) {
      lines.add(words.conditions(String.join(", ", conditions)));
    }
    exceptions
        .ofVersion(patientId, version.id())
        .forEach(
            (exercise, confirmed) ->
                lines.add(
                    words.confirmed(
                        confirmed.confirmedBy(),
                        moments.dayOf(confirmed.confirmedAt()),
                        knowledge.current().exercise(exercise).name(),
                        confirmed.reason())));
    return lines;
  }

  private String name(String condition) {
    return knowledge.current().condition(condition).name();
  }

  private List<String> fidelity(UUID patientId, RoutineVersion version, String written) {
    List<String> lines = new ArrayList<>();
    lines.add(written.isEmpty() ? words.usual(ReportField.FIDELITY) : written);
    if (version.status() == VersionStatus.PUBLISHED) {
      adherence
          .review(patientId)
          .map(review -> review.figure().score())
          .ifPresent(
              score -> lines.add(words.actual(percent(score), moments.day(moments.getToday()))));
    }
    return lines;
  }

  private static int percent(BigDecimal share) {
    return share.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValue();
  }
}
