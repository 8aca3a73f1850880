package city.accord.testing;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.LockSupport;

/**
 * The venue's network between one device and the server: a cable that can be cut and mended, go
 * silent, be slow, or deliver late what an earlier connection still carried.
 */
public final class Cable implements AutoCloseable {

  private final ServerSocket tabletSide;
  private volatile int serverPort;
  private final Set<Line> lines = ConcurrentHashMap.newKeySet();
  private volatile boolean isCut;
  private volatile boolean isSilent;
  private volatile long delayNanos;

  public Cable(int serverPort) {
    this.serverPort = serverPort;
    try {
      tabletSide = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    start(this::accept);
  }

  /** The port at which a tablet reaches the server through this cable. */
  public int port() {
    return tabletSide.getLocalPort();
  }

  /** Ends every line in mid-byte and lets no new one through. */
  public void cut() {
    isCut = true;
    lines.forEach(Line::end);
  }

  /** Leads to another server from now on, as a load balancer does when one has died. */
  public void leadTo(int port) {
    serverPort = port;
    lines.forEach(Line::end);
  }

  /** Carries nothing any more and says so to nobody: neither side can tell it from slowness. */
  public void silence() {
    isSilent = true;
  }

  /**
   * The connections so far carry nothing any more and say so to nobody, as after a sleep or a
   * change of network; new ones work.
   */
  public void abandon() {
    lines.forEach(Line::abandon);
  }

  /** Holds back whatever comes, both ways, for so long. */
  public void delay(long millis) {
    delayNanos = millis * 1_000_000;
  }

  /**
   * Lets every line hang until the tablet has given it up and come back on another: what was sent
   * first arrives last.
   */
  public void reorder() {
    lines.forEach(Line::hold);
  }

  /** All is well again; a line that went silent ends, as one does that lost its place. */
  public void mend() {
    delayNanos = 0;
    if (isSilent) lines.forEach(Line::end);
    isSilent = false;
    isCut = false;
  }

  private void accept() {
    while (!tabletSide.isClosed()) {
      try {
        Socket tablet = tabletSide.accept();
        if (isCut) end(tablet);
        else connect(tablet);
      } catch (IOException e) {
        if (!tabletSide.isClosed()) throw new UncheckedIOException(e);
      }
    }
  }

  private void connect(Socket tablet) {
    try {
      Socket server = new Socket(InetAddress.getLoopbackAddress(), serverPort);
      tablet.setTcpNoDelay(true);
      server.setTcpNoDelay(true);
      Line line = new Line(tablet, server);
      lines.add(line);
      start(line::up);
      start(line::down);
    } catch (IOException serverAway) {
      end(tablet);
    }
  }

  /** One connection through the cable. */
  private final class Line {

    private final Socket tablet;
    private final Socket server;
    private volatile boolean isHeld;
    private volatile boolean isAbandoned;

    Line(Socket tablet, Socket server) {
      this.tablet = tablet;
      this.server = server;
    }

    void up() {
      try {
        carry(tablet.getInputStream(), server.getOutputStream());
      } catch (IOException cutOrClosed) {
        // what was on its way is lost, as on a real wire
      }
      end();
    }

    void down() {
      try {
        carry(server.getInputStream(), tablet.getOutputStream());
      } catch (IOException cutOrClosed) {
        // as above
      }
      end();
    }

    private void carry(InputStream from, OutputStream to) throws IOException {
      byte[] bytes = new byte[65_536];
      for (int count; (count = from.read(bytes)) >= 0; ) {
        while (isHeld && hangs()) LockSupport.parkNanos(1_000_000);
        if (delayNanos > 0) LockSupport.parkNanos(delayNanos);
        if (!isSilent && !isAbandoned) to.write(bytes, 0, count);
      }
    }

    void abandon() {
      isAbandoned = true;
    }

    void hold() {
      isHeld = true;
    }

    private boolean hangs() {
      return lines.contains(this) && lines.stream().allMatch(line -> line.isHeld);
    }

    void end() {
      Cable.end(tablet);
      Cable.end(server);
      lines.remove(this);
    }
  }

  /** Ends a line as a cut does: with no goodbye. */
  private static void end(Socket line) {
    try {
      if (!line.isClosed()) line.setSoLinger(true, 0);
      line.close();
    } catch (IOException alreadyEnded) {
      // which is all that was wanted
    }
  }

  private static void start(Runnable work) {
    Thread thread = new Thread(work, "cable");
    thread.setDaemon(true);
    thread.start();
  }

  @Override
  public void close() throws IOException {
    tabletSide.close();
    lines.forEach(Line::end);
  }
}
