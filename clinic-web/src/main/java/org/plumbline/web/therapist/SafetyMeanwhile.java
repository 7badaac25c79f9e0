package org.plumbline.web.therapist;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.core.assessment.Clearance;
import org.plumbline.core.assessment.RaisedFlag;
import org.plumbline.core.assessment.SafetyScreen;
import org.plumbline.core.assessment.SafetyStanding;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.RedFlag;
import org.plumbline.core.clinic.Memberships;
import org.plumbline.web.page.Moments;

/** Says what became of the safety questions since the page was opened. */
@ApplicationScoped
class SafetyMeanwhile {

  private final Catalogue catalogue;
  private final Memberships memberships;
  private final Moments moments;
  private final MeanwhileMessages words;

  SafetyMeanwhile(
      Catalogue catalogue, Memberships memberships, Moments moments, MeanwhileMessages words) {
    this.catalogue = catalogue;
    this.memberships = memberships;
    this.moments = moments;
    this.words = words;
  }

  /** What was answered since: when, by whom, and each yes. */
  String answered(List<SafetyScreen> since) {
    return words.screened(since.stream().map(this::told).collect(Collectors.joining(" ")));
  }

  private String told(SafetyScreen screen) {
    String yes =
        catalogue.redFlags().values().stream()
            .filter(flag -> screen.answer(flag.id()).positive())
            .map(flag -> "“" + flag.name() + "”")
            .collect(Collectors.joining(", "));
    return words.screen(
        moments.time(screen.screenedAt()), memberships.nameOf(screen.askedBy()), yes);
  }

  /**
   * Why there is nothing to review any more.
   *
   * @param latest the latest screen
   */
  String settled(SafetyStanding standing, SafetyScreen latest, RedFlag flag) {
    Clearance review =
        standing.raised().stream()
            .filter(raised -> raised.flag().id().equals(flag.id()) && !raised.blocks())
            .findFirst()
            .map(RaisedFlag::clearance)
            .orElse(null);
    return review == null
        ? words.screened_again(moments.time(latest.screenedAt()))
        : words.flag_reviewed(
            flag.name(), review.reviewedBy(), moments.dayOf(review.reviewedAt()), review.outcome());
  }
}
