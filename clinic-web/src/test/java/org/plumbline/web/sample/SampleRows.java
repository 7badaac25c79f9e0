package org.plumbline.web.sample;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Looks into a new installation past every wall. */
final class SampleRows {

  private SampleRows() {}

  static void execute(String statement) throws SQLException {
    try (var connection = NewInstallation.connect();
        var work = connection.createStatement()) {
      work.execute(statement);
    }
  }

  static long number(String query) throws SQLException {
    return Long.parseLong(rows(query).getFirst());
  }

  /** The rows of a query, their cells joined; an absent value is a dash. */
  static List<String> rows(String query) throws SQLException {
    var rows = new ArrayList<String>();
    try (var connection = NewInstallation.connect();
        var statement = connection.createStatement();
        var result = statement.executeQuery(query)) {
      int columns = result.getMetaData().getColumnCount();
      while (result.next()) {
        var cells = new ArrayList<String>();
        for (int i = 1; i <= columns; i++) {
          String cell = result.getString(i);
          cells.add(cell == null ? "-" : cell);
        }
        rows.add(String.join("|", cells));
      }
    }
    return rows;
  }
}
