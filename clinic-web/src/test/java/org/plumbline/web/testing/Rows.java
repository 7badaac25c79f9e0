package org.plumbline.web.testing;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plumbline.core.testing.PostgresResource;
import org.plumbline.local.DatabaseRole;

/**
 * Everything that is stored about some clinics, table by table, to prove that nothing was added,
 * changed or taken away. The access record is left out, because a look into a record is noted there
 * even when nothing comes of it.
 */
public final class Rows {

  private static final String TABLES =
      """
      select c.table_name from information_schema.columns c
      join information_schema.tables t using (table_schema, table_name)
      where c.table_schema = 'public' and c.column_name = 'clinic_id'
        and t.table_type = 'BASE TABLE' and c.table_name <> 'audit_entry'
      order by c.table_name
      """;

  private final UUID[] clinics;
  private final Map<String, String> before;

  private Rows(UUID[] clinics) {
    this.clinics = clinics;
    this.before = read(clinics);
  }

  /** What stands about these clinics now. */
  public static Rows of(UUID... clinics) {
    return new Rows(clinics);
  }

  /** The tables in which something is different by now. */
  public List<String> changed() {
    var now = read(clinics);
    return now.keySet().stream()
        .filter(table -> !Objects.equals(now.get(table), before.get(table)))
        .toList();
  }

  private static Map<String, String> read(UUID[] clinics) {
    try (var owner = PostgresResource.connect(DatabaseRole.OWNER);
        var query = owner.prepareStatement(everyTable(owner))) {
      query.setArray(1, owner.createArrayOf("uuid", clinics));
      var found = new TreeMap<String, String>();
      var rows = query.executeQuery();
      while (rows.next()) {
        found.put(rows.getString(1), rows.getLong(2) + " rows " + rows.getString(3));
      }
      return found;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String everyTable(Connection owner) throws SQLException {
    var tables = new ArrayList<String>();
    try (var query = owner.createStatement()) {
      var rows = query.executeQuery(TABLES);
      while (rows.next()) {
        tables.add(rows.getString(1));
      }
    }
    return "with asked as (select cast(? as uuid[]) as ids) "
        + Stream.concat(Stream.of("clinic"), tables.stream())
            .map(
                table ->
                    "select '%1$s', count(*), md5(string_agg(t::text, ',' order by t.id)) from %1$s t, asked where t.%2$s = any(asked.ids)"
                        .formatted(table, table.equals("clinic") ? "id" : "clinic_id"))
            .collect(Collectors.joining(" union all "));
  }
}
