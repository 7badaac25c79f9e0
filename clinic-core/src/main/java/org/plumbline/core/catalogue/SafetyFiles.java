package org.plumbline.core.catalogue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.plumbline.core.catalogue.UnfoundedClaims.Claim;

/** Reads {@code red-flags.yaml}, {@code conditions.yaml} and {@code claims.yaml}. */
final class SafetyFiles {
  private SafetyFiles() {}

  static int reaskAfterDays(Entry file) {
    Entry rules = file.inner("rules");
    return rules.done(rules.whole("reaskAfterDays", 1, 365));
  }

  static List<RedFlag> redFlags(Entry file) {
    return file.someInners("redFlags").stream().map(SafetyFiles::redFlag).toList();
  }

  private static RedFlag redFlag(Entry entry) {
    List<RedFlag.Variant> variants =
        entry.inners("variants").stream()
            .map(
                variant ->
                    variant.done(
                        new RedFlag.Variant(
                            variant.text("id"),
                            variant.text("label"),
                            variant.one("action", RedFlag.Action.class),
                            variant.text("instruction"))))
            .toList();
    return entry.done(
        new RedFlag(
            entry.text("id"),
            entry.text("name"),
            entry.text("question"),
            entry.one("action", RedFlag.Action.class),
            entry.one("blocks", RedFlag.Blocks.class),
            entry.yes("alert"),
            entry.text("instruction"),
            entry.apart("variants", variants, RedFlag.Variant::id),
            entry.evidence()));
  }

  static Map<String, String> tags(Entry file) {
    Entry entry = file.inner("tags");
    Map<String, String> tags = new LinkedHashMap<>();
    for (String tag : entry.keys()) {
      tags.put(tag, entry.text(tag));
    }
    return tags;
  }

  static List<Condition> conditions(Entry file) {
    return file.someInners("conditions").stream()
        .map(
            entry ->
                entry.done(
                    new Condition(
                        entry.text("id"),
                        entry.text("name"),
                        matches(entry, "removes"),
                        matches(entry, "cautions"),
                        matches(entry, "prefers"),
                        entry.yes("awaitsProtocol"),
                        entry.text("advice"),
                        entry.textOrNull("setByTest"),
                        entry.evidence())))
        .toList();
  }

  static List<Claim> claims(Entry file) {
    return file.someInners("claims").stream()
        .map(
            entry ->
                entry.done(
                    new Claim(
                        entry.text("id"),
                        entry.parsed("says", Pattern::compile),
                        entry.evidence())))
        .toList();
  }

  private static List<Match> matches(Entry entry, String field) {
    return entry.innersOrNone(field).stream().map(SafetyFiles::match).toList();
  }

  private static Match match(Entry entry) {
    if (entry.keys().isEmpty()) {
      throw entry.broken("", "names nothing");
    }
    return entry.done(
        new Match(
            entry.textOrNull("tag"),
            entry.has("category") ? entry.one("category", Category.class) : null,
            entry.textOrNull("family"),
            entry.has("position") ? entry.one("position", Position.class) : null,
            entry.has("laterality") ? entry.one("laterality", Laterality.class) : null,
            entry.wholeOrNull("fromLevel", 1, 5),
            entry.yes("everything")));
  }
}
