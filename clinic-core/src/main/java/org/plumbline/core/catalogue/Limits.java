package org.plumbline.core.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The numbers of the catalogue that decide something, and what stands in their places. A clinic's
 * own number is put into the file it belongs to, and all files are read again by the same reader:
 * whatever that refuses of a file, it refuses of a clinic.
 */
public final class Limits {

  static final Limits NONE =
      new Limits(CatalogueFiles.NONE, List.of(), Map.of(), Map.of(), List.of(), Map.of());

  private final CatalogueFiles files;
  private final List<Limit.Area> areas;
  private final Map<String, Limit> limits;
  private final Map<String, Place> places;
  private final List<List<String>> rising;
  private final Map<String, BigDecimal> own;

  Limits(
      CatalogueFiles files,
      List<Limit.Area> areas,
      Map<String, Limit> limits,
      Map<String, Place> places,
      List<List<String>> rising,
      Map<String, BigDecimal> own) {
    this.files = files;
    this.areas = List.copyOf(areas);
    this.limits = InOrder.map(limits);
    this.places = Map.copyOf(places);
    this.rising = List.copyOf(rising);
    this.own = Map.copyOf(own);
  }

  /** The areas, in the order they are listed. */
  public List<Limit.Area> areas() {
    return areas;
  }

  /** Every limit, in the order they are listed. */
  public List<Limit> all() {
    return List.copyOf(limits.values());
  }

  /** The limits of an area, in the order they are listed. */
  public List<Limit> of(Limit.Area area) {
    return limits.values().stream().filter(it -> it.area().equals(area.id())).toList();
  }

  /** The limit of an id. */
  public Optional<Limit> find(String id) {
    return Optional.ofNullable(limits.get(id));
  }

  /**
   * The limit inside a condition of a pattern; empty when none of them stands there.
   *
   * @param supports whether the clue speaks for the pattern; otherwise it speaks against it
   * @param condition one of the clue's conditions, or a part of one
   */
  public Optional<Limit> inside(
      PatternDefinition pattern, boolean supports, Clue clue, Criterion condition) {
    List<Clue> clues = supports ? pattern.supports() : pattern.opposes();
    String around =
        "patterns.%s.%s.%d."
            .formatted(pattern.id(), supports ? "supports" : "opposes", clues.indexOf(clue) + 1);
    return way(clue, condition)
        .flatMap(
            way ->
                places.entrySet().stream()
                    .filter(place -> place.getValue().path().startsWith(around + way))
                    .findFirst())
        .flatMap(place -> find(place.getKey()));
  }

  private static Optional<String> way(Clue clue, Criterion condition) {
    for (int at = 0; at < clue.anyOf().size(); at++) {
      Criterion any = clue.anyOf().get(at);
      String way = "any." + (at + 1) + ".";
      if (any.equals(condition)) {
        return Optional.of(way);
      }
      if (any instanceof Criterion.All all && all.parts().contains(condition)) {
        return Optional.of(way + "all." + (all.parts().indexOf(condition) + 1) + ".");
      }
    }
    return Optional.empty();
  }

  /** Where the limits stand in the files, as paths. */
  Set<String> places() {
    return places.values().stream().map(Place::path).collect(Collectors.toUnmodifiableSet());
  }

  /** The number that stands in a limit's place. */
  public BigDecimal value(Limit limit) {
    return own.getOrDefault(limit.id(), limit.shipped());
  }

  /** The same with another number in one place. */
  public Limits with(String id, BigDecimal number) {
    Map<String, BigDecimal> next = new HashMap<>(own);
    next.put(id, number);
    return new Limits(files, areas, limits, places, rising, next);
  }

  /**
   * Two limits of which the first must not be above the second, and is.
   *
   * @param low the limit that ought to be the lower one
   * @param high the limit that ought to be the higher one
   */
  public record OutOfOrder(Limit low, Limit high) {}

  /** Limits that contradict each other, one pair of them; empty when all are in order. */
  public Optional<OutOfOrder> outOfOrder() {
    for (List<String> ids : rising) {
      for (int next = 1; next < ids.size(); next++) {
        Limit low = limits.get(ids.get(next - 1));
        Limit high = limits.get(ids.get(next));
        if (low != null && high != null && value(low).compareTo(value(high)) > 0) {
          return Optional.of(new OutOfOrder(low, high));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * The catalogue with these numbers.
   *
   * @throws BrokenCatalogueException when the catalogue cannot be read with them
   */
  public Catalogue read() {
    Map<Place, JsonNode> written = new HashMap<>();
    own.forEach(
        (id, number) -> {
          Limit limit = limits.get(id);
          Place place = places.get(id);
          if (limit == null || place == null) {
            throw new BrokenCatalogueException("limits.yaml", id, "", "is not known");
          }
          written.put(place, written(limit, number));
        });
    Limits checked = checked();
    Catalogue read = CatalogueLoader.read(files.with(written), () -> checked);
    return PatternsFile.knownAs(PatternsFile.patterns(files.entry(PatternsFile.NAME)), read);
  }

  /**
   * These limits, in order and each within its range.
   *
   * @throws BrokenCatalogueException when they are not
   */
  Limits checked() {
    for (Limit limit : limits.values()) {
      BigDecimal number = value(limit);
      if (!limit.isFineEnough(number)) {
        throw broken(limit, number.toPlainString() + " is finer than can be meant");
      }
      if (!limit.isWithin(number)) {
        throw broken(
            limit,
            number.toPlainString()
                + " is not within "
                + limit.least().toPlainString()
                + " to "
                + limit.most().toPlainString());
      }
    }
    outOfOrder()
        .ifPresent(
            pair -> {
              throw broken(pair.high(), "is below " + pair.low().id());
            });
    return this;
  }

  private static BrokenCatalogueException broken(Limit limit, String reason) {
    Place place = Place.of(limit.id());
    return new BrokenCatalogueException(place.file(), "", String.join(", ", place.steps()), reason);
  }

  private static JsonNode written(Limit limit, BigDecimal number) {
    Threshold.@Nullable Relation relation = limit.relation();
    if (relation != null) {
      return TextNode.valueOf(new Threshold.Limit(relation, number).written());
    }
    return limit.whole() ? IntNode.valueOf(number.intValueExact()) : DecimalNode.valueOf(number);
  }
}
