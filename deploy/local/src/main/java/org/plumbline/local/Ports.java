package org.plumbline.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/**
 * The ports of one local copy. The parts behind the pages take ports that follow from the chosen
 * one, so that they stay the same from start to start, or any free one when theirs are taken.
 *
 * @param pages where the application answers
 */
record Ports(int pages, int postgres, int keycloak, int smtp, int mail) {

  private static final int FIRST = 10_240;
  private static final int PARTS = 4;
  private static final int BLOCKS = 2_500;

  /**
   * Chooses the ports around the one the person named.
   *
   * @throws CannotStartException when that one is taken
   */
  static Ports around(int pages) {
    if (!isFree(pages)) {
      throw new CannotStartException(
          "Port %d is in use. Stop what uses it, or choose another: ./clinic run --port %d"
              .formatted(pages, pages < 65_535 ? pages + 1 : pages - 1));
    }
    var block = FIRST + pages % BLOCKS * PARTS;
    return new Ports(
        pages,
        freeFrom(block, pages),
        freeFrom(block + 1, pages),
        freeFrom(block + 2, pages),
        freeFrom(block + 3, pages));
  }

  private static int freeFrom(int wish, int taken) {
    return wish != taken && isFree(wish) ? wish : anyFree();
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /** Any free port of the loopback address. */
  static int anyFree() {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
