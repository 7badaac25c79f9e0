package org.plumbline.core.catalogue;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code limits.yaml}: what the numbers of the other files are called and how far they go.
 */
final class LimitsFile {

  static final String NAME = "limits.yaml";

  private final CatalogueFiles files;
  private final Map<String, Map<String, Evidence>> evidence = new LinkedHashMap<>();
  private final Map<String, Limit> limits = new LinkedHashMap<>();
  private final Map<String, Place> places = new LinkedHashMap<>();

  private LimitsFile(CatalogueFiles files) {
    this.files = files;
  }

  /**
   * The limits of the files as they are written.
   *
   * @throws BrokenCatalogueException when one is nowhere to be found, out of its range or out of
   *     order
   */
  static Limits read(CatalogueFiles files) {
    return new LimitsFile(files).read(files.entry(NAME));
  }

  private Limits read(Entry file) {
    file.text("version");
    List<Limit.Area> areas = file.someInners("areas").stream().map(this::area).toList();
    file.apart("areas", areas, Limit.Area::id);
    List<List<String>> rising = file.lists("rising");
    for (List<String> ids : rising) {
      for (String id : ids) {
        if (!limits.containsKey(id)) {
          throw file.broken("rising", "“" + id + "” is not known");
        }
      }
    }
    SectionEvidence.of(file);
    file.inner(SectionEvidence.FIELD);
    return file.done(new Limits(files, areas, limits, places, rising, Map.of())).checked();
  }

  private Limit.Area area(Entry entry) {
    var area = new Limit.Area(entry.text("id"), entry.text("name"), entry.text("applies"));
    for (Entry row : entry.someInners("limits")) {
      Limit limit = limit(area, row);
      if (limits.put(limit.id(), limit) != null) {
        throw row.broken("id", "“" + limit.id() + "” is there twice");
      }
    }
    return entry.done(area);
  }

  private Limit limit(Limit.Area area, Entry row) {
    String id = row.text("id");
    Place place = Place.of(row.has("at") ? row.text("at") : id);
    places.put(id, place);
    JsonNode written = place.in(files);
    Threshold.@Nullable Limit threshold = written.isTextual() ? threshold(row, written) : null;
    if (threshold == null && !written.isNumber()) {
      throw row.broken("at", "leads to no number");
    }
    List<BigDecimal> range = row.numbers("range");
    if (range.size() != 2 || range.get(0).compareTo(range.get(1)) > 0) {
      throw row.broken("range", "must be the lowest and the highest value");
    }
    BigDecimal shipped = threshold == null ? written.decimalValue() : threshold.number();
    String unit = row.textOrNull("unit");
    boolean share = row.yes("share");
    String why = row.textOrNull("why");
    return row.done(
        new Limit(
            id,
            area.id(),
            row.text("name"),
            unit == null ? "" : unit,
            share,
            threshold == null ? null : threshold.relation(),
            !share && shipped.scale() <= 0,
            shipped,
            range.get(0),
            range.get(1),
            row.has(SectionEvidence.FIELD) ? row.evidence() : evidence(row, place),
            why == null ? "" : why));
  }

  private static Threshold.@Nullable Limit threshold(Entry row, JsonNode written) {
    try {
      return Threshold.parse(written.asText()) instanceof Threshold.Limit limit ? limit : null;
    } catch (IllegalArgumentException _) {
      throw row.broken("at", "leads to no number");
    }
  }

  /** What the nearest record around it says of its source; else what its file says of its rule. */
  private Evidence evidence(Entry row, Place place) {
    List<JsonNode> way = new ArrayList<>(place.along(files)).reversed();
    for (JsonNode around : way.subList(0, way.size() - 1)) {
      if (around.has(SectionEvidence.FIELD)) {
        return new Entry(place.file(), row.text("id"), around).evidence();
      }
    }
    Map<String, Evidence> said =
        evidence.computeIfAbsent(
            place.file(), name -> SectionEvidence.of(new Entry(name, "", files.file(name))));
    String section = place.steps().getFirst();
    Evidence ofRule =
        place.steps().size() < 2 ? null : said.get(section + "." + place.steps().get(1));
    Evidence found = ofRule == null ? said.get(section) : ofRule;
    if (found == null) {
      throw row.broken("at", "leads to a number without evidence");
    }
    return found;
  }
}
