package city.accord.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/** The ports that programs listen on. */
public final class Ports {

  private static final int POLL_MILLIS = 50;

  // below those that a system gives to whoever connects (from 32768 on Linux, from 49152 by RFC
  // 6335, section 6): nobody gets one between now and the moment at which a program listens on it
  private static final int FIRST = 20_000;
  private static final int LAST = 32_000;
  private static final int ATTEMPTS = 1_000;

  private Ports() {}

  /** A port that nobody uses at this moment. */
  public static int free() {
    return free(1).get(0);
  }

  /** So many ports that nobody uses at this moment: each is held until all are found. */
  static List<Integer> free(int count) {
    List<Integer> ports = new ArrayList<>();
    take(count, ports);
    return ports;
  }

  private static void take(int count, List<Integer> ports) {
    if (count == 0) return;
    try (ServerSocket socket = listening()) {
      ports.add(socket.getLocalPort());
      take(count - 1, ports);
    } catch (IOException e) {
      throw new CannotStart("This machine has no free port.", e);
    }
  }

  /** Listens on a port that nobody used, chosen by chance, for others choose at the same time. */
  private static ServerSocket listening() throws IOException {
    IOException last = null;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      int port = ThreadLocalRandom.current().nextInt(FIRST, LAST);
      try {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
      } catch (IOException taken) {
        last = taken;
      }
    }
    throw last;
  }

  /**
   * @throws CannotStart if somebody listens there
   */
  public static void requireFree(String address, int port, String setting) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.bind(new InetSocketAddress(address, port), 1);
    } catch (IOException e) {
      throw new CannotStart(
          String.format(
              "Port %d of %s is taken or not allowed (%s): end what uses it, or set %s to another.",
              port, address, e.getMessage(), setting),
          e);
    }
  }

  /** Waits until a child listens. */
  static void await(int port, Duration patience, Child child, String name, Path log) {
    long end = System.nanoTime() + patience.toNanos();
    while (!answers(port)) {
      if (!child.isAlive()) throw new CannotStart(name + " ended at once; " + log + " says why.");
      if (System.nanoTime() > end) {
        throw new CannotStart(
            name + " does not answer after " + patience.toSeconds() + " s; see " + log + ".");
      }
      pause();
    }
  }

  static void pause() {
    try {
      // a program that starts tells nobody when it is there: it has to be asked again
      Thread.sleep(POLL_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("Interrupted while starting.", e);
    }
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 500);
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }
}
