package city.accord.operate.doctor;

import city.accord.operate.OperatorSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What joins several servers answers as a NATS server does, which speaks first. */
final class NatsCheck implements Check {

  private static final int PATIENCE_MILLIS = 5_000;
  private static final int USUAL_PORT = 4_222;

  private final OperatorSettings settings;

  NatsCheck(OperatorSettings settings) {
    this.settings = settings;
  }

  @Override
  public String name() {
    return "servers";
  }

  @Override
  public List<Finding> look() {
    Optional<String> addresses = settings.get("accord.nats");
    String role = settings.get("accord.role", "full");
    List<Finding> found = new ArrayList<>();
    if (!List.of("full", "viewer").contains(role))
      found.add(Finding.wrong("accord.role is full or viewer, not %s.", role));
    if (addresses.isEmpty())
      found.add(
          role.equals("viewer")
              ? Finding.wrong("A server that only shows needs accord.nats.")
              : Finding.good("This server is alone."));
    else for (String address : addresses.get().split("\\s*,\\s*")) found.add(answers(address));
    return found;
  }

  private static Finding answers(String address) {
    URI uri = URI.create(address.contains("://") ? address : "nats://" + address);
    if (uri.getHost() == null) return Finding.wrong("accord.nats names no host.");
    int port = uri.getPort() < 0 ? USUAL_PORT : uri.getPort();
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(uri.getHost(), port), PATIENCE_MILLIS);
      socket.setSoTimeout(PATIENCE_MILLIS);
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
      String greeting = in.readLine();
      return greeting != null && greeting.startsWith("INFO ")
          ? Finding.good("%s:%d answers as NATS.", uri.getHost(), port)
          : Finding.wrong("%s:%d is no NATS server.", uri.getHost(), port);
    } catch (IOException e) {
      return Finding.wrong("%s:%d does not answer as NATS: %s.", uri.getHost(), port, e);
    }
  }
}
