package org.plumbline.core.catalogue;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A broken catalogue file is refused with file, item, field and reason:")
class CatalogueLoaderTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
      a threshold that is none | tests.yaml | flag: <58 | flag: about 58 | tests.yaml; SOREN grade; flag
      a finding that cannot be measured | tests.yaml | flag: <58 | flag: <0 | SOREN grade; flag; never reached within 0 to 240
      a finding everybody has | tests.yaml | flag: <58 | flag: <=240 | SOREN grade; flag; always reached
      an age nobody has | tests.yaml | from: 51, | from: 151, | BEIGH grade byAge 1; from; 151 is not within 0 to 120
      a band of ages that runs backwards | tests.yaml | from: 65, to: 69 | from: 65, to: 59 | STS30 grade byAge 2; to; 59 is not within 65
      an age that two bands claim | tests.yaml | from: 65, to: 69 | from: 64, to: 69 | STS30 grade byAge 2; from; 64 is not within 65
      a limit of an age that is never reached | tests.yaml | {from: 51, flag: '>=4'} | {from: 51, flag: '>=14'} | BEIGH grade byAge 1; flag; never reached
      an age without its limit | tests.yaml | {from: 51, flag: '>=4'} | {from: 51} | BEIGH grade byAge 1; flag; is missing
      a clue that is graded by age | patterns.yaml | graded: MTTHIP | graded: STS30 | LCS; STS30; graded by age
      a borderline beyond what can be measured | tests.yaml | half: 58..110 | half: 58..250 | SOREN grade; half; not within 0 to 240
      a borderline inside the finding | tests.yaml | half: 58..110 | half: 10..58 | SOREN grade; half; lies inside
      a borderline word that is a finding too | tests.yaml | half: in delayed | half: in positive | TREND grade; half; is the finding too
      a threshold that runs backwards | tests.yaml | half: 58..110 | half: 110..58 | SOREN grade; half
      a difference of sides that cannot be | tests.yaml | flag: '>=20', half: 10..20 | flag: '>=120', half: 10..20 | SIDEBR sideDifference; flag; 0 to 100
      a range from high to low | tests.yaml | range: [0, 240] | range: [240, 0] | SOREN; range; lowest and the highest
      a pain beyond 10 | tests.yaml | painCapFrom: 5 | painCapFrom: 50 | rules; painCapFrom; 50 is not within 0 to 10
      a score beyond 1 | patterns.yaml | likelyScore: 0.6 | likelyScore: 6 | rules; likelyScore; 6 is not within 0 to 1
      a weight below 0 | patterns.yaml | weight: 3 | weight: -3 | LCS supports 1; weight; above 0
      a clue that looks at nothing | patterns.yaml | any:\\n          - {graded: MTTHIP} | any: [] | LCS supports 1; any; names no condition
      a test nobody knows | patterns.yaml | graded: MTTHIP | graded: MTTHOP | LCS; test; MTTHOP
      a question nobody asks | patterns.yaml | answered: SIT6 | answered: SIT9 | LCS; answered; SIT9
      an item the checklist does not have | patterns.yaml | item: pelvicTilt | item: tilt | LCS; LUO6; no item “tilt”
      a missing field | exercises.yaml | name: Glute bridge |  | GB01; name; is missing
      a misspelt field | tests.yaml | ageSensitive | ageSensitiv | SOREN; ageSensitiv; not a known
      a field that is there twice | exercises.yaml | level: 1 | level: 1\\n    level: 2 | exercises.yaml; line; level
      a list that is a word | exercises.yaml | muscles: [diaphragm, transversus abdominis] | muscles: diaphragm | BR01; muscles; not a list
      a number that is a word | exercises.yaml | minutes: 1.7 | minutes: two | BR01; minutes; “two” is not a number
      a yes or no that is neither | tests.yaml | sided: false | sided: 1 | SOREN; sided; neither true nor false
      an empty list where something must stand | exercises.yaml | positions: [supine] | positions: [] | BR01; positions; is empty
      tags that were forgotten | exercises.yaml | tags: [SUP] |  | BR01; tags; is missing
      a word that is there twice in a list | exercises.yaml | tags: [SUP, PFL] | tags: [SUP, SUP] | BR03; tags; twice
      an id that is there twice | exercises.yaml | id: BR02 | id: BR01 | BR01; id; is there twice
      an id of another form | exercises.yaml | id: BR02 | id: BREATHE | BREATHE; id; two letters and two digits
      an exercise that answers no pattern | exercises.yaml | relevance: {MCD: 0.5, EXP: 0.5, UCS: 0.5} | relevance: {} | BR01 relevance; answers no pattern
      a relevance beyond 1 | exercises.yaml | relevance: {MCD: 0.5 | relevance: {MCD: 5 | BR01 relevance; MCD; 5
      a relevance to no pattern | exercises.yaml | relevance: {MCD: 0.5 | relevance: {MCX: 0.5 | BR01; relevance; MCX
      a tag nobody knows | exercises.yaml | tags: [SUP] | tags: [SUB] | BR01; tags; SUB
      equipment that is not on the list | exercises.yaml | equipment: [[dumbbell]] | equipment: [[dumbell]] | equipment; dumbell
      equipment that only the list forgets | exercises.yaml | , trap bar, wall] | , wall] | equipment; trap bar
      equipment that is twice on the list | exercises.yaml | equipment: [bag, ball | equipment: [bag, bag | exercises.yaml; equipment; twice
      no sets | exercises.yaml | sets: 1, reps: 10 | sets: 0, reps: 10 | BR01 dose; sets; 0 is not within 1 to 10
      more days than a week has | exercises.yaml | daysPerWeek: 7 | daysPerWeek: 8 | BR01 dose; daysPerWeek; 8
      a tempo that is none | exercises.yaml | tempo: 4-0-6 | tempo: 4-6 | BR01 dose; tempo; 4-6
      a tempo that counts nothing | exercises.yaml | tempo: 4-0-6 | tempo: 0-0-0 | BR01 dose; tempo; counts nothing
      a hold of no time | exercises.yaml | holdSeconds: 30, tempo: hold | holdSeconds: 0, tempo: hold | MB08 dose; holdSeconds; is 0
      a phase there is not | exercises.yaml | phases: [1] | phases: [0] | BR01; phases; 0 is not within 1 to 4
      half a phase | exercises.yaml | phases: [1] | phases: [1.5] | BR01; phases; not a whole number
      a level there is not | exercises.yaml | level: 1 | level: 6 | BR01; level; 6 is not within 1 to 5
      a rung nobody knows | exercises.yaml | harder: [BR02] | harder: [BR92] | BR01; harder; BR92
      a ladder that leads only one way | exercises.yaml | harder: [HT04] | harder: [] | HT04; easier; name it back
      a ladder that falls | exercises.yaml | level: 3 | level: 5 | CO03; harder; CO04 of level 4
      evidence that is missing | exercises.yaml | evidence: {marks: E, source: clinical consensus default} |  | BR01; evidence; is missing
      a mark that is none | exercises.yaml | marks: E | marks: X | evidence globalStop; marks; X
      a source that is missing | exercises.yaml | {marks: E, source: clinical consensus default} | {marks: E} | globalStop; source; is missing
      a rule without evidence | tailoring.yaml | selection: {marks: E, source: clinical consensus default} | | tailoring.yaml; has no evidence
      evidence of nothing | tailoring.yaml | selection: {marks | choices: {marks | evidence; choices; is not in the file
      an unknown word where only some words are possible | red-flags.yaml | action: urgent | action: soon | RF04; action; soon
      two kinds of yes of one name | red-flags.yaml | id: well | id: unwell | RF06; variants; “unwell” is there twice
      a tag that only a precaution knows | conditions.yaml | removes: [{tag: EXT2}] | removes: [{tag: EXT9}] | EXTENSION_PROVOKED; tag; EXT9
      a precaution that forgets what it removes | conditions.yaml | removes: [{tag: EXT2}] | | EXTENSION_PROVOKED; removes; is missing
      a precaution that names nothing | conditions.yaml | removes: [{tag: EXT2}] | removes: [{}] | EXTENSION_PROVOKED; names nothing
      a precaution that leaves a pattern unserved | conditions.yaml | removes: [{fromLevel: 3}] | removes: [{fromLevel: 1}] | LCS; relevance; levels 1 to 3; SEVERE_PAIN
      a family of no exercise | tailoring.yaml | families: [HG, GB, HT] | families: [HG, GX, HT] | LIFTER; families; GX
      a profile's exercise nobody knows | tailoring.yaml | exercises: [PO01 | exercises: [PO91 | OFFICE; exercises; PO91
      a gate's exercise nobody knows | tailoring.yaml | exercises: [HG05, SQ04] | exercises: [HG95] | gates; exercises; HG95
      a gate nobody can pass | tailoring.yaml | atLeast: 60 | atLeast: 600 | gates; atLeast; SOREN
      phases out of order | tailoring.yaml | id: 2 | id: 3 | phases; 1, 2, 3 and 4
      a penalty that rewards | tailoring.yaml | cautionPenalty: 0.5 | cautionPenalty: -0.5 | selection; cautionPenalty; -0.5
      a least above the most | tailoring.yaml | exercisesAtLeast: 4 | exercisesAtLeast: 2 | tailoring.yaml; limits; exercisesAtLeast; 2 is not within 3 to 5
      a limit that is nowhere | limits.yaml | id: attention.severePainFrom | id: attention.severePain | attention.severePain; leads to no number
      a spread of nothing | tests.yaml | deviation: 33 | deviation: 0 | SLBR; deviation; must be above 0
      a mean out of range | tests.yaml | mean: 65 | mean: 650 | SLBR; mean; is not within the range
      a range from high to low | limits.yaml | range: [35, 80] | range: [80, 35] | tests.rules.halvedOverAge; range; lowest and the highest
      a number out of its range | limits.yaml | range: [35, 80] | range: [60, 80] | tests.yaml; halvedOverAge; 50 is not within 60 to 80
      a limit that is there twice | limits.yaml | id: attention.seenForDays | id: attention.silentAfterDays | attention.silentAfterDays; is there twice
      limits out of order | limits.yaml | [training.dropout.amberFrom, training.dropout.redFrom] | [training.dropout.redFrom, training.dropout.amberFrom] | dropout, amberFrom; is below training.dropout.redFrom
      an order of what is not there | limits.yaml | [training.dropout.amberFrom, | [training.dropout.yellowFrom, | rising; training.dropout.yellowFrom
      a score from high to low | instruments.yaml | range: [0, 10] | range: [10, 0] | NPRS; range; lowest and the highest
      a claim nobody can look for | claims.yaml | says: 'dormant' | says: '(dormant' | dormant; says; (dormant
      a claim that is there twice | claims.yaml | id: dormant | id: two-feet | two-feet; id; is there twice
      files of different versions | patterns.yaml | version: '2026.2' | version: '2025.1' | version; 2026.2
      a file that is not YAML, with the line | intake.yaml | questions: | questions: [ | intake.yaml; line
      """)
  void isRefused(String what, String file, String original, @Nullable String instead, String said) {
    String text = original.replace("\\n", "\n");
    assertTrue(BrokenFile.text(file).contains(text), () -> file + " no longer contains " + text);
    String becomes = instead == null ? "" : instead.replace("\\n", "\n");
    broken(
        file,
        whole -> whole.replaceFirst(Pattern.quote(text), Matcher.quoteReplacement(becomes)),
        said.split("; "));
  }

  @Test
  @DisplayName("a ladder that runs in a circle")
  void circularLadder() {
    broken(
        "exercises.yaml",
        whole ->
            whole
                .replaceFirst(
                    "easier: \\[\\]\n    harder: \\[BR02\\]", "easier: [BR02]\n    harder: [BR02]")
                .replaceFirst(
                    "easier: \\[BR01\\]\n    harder: \\[BR03\\]",
                    "easier: [BR01]\n    harder: [BR03, BR01]"),
        "exercises.yaml",
        "harder",
        "circle");
  }

  private static void broken(String file, UnaryOperator<String> breaking, String... said) {
    says(BrokenFile.refusal(file, breaking), said);
  }

  private static void says(String message, String... said) {
    for (String part : said) {
      assertTrue(message.contains(part), () -> "“" + message + "” does not say “" + part + "”");
    }
  }
}
