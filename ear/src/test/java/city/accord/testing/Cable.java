package city.accord.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The venue's network between one tablet and the server: a wire that can be cut and mended. */
public final class Cable implements AutoCloseable {

  private final ServerSocket tabletSide;
  private final int serverPort;
  private final Set<Socket> lines = ConcurrentHashMap.newKeySet();
  private volatile boolean isCut;

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
    lines.forEach(Cable::end);
  }

  public void mend() {
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
      lines.add(tablet);
      lines.add(server);
      start(() -> carry(tablet, server));
      start(() -> carry(server, tablet));
    } catch (IOException serverAway) {
      end(tablet);
    }
  }

  private void carry(Socket from, Socket to) {
    try {
      from.getInputStream().transferTo(to.getOutputStream());
    } catch (IOException cutOrClosed) {
      // what was on its way is lost, as on a real wire
    } finally {
      end(from);
      end(to);
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
    lines.forEach(Cable::end);
  }
}
