package org.plumbline.web.therapist;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.routine.ConfirmedException;
import org.plumbline.core.routine.Prescription;
import org.plumbline.core.routine.RoutineProposal.LeftOut;
import org.plumbline.core.routine.RoutineVersion;
import org.plumbline.core.routine.WhyLeftOut;
import org.plumbline.core.routine.WhyLeftOut.ByHand;

/**
 * The exercises that match a search, each with the reason the composer would leave it out.
 *
 * @param search what was looked for; empty when nothing was
 */
record LibraryView(String search, List<Hit> hits) {

  private static final int SHOWN = 12;

  /**
   * An exercise that matches.
   *
   * @param leftOut why the composer would leave it out; null when nothing speaks against it
   * @param present whether it is in the draft already
   * @param confirmed whether a clinical lead confirmed it for this episode
   */
  record Hit(Exercise exercise, @Nullable WhyLeftOut leftOut, boolean present, boolean confirmed) {

    /** The field a reason for adding it is typed into. */
    public String getReasonField() {
      return LibraryView.reasonField(exercise.id());
    }

    /** The field the reason for taking a confirmation back is typed into. */
    public String getWithdrawField() {
      return LibraryView.withdrawField(exercise.id());
    }

    /** Whether a clinical lead could confirm an exception. */
    public boolean isForLead() {
      return leftOut instanceof WhyLeftOut.RuledOut && !confirmed;
    }

    /** What it takes to add it; the draft's rules ask again whatever else stands against it. */
    public ByHand getByHand() {
      if (leftOut instanceof WhyLeftOut.RuledOut && confirmed) {
        return ByHand.WITH_REASON;
      }
      return leftOut == null ? ByHand.FREELY : leftOut.byHand();
    }
  }

  /** The field a reason for adding an exercise is typed into. */
  static String reasonField(String exercise) {
    return "reason-" + exercise;
  }

  /** The field the reason for taking a clinical lead's confirmation back is typed into. */
  static String withdrawField(String exercise) {
    return "withdraw-" + exercise;
  }

  static LibraryView of(
      String search,
      Catalogue catalogue,
      RoutineVersion draft,
      List<LeftOut> leftOut,
      Map<String, ConfirmedException> confirmed) {
    String wanted = search.toLowerCase(Locale.ROOT);
    if (wanted.isEmpty()) {
      return new LibraryView(search, List.of());
    }
    Map<String, WhyLeftOut> reasons =
        leftOut.stream().collect(Collectors.toMap(LeftOut::exercise, LeftOut::why));
    Set<String> present =
        draft.exercises().stream().map(Prescription::exercise).collect(Collectors.toSet());
    return new LibraryView(
        search,
        catalogue.exercises().values().stream()
            .filter(catalogue::offers)
            .filter(exercise -> matches(exercise, wanted))
            .limit(SHOWN)
            .map(
                exercise ->
                    new Hit(
                        exercise,
                        reasons.get(exercise.id()),
                        present.contains(exercise.id()),
                        confirmed.containsKey(exercise.id())))
            .toList());
  }

  private static boolean matches(Exercise exercise, String wanted) {
    return (exercise.id() + " " + exercise.name() + " " + String.join(" ", exercise.muscles()))
        .toLowerCase(Locale.ROOT)
        .contains(wanted);
  }
}
