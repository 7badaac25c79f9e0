package org.plumbline.core.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Companion;
import org.plumbline.core.catalogue.TestDefinition;
import org.plumbline.core.tenancy.Ids;

/** Turns findings into rows, one a test and side, and back. */
final class FindingRows {
  private static final String PELVIS_CONTROLLED = "pelvisControlled";

  private FindingRows() {}

  static List<FindingEntity> rows(AssessmentEntity assessment, Grader grader) {
    List<FindingEntity> rows = new ArrayList<>();
    new TreeMap<>(grader.examination().findings())
        .forEach((test, finding) -> add(rows, assessment, grader, test, finding));
    return rows;
  }

  private static void add(
      List<FindingEntity> rows,
      AssessmentEntity assessment,
      Grader grader,
      String id,
      Finding finding) {
    TestDefinition test = grader.catalogue().test(id);
    for (Side side : Side.values()) {
      Reading reading = finding.reading(side);
      String companion = finding.companions().get(side);
      BigDecimal pain = finding.stoppedByPain().get(side);
      StoppedBy end = finding.stoppedBy().get(side);
      String note = side == Side.MIDLINE && !finding.note().isEmpty() ? finding.note() : null;
      if (Stream.of(reading, companion, pain, end, note).allMatch(Objects::isNull)) {
        continue;
      }
      var row = row(assessment, id, side, "");
      if (reading instanceof Reading.Number number) {
        row.value = number.value();
      } else if (reading instanceof Reading.Word word) {
        row.choice = word.value();
      }
      row.stoppedByPain = pain;
      row.stoppedBy = end == null ? null : end.word();
      row.note = note;
      write(row, test.companion(), companion);
      row.severity = reading == null ? null : grader.graded(test, side);
      rows.add(row);
    }
    new TreeMap<>(finding.items())
        .forEach(
            (item, positive) -> {
              var row = row(assessment, id, Side.MIDLINE, item);
              row.value = positive ? BigDecimal.ONE : BigDecimal.ZERO;
              row.severity = row.value;
              rows.add(row);
            });
  }

  private static FindingEntity row(AssessmentEntity it, String test, Side side, String item) {
    return new FindingEntity(Ids.next(), it.clinicId, it.patientId, it.id, test, side.word(), item);
  }

  private static void write(
      FindingEntity row, @Nullable Companion companion, @Nullable String word) {
    if (companion == null || word == null) {
      return;
    }
    if (companion.id().equals(PELVIS_CONTROLLED)) {
      row.pelvisControlled = Boolean.valueOf(word);
    } else {
      row.limitedBy = word;
    }
  }

  static Map<String, Finding> findings(List<FindingEntity> rows) {
    Map<String, List<FindingEntity>> byTest = new LinkedHashMap<>();
    rows.forEach(row -> byTest.computeIfAbsent(row.test, _ -> new ArrayList<>()).add(row));
    Map<String, Finding> findings = new LinkedHashMap<>();
    byTest.forEach((test, ofTest) -> findings.put(test, finding(ofTest)));
    return findings;
  }

  private static Finding finding(List<FindingEntity> rows) {
    Map<Side, Reading> readings = new EnumMap<>(Side.class);
    Map<String, Boolean> items = new LinkedHashMap<>();
    Map<Side, String> companions = new EnumMap<>(Side.class);
    Map<Side, BigDecimal> pain = new EnumMap<>(Side.class);
    Map<Side, StoppedBy> ends = new EnumMap<>(Side.class);
    String note = "";
    for (FindingEntity row : rows) {
      Side side = Side.of(row.side);
      Reading reading = reading(row);
      if (!row.item.isEmpty()) {
        items.put(row.item, row.value != null && row.value.signum() > 0);
      } else if (reading != null) {
        readings.put(side, reading);
      }
      String companion = companion(row);
      if (companion != null) {
        companions.put(side, companion);
      }
      if (row.stoppedByPain != null) {
        pain.put(side, row.stoppedByPain);
      }
      StoppedBy end = StoppedBy.of(row.stoppedBy);
      if (end != null) {
        ends.put(side, end);
      }
      if (row.note != null) {
        note = row.note;
      }
    }
    return new Finding(readings, items, companions, pain, ends, note);
  }

  /**
   * What was recorded beside a value, on its side or with the whole test; null when nothing was.
   */
  static @Nullable String companion(FindingEntity row, @Nullable FindingEntity ofTheWhole) {
    String own = companion(row);
    return own != null || ofTheWhole == null ? own : companion(ofTheWhole);
  }

  private static @Nullable String companion(FindingEntity row) {
    return row.pelvisControlled == null ? row.limitedBy : row.pelvisControlled.toString();
  }

  static @Nullable Reading reading(FindingEntity row) {
    if (row.value != null) {
      return Reading.of(row.value);
    }
    return row.choice == null ? null : Reading.of(row.choice);
  }
}
