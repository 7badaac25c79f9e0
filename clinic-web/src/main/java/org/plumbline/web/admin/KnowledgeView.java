package org.plumbline.web.admin;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Evidence;
import org.plumbline.core.catalogue.Mark;
import org.plumbline.core.override.OverrideVersion;
import org.plumbline.core.pattern.WhatWouldChange;

/**
 * What the clinic does otherwise, beside what is shipped.
 *
 * @param part which of the parts is listed
 * @param inForce how many overrides are in force
 * @param unfitting how many of them no longer fit
 */
record KnowledgeView(
    Part part, List<Part> parts, int inForce, int unfitting, List<Row> rows, List<Past> history) {

  /**
   * A group of values.
   *
   * @param applies from when a change holds; empty where the page says it for all
   */
  record Part(String id, String name, String applies) {}

  /**
   * One value.
   *
   * @param own what the clinic says; null when it says what is shipped
   * @param ways how it is changed; none when it stays
   * @param why why its range ends where it does, or why it stays; empty when that is plain
   */
  record Row(
      String name,
      String shipped,
      @Nullable String own,
      Evidence evidence,
      List<Way> ways,
      String why) {

    /** How well it is founded, in letters. */
    public String getMarks() {
      return letters(evidence);
    }
  }

  /** A way to change it. */
  record Way(String href, String label) {

    static Way change(String what, String label) {
      return new Way("/admin/knowledge/change?what=" + what, label);
    }
  }

  /** A version, and what it changed. */
  record Past(OverrideVersion version, List<String> changes) {}

  /** What became different between looking at a change and saving it. */
  enum Since {
    NOTHING,
    /** The same person typed something else. */
    TYPED,
    /** Somebody put a newer set in force. */
    NEWER_SET
  }

  /**
   * The page on one value.
   *
   * @param fields what is typed
   * @param seen what was previewed; empty before
   * @param preview what the change would change
   * @param since what became different after it was previewed
   */
  record Change(Thing thing, List<Field> fields, String seen, Preview preview, Since since) {

    /** The last digits of a record's number, as the access record shows it. */
    public String number(UUID patientId) {
      return patientId.toString().substring(24);
    }

    /** A score as the therapist's pages show it. */
    public String score(BigDecimal score) {
      return score.setScale(3, RoundingMode.HALF_UP).toPlainString();
    }
  }

  /**
   * What a change would change; of the three one is there, or none before it is looked at.
   *
   * @param answer which past assessments would read differently
   * @param followed how many patients follow the exercise
   * @param applies from when it holds, and what stays as it was
   */
  record Preview(
      WhatWouldChange.@Nullable Answer answer, @Nullable Long followed, @Nullable String applies) {

    /** Before it is looked at. */
    static final Preview NONE = new Preview(null, null, null);

    /** How many patients follow the exercise. */
    public int getPeople() {
      return followed == null ? 0 : Math.toIntExact(followed);
    }
  }

  /**
   * One thing that can be changed.
   *
   * @param what its address
   * @param own what the clinic says; null when it says what is shipped
   * @param hides whether the change is that it is not prescribed, or is again
   * @param hidden whether it is not prescribed now
   */
  record Thing(
      String what,
      String name,
      String shipped,
      @Nullable String own,
      Evidence evidence,
      boolean hides,
      boolean hidden) {

    /** How well it is founded, in letters. */
    public String getMarks() {
      return letters(evidence);
    }
  }

  /** One field to type into. */
  record Field(String name, String label, String hint, boolean numeric) {}

  private static String letters(Evidence evidence) {
    return String.join("", evidence.marks().stream().map(Mark::name).toList());
  }
}
