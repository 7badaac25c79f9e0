package org.plumbline.core.catalogue;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The clinical knowledge of one version: every rule, threshold and dose the product works with. A
 * result that was computed from it stores its version.
 *
 * @param version the version of the knowledge
 * @param gradingRules what changes the severity of a finding
 * @param tests the physical tests, in order
 * @param questions the intake questions, in order
 * @param patternRules the limits by which patterns are classed
 * @param multidirectional patterns that pull in opposite directions
 * @param patterns the patterns, in order
 * @param exercises the exercise library, in order
 * @param hidden the exercises of it that are prescribed no more: a routine that holds one keeps it
 * @param equipment everything an exercise may need, by the word people read
 * @param globalStop when to stop any exercise
 * @param redFlags the safety questions, in order
 * @param reaskAfterDays after how many days the safety questions are asked again
 * @param tags what the tags of exercises mean
 * @param conditions the precautions, in order
 * @param tailoring how a routine is put together
 * @param instruments what patients score
 * @param schedule when they score it
 * @param claims what no text for patients may say
 * @param rooms the rules the later rooms read from it
 * @param limits its numbers that decide something, and the clinic's own among them
 */
public record Catalogue(
    String version,
    GradingRules gradingRules,
    Map<String, TestDefinition> tests,
    Map<String, IntakeQuestion> questions,
    PatternRules patternRules,
    Multidirectional multidirectional,
    Map<String, PatternDefinition> patterns,
    Map<String, Exercise> exercises,
    Set<String> hidden,
    Set<String> equipment,
    List<String> globalStop,
    Map<String, RedFlag> redFlags,
    int reaskAfterDays,
    Map<String, String> tags,
    Map<String, Condition> conditions,
    Tailoring tailoring,
    Map<String, Instrument> instruments,
    List<Instrument.DueAt> schedule,
    UnfoundedClaims claims,
    RoomRules rooms,
    Limits limits) {

  public Catalogue {
    tests = InOrder.map(tests);
    questions = InOrder.map(questions);
    patterns = InOrder.map(patterns);
    exercises = InOrder.map(exercises);
    hidden = InOrder.set(hidden);
    equipment = InOrder.set(equipment);
    globalStop = List.copyOf(globalStop);
    redFlags = InOrder.map(redFlags);
    tags = InOrder.map(tags);
    conditions = InOrder.map(conditions);
    instruments = InOrder.map(instruments);
    schedule = List.copyOf(schedule);
  }

  /** The test of that id. */
  public TestDefinition test(String id) {
    return known(tests, "test", id);
  }

  /** The intake question of that id. */
  public IntakeQuestion question(String id) {
    return known(questions, "question", id);
  }

  /** The pattern of that id. */
  public PatternDefinition pattern(String id) {
    return known(patterns, "pattern", id);
  }

  /** The exercise of that id. */
  public Exercise exercise(String id) {
    return known(exercises, "exercise", id);
  }

  /** The red flag of that id. */
  public RedFlag redFlag(String id) {
    return known(redFlags, "red flag", id);
  }

  /** The condition of that id. */
  public Condition condition(String id) {
    return known(conditions, "condition", id);
  }

  /** The instrument of that id. */
  public Instrument instrument(String id) {
    return known(instruments, "instrument", id);
  }

  /** The phase of that number, 1–4. */
  public Phase phase(int number) {
    return tailoring.phases().get(number - 1);
  }

  /** Whether the exercise may still be prescribed. */
  public boolean offers(Exercise exercise) {
    return !hidden.contains(exercise.id());
  }

  /** The same knowledge with other items, under another version. */
  public Catalogue with(
      String otherVersion,
      Map<String, TestDefinition> otherTests,
      Map<String, PatternDefinition> otherPatterns,
      Map<String, Exercise> otherExercises,
      Set<String> otherHidden) {
    return with(
        otherVersion, otherTests, otherPatterns, otherExercises, otherHidden, rooms, limits);
  }

  /** The same knowledge with what is read of it last. */
  Catalogue with(RoomRules otherRooms, Limits otherLimits) {
    return with(version, tests, patterns, exercises, hidden, otherRooms, otherLimits);
  }

  private Catalogue with(
      String otherVersion,
      Map<String, TestDefinition> otherTests,
      Map<String, PatternDefinition> otherPatterns,
      Map<String, Exercise> otherExercises,
      Set<String> otherHidden,
      RoomRules otherRooms,
      Limits otherLimits) {
    return new Catalogue(
        otherVersion,
        gradingRules,
        otherTests,
        questions,
        patternRules,
        multidirectional,
        otherPatterns,
        otherExercises,
        otherHidden,
        equipment,
        globalStop,
        redFlags,
        reaskAfterDays,
        tags,
        conditions,
        tailoring,
        instruments,
        schedule,
        claims,
        otherRooms,
        otherLimits);
  }

  /** The rules of a room, of the record it reads them into. */
  public <T> T rules(Class<T> room) {
    T rules = rooms.of(room);
    if (rules == null) {
      throw new IllegalArgumentException("There are no rules " + room.getSimpleName());
    }
    return rules;
  }

  private static <T> T known(Map<String, T> items, String kind, String id) {
    T item = items.get(id);
    if (item == null) {
      throw new IllegalArgumentException("There is no " + kind + " " + id);
    }
    return item;
  }
}
