package org.plumbline.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.assessment.Examination;
import org.plumbline.core.assessment.ExaminationCheck;
import org.plumbline.core.assessment.Grader;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.pattern.PatternClass;
import org.plumbline.core.pattern.PatternEngine;
import org.plumbline.core.routine.TailoredFindings;
import org.plumbline.core.routine.TailoredPattern;

/** Reads the patterns of a person: from an examination, or as they were evaluated before. */
final class PatternReader {

  private final Catalogue catalogue;
  private final JsonTypes types;

  PatternReader(Catalogue catalogue, JsonTypes types) {
    this.catalogue = catalogue;
    this.types = types;
  }

  /** What an examination says; nothing while it holds what cannot be. */
  TailoredFindings examined(JsonNode value, Pointer at) {
    Examination examination = new CaseReader(catalogue, types).read(value, at);
    if (!ExaminationCheck.faults(catalogue, examination).isEmpty()) {
      return TailoredFindings.NONE;
    }
    return TailoredFindings.of(
        new Grader(catalogue, examination),
        new PatternEngine(catalogue).judge(examination),
        _ -> false,
        Map.of());
  }

  /** Patterns as an evaluation answered them; of two sides the better counts. */
  TailoredFindings told(JsonNode value, Pointer at) {
    Map<String, TailoredPattern> best = new LinkedHashMap<>();
    Set<List<String>> told = new HashSet<>();
    types
        .objects(value, at)
        .forEach(
            (place, fields) -> {
              String side = fields.path("side").asText("");
              if (!told.add(List.of(fields.path("pattern").asText(), side))) {
                types.faults().at(place.to("pattern"), types.faults().words().pattern_twice());
              }
              TailoredPattern pattern = pattern(fields, place);
              if (pattern != null) {
                best.merge(pattern.id(), pattern, PatternReader::better);
              }
            });
    List<TailoredPattern> inOrder = new ArrayList<>();
    for (String id : catalogue.patterns().keySet()) {
      TailoredPattern pattern = best.get(id);
      if (pattern != null) {
        inOrder.add(pattern);
      }
    }
    return new TailoredFindings(inOrder, List.of(), List.of(), Map.of(), Set.of());
  }

  private static TailoredPattern better(TailoredPattern one, TailoredPattern other) {
    if (one.likely() != other.likely()) {
      return one.likely() ? one : other;
    }
    return one.score().compareTo(other.score()) >= 0 ? one : other;
  }

  /** One result; null when it is neither likely nor possible, or cannot be. */
  private @Nullable TailoredPattern pattern(ObjectNode fields, Pointer at) {
    @Nullable String id = null;
    @Nullable BigDecimal score = null;
    @Nullable PatternClass found = null;
    for (Map.Entry<String, JsonNode> field : fields.properties()) {
      Pointer inner = at.to(field.getKey());
      switch (field.getKey()) {
        case "pattern" ->
            id = types.one(field.getValue(), inner, JsonTypes.same(catalogue.patterns().keySet()));
        case "score" -> score = types.share(field.getValue(), inner);
        case "class" -> found = types.one(field.getValue(), inner, classes());
        case "side", "coverage", "nextBestTest", "sentence", "supports", "opposes" -> {
          // As an evaluation answers; a routine does not ask for it.
        }
        default -> types.unknown(inner);
      }
    }
    types.wanted(fields, at, List.of("pattern", "score", "class"));
    return id == null || score == null || found == null || !found.supported()
        ? null
        : new TailoredPattern(id, score, found == PatternClass.LIKELY, List.of());
  }

  private static Map<String, PatternClass> classes() {
    Map<String, PatternClass> classes = new LinkedHashMap<>();
    for (PatternClass one : PatternClass.values()) {
      classes.put(one.word(), one);
    }
    return classes;
  }
}
