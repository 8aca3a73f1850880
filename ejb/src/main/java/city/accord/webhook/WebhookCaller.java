package city.accord.webhook;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;

/**
 * Posts a message over a connection of its own. No client of HTTP is used, since none can be told
 * to connect to one number under another name, and nothing of what they do beside is wanted:
 * nothing is redirected, kept open or unpacked.
 */
final class WebhookCaller {

  private static final int CONNECT_MILLIS = 5_000;

  /** Of the answer, so much is read. */
  private static final int MAX_HEAD = 16_384;

  private static final int MAX_BODY = 1_000;

  private final Target.Names names;
  private final boolean inside;
  private final ScheduledExecutorService alarms;
  private final Duration patience;

  /**
   * @param inside whether addresses inside the house may be called
   * @param alarms ends what takes too long
   * @param patience how long a call may take, all in all
   */
  WebhookCaller(
      Target.Names names, boolean inside, ScheduledExecutorService alarms, Duration patience) {
    this.names = names;
    this.inside = inside;
    this.alarms = alarms;
    this.patience = patience;
  }

  /** Posts, and says what came of it; whatever goes wrong is said in the answer. */
  Answer post(String address, Map<String, String> headers, String body) {
    try {
      Target target = Target.of(address, inside);
      return post(target, target.resolve(names, inside), headers, body.getBytes(UTF_8));
    } catch (Target.NotATarget e) {
      return Answer.none("not an address that may be called");
    } catch (IOException e) {
      return Answer.none(e.getClass().getSimpleName() + ": " + e.getMessage());
    }
  }

  private Answer post(Target target, InetAddress number, Map<String, String> headers, byte[] body)
      throws IOException {
    try (Socket plain = new Socket()) {
      Future<?> alarm =
          alarms.schedule(() -> close(plain), patience.toMillis(), TimeUnit.MILLISECONDS);
      try {
        plain.connect(new InetSocketAddress(number, target.port()), CONNECT_MILLIS);
        Socket socket = target.tls() ? secured(plain, target) : plain;
        OutputStream out = socket.getOutputStream();
        out.write(head(target, headers, body.length).getBytes(ISO_8859_1));
        out.write(body);
        out.flush();
        return read(new BufferedInputStream(socket.getInputStream()));
      } finally {
        alarm.cancel(false);
      }
    }
  }

  private static Socket secured(Socket plain, Target target) throws IOException {
    SSLSocketFactory factory = (SSLSocketFactory) SSLSocketFactory.getDefault();
    SSLSocket socket = (SSLSocket) factory.createSocket(plain, target.host(), target.port(), true);
    SSLParameters parameters = socket.getSSLParameters();
    parameters.setEndpointIdentificationAlgorithm("HTTPS");
    socket.setSSLParameters(parameters);
    socket.startHandshake();
    return socket;
  }

  private static String head(Target target, Map<String, String> headers, int length) {
    StringBuilder head = new StringBuilder("POST ").append(target.path()).append(" HTTP/1.1\r\n");
    line(head, "Host", target.authority());
    line(head, "Content-Type", "application/json");
    line(head, "Content-Length", String.valueOf(length));
    line(head, "User-Agent", "Accord");
    line(head, "Connection", "close");
    headers.forEach((name, value) -> line(head, name, value));
    return head.append("\r\n").toString();
  }

  private static void line(StringBuilder head, String name, String value) {
    head.append(name).append(": ").append(value).append("\r\n");
  }

  /** The status, and the first bytes of the body as they come. */
  private static Answer read(InputStream in) throws IOException {
    String first = line(in, MAX_HEAD);
    if (!first.matches("HTTP/1\\.[01] [1-5][0-9]{2}( .*)?"))
      return Answer.none("no answer of HTTP");
    int status = Integer.parseInt(first.substring(9, 12));
    int left = MAX_HEAD;
    String header = first;
    while (!header.isEmpty() && left > 0) {
      header = line(in, left);
      left -= header.length() + 2;
    }
    return new Answer(status, beginning(in));
  }

  private static String beginning(InputStream in) {
    try {
      byte[] bytes = in.readNBytes(MAX_BODY);
      return new String(bytes, UTF_8).replaceAll("\\p{C}+", " ").strip();
    } catch (IOException cutOff) {
      // the status said what matters
      return "";
    }
  }

  private static String line(InputStream in, int most) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int next = in.read(); next != '\n'; next = in.read()) {
      if (next == -1 || line.length() > most) throw new IOException("the answer breaks off");
      if (next != '\r') line.append((char) next);
    }
    return line.toString();
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException closedAlready) {
      // that is what was wanted
    }
  }
}
