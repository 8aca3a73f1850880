package city.accord.bench.office;

import city.accord.bench.host.Summit;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.FormElement;

/**
 * A guest who registers by the open form of a category. Each comes from a loopback network of their
 * own, since a network that has sent two hundred forms would have to wait.
 */
public final class Registrant {

  /** What all of them are called, so that the desk finds them. */
  public static final String FAMILY = "Crowdwell";

  private final Visitor guest;
  private final int port;
  private final byte[] network;

  /** Opens the form and fills it in. */
  public Registrant(Summit summit, String category, int number) {
    guest = new Visitor(summit.http());
    port = summit.httpPort();
    network = new byte[] {127, (byte) (1 + number / 256), (byte) number, 1};
    guest.open("/en/register/" + category);
    guest.fill("[name$=latin-given]", "Guest" + number);
    guest.fill("[name$=latin-family]", FAMILY);
    guest.fill("[data-field=title] [lang=en] input", "Observer");
    guest.fill("[name$=affiliation]", "The Crowd");
    guest.fill("[name$='form:email']", "guest-" + number + "@crowd.example");
  }

  /** Sends it; whether the server says that it has been received. */
  public boolean register() {
    FormElement form = (FormElement) guest.find("form[id=form]");
    String body =
        form.formData().stream()
                .filter(field -> !field.key().equals("form:register"))
                .map(Registrant::encoded)
                .collect(Collectors.joining("&"))
            + "&form%3Aregister=Register";
    String head =
        "POST "
            + guest.path()
            + " HTTP/1.1\r\nHost: localhost:"
            + port
            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: "
            + body.length()
            + "\r\nConnection: close\r\n\r\n";
    try (Socket socket = new Socket()) {
      socket.bind(new InetSocketAddress(InetAddress.getByAddress(network), 0));
      socket.connect(new InetSocketAddress("127.0.0.1", port));
      socket.getOutputStream().write((head + body).getBytes(StandardCharsets.US_ASCII));
      String answer =
          new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
      return answer.startsWith("HTTP/1.1 302") && answer.contains("?sent=1");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String encoded(KeyVal field) {
    return URLEncoder.encode(field.key(), StandardCharsets.US_ASCII)
        + "="
        + URLEncoder.encode(field.value(), StandardCharsets.UTF_8);
  }
}
