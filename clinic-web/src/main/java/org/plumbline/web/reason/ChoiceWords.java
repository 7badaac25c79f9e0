package org.plumbline.web.reason;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.plumbline.core.catalogue.Condition;
import org.plumbline.core.catalogue.Match;
import org.plumbline.core.catalogue.Profile;
import org.plumbline.core.catalogue.TestDefinition;
import org.plumbline.core.override.ClinicCatalogue;
import org.plumbline.core.routine.Caution;
import org.plumbline.core.routine.KeyFinding;
import org.plumbline.core.routine.RoutineProposal.Replacement;
import org.plumbline.core.routine.WhyChosen;
import org.plumbline.core.routine.WhyChosen.WeakerIn;
import org.plumbline.core.routine.WhyLeftOut;
import org.plumbline.web.page.Numerals;

/** Says why an exercise is in a routine, or not. */
@Named("choices")
@ApplicationScoped
public class ChoiceWords {

  private final ClinicCatalogue knowledge;
  private final ChoiceMessages words;
  private final ReasonWords reasons;

  ChoiceWords(ClinicCatalogue knowledge, ChoiceMessages words, ReasonWords reasons) {
    this.knowledge = knowledge;
    this.words = words;
    this.reasons = reasons;
  }

  /** Why it is there, for example "Already in the routine (+0.2)". */
  public String chosen(WhyChosen why) {
    String reason = reason(why);
    return why.points().signum() == 0 ? reason : words.with_points(reason, signed(why.points()));
  }

  private String reason(WhyChosen why) {
    return switch (why) {
      case WhyChosen.FillsSlot slot -> words.fills_slot(words.slot(slot.slot()));
      case WhyChosen.AnswersPattern answer ->
          words.answers(
              answer.relevance().compareTo(BigDecimal.ONE) >= 0,
              knowledge.current().pattern(answer.pattern()).name(),
              answer.likely(),
              score(answer.score()),
              findings(answer.findings()));
      case WhyChosen.PreparesForTask task ->
          words.prepares(all(task.tasks().stream().map(words::task).toList()));
      case WhyChosen.SuitsProfile profile -> words.suits(profile(profile.profile()).name());
      case WhyChosen.InRoutineAlready _ -> words.continuity();
      case WhyChosen.LevelsApart apart -> words.level(apart.level(), apart.target());
      case WhyChosen.NeedsCare care -> caution(care.caution());
      case WhyChosen.New _ -> words.is_new();
      case WhyChosen.StandsInFor missing -> words.nearest(exercise(missing.exercise()));
      case WhyChosen.Favoured favoured ->
          words.favoured(
              all(
                  favoured.conditions().stream()
                      .map(id -> knowledge.current().condition(id).name().toLowerCase(Locale.ROOT))
                      .toList()));
      case WhyChosen.WeakSideFirst weak ->
          words.weak_side(weak.side(), weak.extraSets(), weaker(weak.tests()));
      case WhyChosen.SidesDisagree both -> words.sides_disagree(weaker(both.tests()));
      case WhyChosen.RestDays days -> words.rest_days(days.atLeast(), days.atMost());
      case WhyChosen.AddedByHand _ -> words.by_hand();
      case WhyChosen.EasierRungOf harder -> words.easier_rung(exercise(harder.exercise()));
      case WhyChosen.HarderRungOf easier -> words.harder_rung(exercise(easier.exercise()));
      case WhyChosen.InWords told -> told.words();
    };
  }

  /** Why it is not there, as the rest of a sentence, for example "it needs: bench and dumbbell". */
  public String leftOut(WhyLeftOut why) {
    return switch (why) {
      case WhyLeftOut.RedFlag raised ->
          words.red_flag(
              raised.flag(),
              knowledge.current().redFlag(raised.flag()).name(),
              raised.instruction().replaceAll("\\.$", ""));
      case WhyLeftOut.RuledOut ruled -> ruledOut(ruled);
      case WhyLeftOut.GateClosed gate -> gate(gate);
      case WhyLeftOut.NotTaught _ -> words.not_taught();
      case WhyLeftOut.EndRange range -> words.end_range(tag(range.tag()));
      case WhyLeftOut.NotWanted _ -> words.not_wanted();
      case WhyLeftOut.NotPossible position -> words.not_possible(words.posture(position.posture()));
      case WhyLeftOut.EquipmentMissing equipment ->
          words.equipment(equipment.missing().stream().map(this::all).reduce(words::or).orElse(""));
      case WhyLeftOut.OtherPhase other -> words.other_phase(other.phase());
      case WhyLeftOut.NoLengthFlag _ -> words.no_length_flag();
      case WhyLeftOut.StretchesNothing _ -> words.stretches_nothing();
      case WhyLeftOut.FamilyFull family -> words.family_full(family.there());
      case WhyLeftOut.NoTime time -> words.no_time(time.minutes());
      case WhyLeftOut.OthersSuitBetter others -> others(others);
    };
  }

  /** The kind of reason in a word or two, for example "Equipment". */
  public String kind(WhyLeftOut why) {
    return switch (why) {
      case WhyLeftOut.RedFlag _ -> words.kind_red_flag();
      case WhyLeftOut.RuledOut _ -> words.kind_condition();
      case WhyLeftOut.GateClosed _ -> words.kind_gate();
      case WhyLeftOut.NotTaught _ -> words.kind_not_taught();
      case WhyLeftOut.EndRange _ -> words.kind_end_range();
      case WhyLeftOut.NotWanted _ -> words.kind_not_wanted();
      case WhyLeftOut.NotPossible _ -> words.kind_position();
      case WhyLeftOut.EquipmentMissing _ -> words.kind_equipment();
      case WhyLeftOut.OtherPhase _, WhyLeftOut.NoLengthFlag _, WhyLeftOut.StretchesNothing _ ->
          words.kind_phase();
      case WhyLeftOut.FamilyFull _ -> words.kind_family();
      case WhyLeftOut.NoTime _ -> words.kind_time();
      case WhyLeftOut.OthersSuitBetter _ -> words.kind_score();
    };
  }

  /** An M tag, for example "Osteoporosis: care with spinal flexion, mild or unloaded". */
  public String caution(Caution caution) {
    return words.care(
        knowledge.current().condition(caution.condition()).name(), what(caution.with()));
  }

  /** Which exercise takes the place of which. */
  public String replacement(Replacement replacement) {
    return words.stands_in(exercise(replacement.standIn()), exercise(replacement.missing()));
  }

  /** The place in a session, for example "warm-up". */
  public String slot(String slot) {
    return words.slot(slot);
  }

  /** An exercise's name. */
  String exercise(String id) {
    return knowledge.current().exercise(id).name();
  }

  Profile profile(String id) {
    return knowledge.current().tailoring().profiles().stream()
        .filter(profile -> profile.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** Several things in a row, for example "bench, band and dumbbell". */
  String all(List<String> things) {
    if (things.size() < 2) {
      return String.join("", things);
    }
    List<String> before = things.subList(0, things.size() - 1);
    return words.and(before.stream().reduce(words::comma).orElse(""), things.getLast());
  }

  private String ruledOut(WhyLeftOut.RuledOut ruled) {
    Condition condition = knowledge.current().condition(ruled.condition());
    return condition.awaitsProtocol()
        ? words.awaits_protocol(condition.name())
        : words.ruled_out(condition.name(), what(ruled.what()));
  }

  private String gate(WhyLeftOut.GateClosed gate) {
    String test = knowledge.current().test(gate.test()).name();
    BigDecimal value = gate.value();
    BigDecimal pain = gate.painNow();
    if (value == null || pain == null) {
      return words.gate_unknown(test);
    }
    return value.compareTo(gate.atLeast()) < 0
        ? words.gate_value(test, Numerals.write(value), Numerals.write(gate.atLeast()))
        : words.gate_pain(Numerals.write(pain), gate.painAtMost());
  }

  private String others(WhyLeftOut.OthersSuitBetter others) {
    String own = score(others.score());
    return others.rivals().isEmpty()
        ? words.session_full(own)
        : words.others(own, all(others.rivals().stream().map(this::rival).toList()));
  }

  private String rival(WhyLeftOut.Rival rival) {
    String name = exercise(rival.exercise());
    if (!rival.onlyFor().isEmpty()) {
      return words.rival_for(
          name,
          score(rival.score()),
          all(
              rival.onlyFor().stream()
                  .map(pattern -> knowledge.current().pattern(pattern).name())
                  .toList()));
    }
    return rival.forTask()
        ? words.rival_for_task(name, score(rival.score()))
        : words.rival(name, score(rival.score()));
  }

  private String findings(List<KeyFinding> findings) {
    Map<String, Set<String>> byTest = new LinkedHashMap<>();
    for (KeyFinding it : findings) {
      TestDefinition test = knowledge.current().test(it.test());
      byTest
          .computeIfAbsent(test.name(), _ -> new LinkedHashSet<>())
          .add(reasons.value(test, it.item(), it.side(), it.value(), it.censored()));
    }
    return all(
        byTest.entrySet().stream()
            .map(entry -> entry.getKey() + " " + String.join(", ", entry.getValue()))
            .toList());
  }

  private String weaker(List<WeakerIn> tests) {
    return String.join(
        "; ",
        tests.stream()
            .map(
                each ->
                    words.weaker(
                        knowledge.current().test(each.test()).name(),
                        each.side(),
                        each.errorKnown()))
            .toList());
  }

  /** What a precaution's line is about. */
  private String what(Match match) {
    if (match.everything()) {
      return words.everything();
    }
    String about =
        match.tag() != null
            ? tag(match.tag())
            : match.category() != null ? words.category(match.category()) : words.this_kind();
    return match.fromLevel() == null ? about : words.from_level(about, match.fromLevel());
  }

  private String tag(String tag) {
    return knowledge.current().tags().getOrDefault(tag, tag);
  }

  private static String score(BigDecimal score) {
    return score.setScale(2, RoundingMode.HALF_UP).toPlainString().replace('-', '−');
  }

  private static String signed(BigDecimal points) {
    return (points.signum() > 0 ? "+" : "\u2212") + score(points.abs());
  }
}
