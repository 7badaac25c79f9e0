package org.plumbline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir Path root;

  @Test
  void oneFolderServesOneCopyAtATime() {
    try (var first = DataFolder.take(root, false)) {
      var refusal = assertThrows(CannotStartException.class, () -> DataFolder.take(root, false));
      assertEquals(
          "Plumbline is already running on the data in "
              + root
              + ".\nStop it first, or choose another folder: ./clinic run --data DIR",
          refusal.getMessage());
      assertEquals(root.resolve("postgres"), first.postgres());
    }
    DataFolder.take(root, false).close();
  }

  @Test
  void nobodyElseLooksIntoANewFolder() throws IOException {
    var fresh = root.resolve("new");
    DataFolder.take(fresh, false).close();
    assertEquals("rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(fresh)));
  }

  @Test
  void aCopyBegunEmptyStaysEmpty() {
    try (var folder = DataFolder.take(root, true)) {
      folder.begin(true);
    }
    var refusal = assertThrows(CannotStartException.class, () -> DataFolder.take(root, false));
    assertEquals(
        "The data in "
            + root
            + " were begun empty. Start them that way, or choose another folder with --data.",
        refusal.getMessage());
    DataFolder.take(root, true).close();
  }

  @Test
  void whatAKilledLauncherLeftRunningIsEndedByTheNextStart() {
    try (var left =
        Part.start("Left", List.of("sleep", "600"), Map.of(), root, root.resolve("left.log"))) {
      try (var folder = DataFolder.take(root, false)) {
        folder.remember("keycloak", left.handle());
      }
      DataFolder.take(root, false).close();
      assertFalse(left.handle().isAlive());
    }
  }
}
