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
 * @param part which of {@link #PARTS} is listed
 * @param inForce how many overrides are in force
 * @param unfitting how many of them no longer fit
 */
record KnowledgeView(String part, int inForce, int unfitting, List<Row> rows, List<Past> history) {

  /** The kinds of things a clinic can change. */
  static final List<String> PARTS = List.of("tests", "patterns", "exercises");

  /** The parts, for the links between them. */
  public List<String> getParts() {
    return PARTS;
  }

  /**
   * One value.
   *
   * @param own what the clinic says; null when it says what is shipped
   */
  record Row(String name, String shipped, @Nullable String own, Evidence evidence, List<Way> ways) {

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
   * @param since what became different after it was previewed
   */
  record Change(
      Thing thing,
      List<Field> fields,
      String seen,
      WhatWouldChange.@Nullable Answer answer,
      @Nullable Long followed,
      Since since) {

    /** Whether it is about who follows an exercise, and about no assessment. */
    public boolean isAboutRoutines() {
      return followed != null;
    }

    /** How many patients follow the exercise. */
    public int getPeople() {
      return followed == null ? 0 : Math.toIntExact(followed);
    }

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
   * One thing that can be changed.
   *
   * @param what its address
   * @param own what the clinic says; null when it says what is shipped
   * @param hides whether the change is that it is not prescribed
   */
  record Thing(
      String what,
      String name,
      String shipped,
      @Nullable String own,
      Evidence evidence,
      boolean hides) {

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
