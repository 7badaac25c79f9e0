package org.plumbline.core.pattern;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plumbline.core.assessment.Assessments;
import org.plumbline.core.assessment.Examination;
import org.plumbline.core.assessment.ExaminationCheck;
import org.plumbline.core.assessment.PastExaminations;
import org.plumbline.core.audit.Audit;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.override.OverrideSet;
import org.plumbline.core.tenancy.Tenancy;

/**
 * What a change of the clinic's overrides would change: its past assessments are read with the
 * knowledge in force and with the changed one. Administrators read no clinical record, so the
 * product reads for them and tells only the day, the number of the record, and the patterns that
 * would read differently.
 */
@ApplicationScoped
public class WhatWouldChange {

  /** How many assessments are read again at most: the newest. */
  public static final int READ_AT_MOST = 2_000;

  /** How many are listed at most; all are counted. */
  public static final int LISTED_AT_MOST = 50;

  private final Assessments assessments;
  private final ClinicCatalogue knowledge;
  private final Tenancy tenancy;
  private final Audit audit;

  WhatWouldChange(
      Assessments assessments, ClinicCatalogue knowledge, Tenancy tenancy, Audit audit) {
    this.assessments = assessments;
    this.knowledge = knowledge;
    this.tenancy = tenancy;
    this.audit = audit;
  }

  /**
   * The answer.
   *
   * @param total how many assessments the clinic has
   * @param read how many of them were read again
   * @param otherClass how many would have a pattern in another class
   * @param otherScore how many would only have another score
   * @param listed the first of both, those with another class first, the newest first
   */
  public record Answer(
      long total, int read, long otherClass, long otherScore, List<Reread> listed) {

    /** How many would read differently at all. */
    public long getDiffering() {
      return otherClass + otherScore;
    }

    /** Whether the clinic has nothing to read again. */
    public boolean isEmpty() {
      return read == 0;
    }

    /** Whether only the newest assessments were read. */
    public boolean isPartial() {
      return read < total;
    }
  }

  /** Reads the clinic's past assessments with another set of overrides; stores nothing. */
  public Answer with(OverrideSet next) {
    audit.read("past assessments, without names");
    Catalogue now = knowledge.current();
    Catalogue then = next.on(knowledge.shipped()).catalogue();
    PastExaminations past = tenancy.asProduct(() -> assessments.past(READ_AT_MOST));
    List<Reread> reread = reread(past, now, then);
    long otherClass = reread.stream().filter(Reread::otherClass).count();
    return new Answer(
        past.total(),
        past.newest().size(),
        otherClass,
        reread.size() - otherClass,
        reread.stream()
            .sorted(Comparator.comparing(it -> !it.otherClass()))
            .limit(LISTED_AT_MOST)
            .toList());
  }

  private static List<Reread> reread(PastExaminations past, Catalogue now, Catalogue then) {
    List<Reread> reread = new ArrayList<>();
    for (PastExaminations.Past it : past.newest()) {
      List<Reread.Change> changes =
          Reread.between(read(it.examination(), now), read(it.examination(), then));
      if (!changes.isEmpty()) {
        reread.add(new Reread(it.assessmentId(), it.patientId(), it.assessedAt(), changes));
      }
    }
    return reread;
  }

  private static PatternReport read(Examination past, Catalogue with) {
    return new PatternEngine(with).judge(ExaminationCheck.readable(with, past));
  }
}
