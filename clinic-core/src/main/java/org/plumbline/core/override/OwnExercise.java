package org.plumbline.core.override;

import java.math.BigDecimal;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.core.catalogue.Category;
import org.plumbline.core.catalogue.Dose;
import org.plumbline.core.catalogue.Evidence;
import org.plumbline.core.catalogue.Exercise;
import org.plumbline.core.catalogue.Laterality;
import org.plumbline.core.catalogue.Mark;
import org.plumbline.core.catalogue.Position;
import org.plumbline.core.override.OverrideFault.Reason;

/**
 * An exercise of the clinic's own: what to do in words, and a link to more. It is chosen and left
 * out by the same rules as every other.
 *
 * @param id the family's two letters and the number the clinic gives it, such as {@code GB-OWN1}
 * @param equipment what it needs, all of it; empty when nothing
 * @param tags what precautions look for
 * @param patterns the patterns it answers
 * @param link an address of the web that shows more; empty when there is none
 * @param steps how to do it, one line a step
 * @param cue the one thing to bear in mind
 * @param stop when to stop, besides the global rules
 */
public record OwnExercise(
    String id,
    String name,
    Category category,
    Set<Integer> phases,
    int level,
    Laterality laterality,
    Set<Position> positions,
    Set<String> equipment,
    Dose dose,
    Set<String> tags,
    Set<String> patterns,
    boolean teachInPerson,
    String link,
    List<String> steps,
    String breathing,
    String cue,
    String stop)
    implements ItemOverride {

  /** Longest name, in characters. */
  public static final int LONGEST_NAME = 80;

  /** Longest step, cue or other text, in characters. */
  public static final int LONGEST_TEXT = 300;

  /** Longest link, in characters. */
  public static final int LONGEST_LINK = 500;

  /** Most steps. */
  public static final int MOST_STEPS = 12;

  private static final String SOURCE = "The clinic's own exercise";
  private static final String MARK = "-OWN";

  public OwnExercise {
    phases = sorted(phases);
    positions = sorted(positions);
    equipment = sorted(equipment);
    tags = sorted(tags);
    patterns = sorted(patterns);
    steps = List.copyOf(steps);
  }

  private static <T extends Comparable<T>> Set<T> sorted(Set<T> set) {
    return Collections.unmodifiableSortedSet(new TreeSet<>(set));
  }

  /** The id of the clinic's next exercise of a family. Numbers are never given twice. */
  public static String nextId(String family, List<ClinicOverride> overrides) {
    long own = overrides.stream().filter(OwnExercise.class::isInstance).count();
    return family + MARK + (own + 1);
  }

  /** Whether an exercise is a clinic's own. */
  public static boolean isOwn(String exerciseId) {
    return exerciseId.contains(MARK);
  }

  @Override
  public Subject subject() {
    return new Subject(Subject.Kind.OWN, id, "");
  }

  @Override
  public List<OverrideFault> faults(Catalogue before) {
    List<OverrideFault> faults = new ArrayList<>();
    boolean family =
        isOwn(id)
            && before.exercises().values().stream().anyMatch(it -> id.startsWith(it.family()));
    require(faults, "family", family);
    text(faults, "name", name, LONGEST_NAME);
    require(faults, "phases", !phases.isEmpty());
    if (level < 1 || level > 5) {
      faults.add(new OverrideFault("level", Reason.OUT_OF_RANGE, "1", "5"));
    }
    require(faults, "positions", !positions.isEmpty());
    faults.addAll(DoseOverride.faults(dose));
    known(faults, "equipment", before.equipment().containsAll(equipment));
    known(faults, "tags", before.tags().keySet().containsAll(tags));
    known(faults, "patterns", before.patterns().keySet().containsAll(patterns));
    require(faults, "patterns", !patterns.isEmpty());
    if (!link.isEmpty() && (link.length() > LONGEST_LINK || address() == null)) {
      faults.add(new OverrideFault("link", Reason.NO_LINK));
    }
    require(faults, "steps", !steps.isEmpty());
    if (steps.size() > MOST_STEPS || steps.stream().anyMatch(it -> it.length() > LONGEST_TEXT)) {
      faults.add(
          new OverrideFault(
              "steps",
              Reason.TOO_LONG,
              Integer.toString(MOST_STEPS),
              Integer.toString(LONGEST_TEXT)));
    }
    text(faults, "breathing", breathing, LONGEST_TEXT);
    text(faults, "cue", cue, LONGEST_TEXT);
    text(faults, "stop", stop, LONGEST_TEXT);
    unfounded(faults, before, "name", name);
    unfounded(faults, before, "steps", String.join("\n", steps));
    unfounded(faults, before, "breathing", breathing);
    unfounded(faults, before, "cue", cue);
    unfounded(faults, before, "stop", stop);
    return faults;
  }

  /**
   * What is wrong with it when it is typed: besides its {@link #faults}, a name that another
   * exercise has, and a link that is not encrypted. One that stands keeps standing when a later
   * catalogue takes its name.
   */
  public List<OverrideFault> faultsWhenTyped(Catalogue before) {
    List<OverrideFault> faults = new ArrayList<>(faults(before));
    before.exercises().values().stream()
        .filter(it -> !it.id().equals(id) && plain(it.name()).equals(plain(name)))
        .findFirst()
        .ifPresent(it -> faults.add(new OverrideFault("name", Reason.NAME_TAKEN, it.name())));
    URI address = address();
    if (address != null && !"https".equals(address.getScheme())) {
      faults.add(new OverrideFault("link", Reason.NO_LINK));
    }
    return faults;
  }

  private static String plain(String name) {
    return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static void require(List<OverrideFault> faults, String field, boolean there) {
    if (!there) {
      faults.add(new OverrideFault(field, Reason.MISSING));
    }
  }

  private static void known(List<OverrideFault> faults, String field, boolean known) {
    if (!known) {
      faults.add(new OverrideFault(field, Reason.UNKNOWN));
    }
  }

  private static void text(List<OverrideFault> faults, String field, String text, int longest) {
    require(faults, field, !text.isBlank());
    if (text.length() > longest) {
      faults.add(new OverrideFault(field, Reason.TOO_LONG, Integer.toString(longest)));
    }
  }

  private static void unfounded(
      List<OverrideFault> faults, Catalogue catalogue, String field, String text) {
    List<String> claims = catalogue.claims().in(text);
    if (!claims.isEmpty()) {
      faults.add(new OverrideFault(field, Reason.UNFOUNDED, claims.getFirst()));
    }
  }

  private @Nullable URI address() {
    try {
      URI address = new URI(link);
      boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
      return web && address.getHost() != null && address.getUserInfo() == null ? address : null;
    } catch (URISyntaxException _) {
      return null;
    }
  }

  @Override
  public void change(Knowledge knowledge) {
    knowledge.put(exercise());
  }

  private Exercise exercise() {
    Map<String, BigDecimal> relevance = new LinkedHashMap<>();
    patterns.forEach(pattern -> relevance.put(pattern, BigDecimal.ONE));
    return new Exercise(
        id,
        name,
        category,
        phases,
        level,
        laterality,
        List.of(),
        positions.stream()
            .map(position -> position.name().toLowerCase(Locale.ROOT).replace('_', ' '))
            .collect(Collectors.joining(" or ")),
        positions,
        List.of(equipment),
        null,
        List.of(),
        List.of(),
        dose,
        StartTime.minutes(dose, laterality),
        breathing,
        cue,
        List.of(stop),
        tags,
        Set.of(),
        relevance,
        teachInPerson,
        steps,
        link.isEmpty() ? null : address(),
        new Evidence(List.of(Mark.E), SOURCE));
  }
}
