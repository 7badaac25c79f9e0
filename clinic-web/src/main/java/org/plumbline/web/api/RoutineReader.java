package org.plumbline.web.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Profile;
import org.plumbline.core.catalogue.RedFlag;
import org.plumbline.core.catalogue.TaskFamily;
import org.plumbline.core.routine.PositiveFlag;
import org.plumbline.core.routine.Posture;
import org.plumbline.core.routine.RoutineRequest;
import org.plumbline.core.routine.RoutineRules;
import org.plumbline.core.routine.Surgery;
import org.plumbline.core.routine.TailoredFindings;
import org.plumbline.core.routine.TailoringSettings;
import org.plumbline.core.routine.TrainingSoFar;

/** Reads what a routine is to be tailored to; what is not said is as for a new patient. */
final class RoutineReader {

  private static final int SHORTEST_SESSION = 3;
  private static final int LONGEST_SESSION = 180;
  private static final int LAST_WEEK = 520;

  private final Catalogue catalogue;
  private final RoutineRules rules;
  private final Clock clock;
  private final JsonTypes types;

  private int phase = 1;
  private @Nullable String profile;
  private boolean trainedLifter;
  private int minutes;
  private int days;
  private Set<String> conditions = Set.of();
  private Set<String> equipment;
  private Set<Posture> positionsExcluded = Set.of();
  private Set<String> banned = Set.of();
  private Set<String> taught = Set.of();
  private Set<TaskFamily> tasks = Set.of();
  private Set<RedFlag> redFlags = Set.of();
  private Set<String> inRoutineNow = Set.of();
  private Set<String> doneBefore = Set.of();
  private boolean firstWeek = true;
  private boolean dropoutLikely;
  private @Nullable Integer painNow;
  private @Nullable Integer surgeryWeek;
  private @Nullable Surgery surgery;
  private @Nullable TailoredFindings examined;
  private @Nullable TailoredFindings told;

  RoutineReader(Catalogue catalogue, Clock clock, JsonTypes types) {
    this.catalogue = catalogue;
    this.rules = RoutineRules.of(catalogue);
    this.clock = clock;
    this.types = types;
    this.minutes = rules.usual().minutes();
    this.days = rules.usual().daysPerWeek();
    this.equipment = new HashSet<>(rules.everyday());
  }

  /** The request; what of it cannot be goes to the faults and is left out. */
  RoutineRequest read(JsonNode body) {
    ObjectNode fields = types.object(body, Pointer.BODY);
    if (fields != null) {
      for (Map.Entry<String, JsonNode> field : fields.properties()) {
        field(field.getKey(), field.getValue(), Pointer.BODY.to(field.getKey()));
      }
      if ((examined == null) == (told == null)) {
        types.faults().at(Pointer.BODY, types.faults().words().examination_or_patterns());
      }
    }
    return request();
  }

  private void field(String name, JsonNode value, Pointer at) {
    switch (name) {
      case "examination" -> examined = new PatternReader(catalogue, types).examined(value, at);
      case "patterns" -> told = new PatternReader(catalogue, types).told(value, at);
      case "phase" -> phase = JsonTypes.or(types.whole(value, at, 1, last()), phase);
      case "profile" -> profile = types.one(value, at, profiles());
      case "trainedLifter" -> trainedLifter = JsonTypes.or(types.yesOrNo(value, at), trainedLifter);
      case "minutes" ->
          minutes =
              JsonTypes.or(types.whole(value, at, SHORTEST_SESSION, LONGEST_SESSION), minutes);
      case "days" -> days = JsonTypes.or(types.whole(value, at, 1, 7), days);
      case "conditions" ->
          conditions = types.some(value, at, JsonTypes.same(catalogue.conditions().keySet()));
      case "equipment" -> equipment = types.some(value, at, JsonTypes.same(catalogue.equipment()));
      case "positionsExcluded" ->
          positionsExcluded = types.some(value, at, JsonTypes.words(Posture.values()));
      case "banned" ->
          banned = types.some(value, at, JsonTypes.same(catalogue.exercises().keySet()));
      case "taught" ->
          taught = types.some(value, at, JsonTypes.same(catalogue.exercises().keySet()));
      case "tasks" -> tasks = types.some(value, at, JsonTypes.words(TaskFamily.values()));
      case "redFlags" -> redFlags = types.some(value, at, catalogue.redFlags());
      case "inRoutineNow" ->
          inRoutineNow = types.some(value, at, JsonTypes.same(catalogue.exercises().keySet()));
      case "doneBefore" ->
          doneBefore = types.some(value, at, JsonTypes.same(catalogue.exercises().keySet()));
      case "firstWeek" -> firstWeek = JsonTypes.or(types.yesOrNo(value, at), firstWeek);
      case "dropoutLikely" -> dropoutLikely = JsonTypes.or(types.yesOrNo(value, at), dropoutLikely);
      case "painNow" -> painNow = types.whole(value, at, 0, 10);
      case "surgery" -> surgery(value, at);
      default -> types.unknown(at);
    }
  }

  private void surgery(JsonNode value, Pointer at) {
    @Nullable String protocol = null;
    ObjectNode fields = types.object(value, at);
    if (fields == null) {
      return;
    }
    for (Map.Entry<String, JsonNode> field : fields.properties()) {
      Pointer inner = at.to(field.getKey());
      switch (field.getKey()) {
        case "week" -> surgeryWeek = types.whole(field.getValue(), inner, 1, LAST_WEEK);
        case "protocol" -> protocol = types.text(field.getValue(), inner);
        default -> types.unknown(inner);
      }
    }
    if (surgeryWeek == null
        || protocol == null
        || protocol.isBlank()
        || protocol.length() > Surgery.LONGEST_PROTOCOL) {
      types.faults().at(at, types.faults().words().surgery_wanted(Surgery.LONGEST_PROTOCOL));
    } else {
      surgery = new Surgery(LocalDate.now(clock).minusWeeks(surgeryWeek - 1L), protocol);
    }
  }

  private RoutineRequest request() {
    TailoredFindings findings = examined != null ? examined : told;
    if (findings == null) {
      findings = TailoredFindings.NONE;
    }
    return new RoutineRequest(
        new TailoringSettings(
            phase,
            profile,
            trainedLifter,
            minutes,
            days,
            conditions,
            equipment,
            positionsExcluded,
            banned,
            taught,
            surgery),
        findings.patterns(),
        findings.lengthFlags(),
        findings.weakerSides(),
        findings.testValues(),
        findings.conditions(),
        redFlags.stream().map(RoutineReader::positive).toList(),
        tasks,
        painNow == null ? null : BigDecimal.valueOf(painNow),
        surgeryWeek,
        inRoutineNow,
        new TrainingSoFar(doneBefore, firstWeek, dropoutLikely));
  }

  private static PositiveFlag positive(RedFlag flag) {
    return new PositiveFlag(
        flag.id(), flag.blocks() == RedFlag.Blocks.UNTIL_REVIEWED, flag.instruction());
  }

  private int last() {
    return catalogue.tailoring().phases().size();
  }

  private Map<String, String> profiles() {
    return JsonTypes.same(catalogue.tailoring().profiles().stream().map(Profile::id).toList());
  }
}
