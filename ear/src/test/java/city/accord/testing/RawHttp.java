package city.accord.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509TrustManager;

/**
 * A client that sends whatever it is told, well-formed or not: any method, any bytes in the
 * address, any {@code Host}. Each request has a connection of its own.
 */
public final class RawHttp {

  private static final int PATIENCE_MILLIS = 60_000;
  private static final Pattern FIELD =
      Pattern.compile("<(?:input|textarea)[^>]*\\sname=\"([^\"]+)\"[^>]*>");
  private static final Pattern VALUE = Pattern.compile("\\svalue=\"([^\"]*)\"");

  private final URI server;
  private final Map<String, String> headers = new LinkedHashMap<>();
  private String[] protocols;

  public RawHttp(String server) {
    this.server = URI.create(server);
    headers.put("Host", this.server.getAuthority());
    headers.put("Connection", "close");
  }

  /** Sends this header with every request from now on; null leaves it out. */
  public RawHttp with(String header, String value) {
    headers.put(header, value);
    return this;
  }

  /** Speaks only these versions of TLS. */
  public RawHttp speaking(String... protocols) {
    this.protocols = protocols;
    return this;
  }

  public Answer get(String target) {
    return send("GET", target, null);
  }

  /** The fields of the page's own form, with what stands in them; the session is kept. */
  public Map<String, String> form(String page) {
    Answer answer = get(page);
    for (String cookie : answer.all("Set-Cookie")) with("Cookie", cookie.split(";")[0]);
    Map<String, String> form = new LinkedHashMap<>();
    Matcher field = FIELD.matcher(ownForm(answer.body()));
    while (field.find()) {
      Matcher value = VALUE.matcher(field.group());
      form.put(field.group(1), value.find() ? value.group(1) : "");
    }
    return form;
  }

  /** The form that is named form, as every page's own is; or the last. */
  private static String ownForm(String page) {
    int start = Math.max(page.indexOf("<form id=\"form\""), 0);
    if (start == 0) start = Math.max(page.lastIndexOf("<form"), 0);
    int end = page.indexOf("</form>", start);
    return end < 0 ? page.substring(start) : page.substring(start, end);
  }

  /** As it is posted; a percent sign in a value begins a byte that is encoded already. */
  public static String encoded(Map<String, String> form) {
    return form.entrySet().stream()
        .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), UTF_8))
        .map(field -> field.replace("%25", "%"))
        .collect(Collectors.joining("&"));
  }

  /** Sends fields that are encoded already. */
  public Answer post(String target, String fields) {
    return send("POST", target, fields);
  }

  public Answer send(String method, String target, String fields) {
    StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
    headers.forEach(
        (name, value) -> {
          if (value != null) head.append(name).append(": ").append(value).append("\r\n");
        });
    if (fields != null)
      head.append("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: ")
          .append(fields.length())
          .append("\r\n");
    head.append("\r\n").append(fields == null ? "" : fields);
    try (Socket socket = connect()) {
      socket.setSoTimeout(PATIENCE_MILLIS);
      socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      ByteArrayOutputStream all = new ByteArrayOutputStream();
      socket.getInputStream().transferTo(all);
      return Answer.of(all.toString(UTF_8), protocol(socket));
    } catch (IOException e) {
      throw new UncheckedIOException(method + " " + target, e);
    }
  }

  private Socket connect() throws IOException {
    InetAddress here = InetAddress.getLoopbackAddress();
    if (!server.getScheme().equals("https")) return new Socket(here, server.getPort());
    SSLSocket socket =
        (SSLSocket) trusting().getSocketFactory().createSocket(here, server.getPort());
    if (protocols != null) socket.setEnabledProtocols(protocols);
    return socket;
  }

  private static String protocol(Socket socket) {
    return socket instanceof SSLSocket tls ? tls.getSession().getProtocol() : "";
  }

  /** Of a server on loopback, whose certificate is not the question. */
  private static SSLContext trusting() {
    TrustManager everyone =
        new X509TrustManager() {
          @Override
          public void checkClientTrusted(X509Certificate[] chain, String type) {}

          @Override
          public void checkServerTrusted(X509Certificate[] chain, String type) {}

          @Override
          public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
          }
        };
    try {
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, new TrustManager[] {everyone}, null);
      return context;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * What came back.
   *
   * @param protocol the version of TLS, or ""
   */
  public record Answer(int status, List<String> headerLines, String body, String protocol) {

    static Answer of(String text, String protocol) {
      String[] parts = text.split("\r\n\r\n", 2);
      List<String> lines = new ArrayList<>(List.of(parts[0].split("\r\n")));
      String first = lines.remove(0);
      int status = first.startsWith("HTTP/1.1 ") ? Integer.parseInt(first.substring(9, 12)) : 0;
      return new Answer(status, lines, parts.length > 1 ? parts[1] : "", protocol);
    }

    /** The values of a header, in the order in which they came. */
    public List<String> all(String name) {
      String start = name.toLowerCase(Locale.ROOT) + ":";
      return headerLines.stream()
          .filter(line -> line.toLowerCase(Locale.ROOT).startsWith(start))
          .map(line -> line.substring(start.length()).strip())
          .toList();
    }

    /** The header's value, or "". */
    public String header(String name) {
      return all(name).stream().findFirst().orElse("");
    }
  }
}
