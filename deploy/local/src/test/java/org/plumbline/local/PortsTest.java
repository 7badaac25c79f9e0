package org.plumbline.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PortsTest {

  @Test
  void aPortInUseIsSaidWithTheWayRoundIt() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var port = taken.getLocalPort();
      var refusal = assertThrows(CannotStartException.class, () -> Ports.around(port));
      assertEquals(
          "Port %d is in use. Stop what uses it, or choose another: ./clinic run --port %d"
              .formatted(port, port < 65_535 ? port + 1 : port - 1),
          refusal.getMessage());
    }
  }

  @Test
  void everyPartHasAPortOfItsOwn() {
    var ports = Ports.around(Ports.anyFree());
    assertEquals(
        5,
        Set.of(ports.pages(), ports.postgres(), ports.keycloak(), ports.smtp(), ports.mail())
            .size());
  }

  @Test
  void aPartWhosePortIsTakenGetsAnotherOne() throws IOException {
    var pages = Ports.anyFree();
    var usual = Ports.around(pages);
    try (var taken = new ServerSocket(usual.keycloak(), 1, InetAddress.getLoopbackAddress())) {
      var moved = Ports.around(pages);
      assertEquals(usual.mail(), moved.mail());
      assertEquals(false, moved.keycloak() == taken.getLocalPort());
    }
  }
}
