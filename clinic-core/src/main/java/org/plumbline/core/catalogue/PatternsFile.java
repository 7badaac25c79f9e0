package org.plumbline.core.catalogue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads {@code patterns.yaml}. */
final class PatternsFile {

  static final String NAME = "patterns.yaml";

  private PatternsFile() {}

  static PatternRules rules(Entry file) {
    Entry rules = file.inner("rules");
    return rules.done(
        new PatternRules(
            rules.number("likelyScore", 0, 1),
            rules.number("likelyCoverage", 0, 1),
            rules.whole("likelyFamilies", 1, 4),
            rules.number("possibleScore", 0, 1),
            rules.number("neededCoverage", 0, 1),
            rules.number("presentSeverity", 0, 1),
            rules.whole("shownAtMost", 1, 14),
            InOrder.set(rules.several("countedFamilies", Family.class)),
            InOrder.set(rules.several("measuredFamilies", Family.class))));
  }

  static Multidirectional multidirectional(Entry file) {
    Entry entry = file.inner("multidirectional");
    return entry.done(
        new Multidirectional(
            entry.someTexts("patterns"), entry.text("label"), entry.text("advice")));
  }

  static List<PatternDefinition> patterns(Entry file) {
    return file.someInners("patterns").stream().map(PatternsFile::pattern).toList();
  }

  private static PatternDefinition pattern(Entry entry) {
    List<String> derivedFrom = entry.texts("derivedFrom");
    List<Clue> supports = clues(entry, "supports");
    if (derivedFrom.isEmpty() == supports.isEmpty()) {
      throw entry.broken("supports", "a pattern has either clues or parts it is derived from");
    }
    return entry.done(
        new PatternDefinition(
            entry.text("id"),
            entry.text("name"),
            derivedFrom.isEmpty() && entry.mustBe("sided"),
            entry.textOrNull("required"),
            supports,
            clues(entry, "opposes"),
            derivedFrom,
            entry.textOrNull("shortOrOveractive"),
            entry.textOrNull("weakOrUnderactive"),
            entry.textOrNull("typicalHistory"),
            entry.text("caveat"),
            entry.textOrNull("rule"),
            entry.evidence()));
  }

  private static List<Clue> clues(Entry entry, String field) {
    return entry.inners(field).stream()
        .map(
            clue -> {
              BigDecimal weight = clue.number("weight");
              if (weight.signum() <= 0) {
                throw clue.broken("weight", "must be above 0");
              }
              List<Criterion> anyOf = criteria(clue, "any");
              return clue.done(new Clue(anyOf.toString(), weight, anyOf));
            })
        .toList();
  }

  /** A catalogue whose clues are known by what they are as shipped, whatever limit they have. */
  static Catalogue knownAs(List<PatternDefinition> shipped, Catalogue read) {
    Map<String, PatternDefinition> patterns = new LinkedHashMap<>();
    for (PatternDefinition it : shipped) {
      PatternDefinition now = read.pattern(it.id());
      patterns.put(
          it.id(),
          now.weighed(
              knownAs(it.supports(), now.supports()), knownAs(it.opposes(), now.opposes())));
    }
    return read.with(read.version(), read.tests(), patterns, read.exercises(), read.hidden());
  }

  private static List<Clue> knownAs(List<Clue> shipped, List<Clue> read) {
    List<Clue> known = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      Clue clue = read.get(i);
      known.add(new Clue(shipped.get(i).name(), clue.weight(), clue.anyOf()));
    }
    return known;
  }

  private static List<Criterion> criteria(Entry entry, String field) {
    List<Criterion> criteria = entry.inners(field).stream().map(PatternsFile::criterion).toList();
    if (criteria.isEmpty()) {
      throw entry.broken(field, "names no condition");
    }
    return criteria;
  }

  private static Criterion criterion(Entry entry) {
    return entry.done(read(entry));
  }

  private static Criterion read(Entry entry) {
    if (entry.has("all")) {
      return new Criterion.All(criteria(entry, "all"));
    }
    if (entry.has("graded")) {
      return new Criterion.Graded(entry.text("graded"));
    }
    if (entry.has("answered")) {
      return new Criterion.Answered(entry.text("answered"));
    }
    if (entry.has("sideDifference")) {
      String test = entry.text("sideDifference");
      return entry.has("below")
          ? new Criterion.SidesAlike(test, entry.number("below", 0, 100))
          : new Criterion.SidesDiffer(test);
    }
    if (entry.has("symmetryIndex")) {
      return new Criterion.Symmetric(entry.text("symmetryIndex"), entry.number("atLeast", 0, 100));
    }
    if (entry.has("ratio")) {
      List<String> tests = pair(entry, "ratio");
      return new Criterion.Ratio(tests.get(0), tests.get(1), threshold(entry));
    }
    if (entry.has("difference")) {
      List<String> tests = pair(entry, "difference");
      return new Criterion.Difference(tests.get(0), tests.get(1), threshold(entry));
    }
    if (entry.has("item")) {
      return new Criterion.ItemTrue(entry.text("test"), entry.text("item"));
    }
    return new Criterion.ValueWithin(entry.text("test"), threshold(entry), entry.yes("both"));
  }

  private static Threshold threshold(Entry entry) {
    return entry.parsed("value", Threshold::parse);
  }

  private static List<String> pair(Entry entry, String field) {
    List<String> tests = entry.texts(field);
    if (tests.size() != 2) {
      throw entry.broken(field, "names two tests");
    }
    return tests;
  }
}
