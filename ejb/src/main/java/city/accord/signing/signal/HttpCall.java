package city.accord.signing.signal;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One call of HTTP as an officer writes it: nothing for a GET of the device's address; else a
 * method, and after it a body, {@code POST {"cue": 12}}.
 */
final class HttpCall {

  private static final Pattern CALL =
      Pattern.compile("(?s)(GET|POST|PUT|PATCH|DELETE)(?:\\s+(.*))?");

  private HttpCall() {}

  /**
   * @throws SignalNotReadable if it is no call
   */
  static HttpRequest to(URI address, String written, Duration patience) {
    String call = written.isBlank() ? "GET" : written.strip();
    Matcher parts = CALL.matcher(call);
    if (!parts.matches()) throw new SignalNotReadable();
    String body = parts.group(2) == null ? "" : parts.group(2);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(address)
            .timeout(patience)
            .header("User-Agent", "Accord")
            .method(parts.group(1), publisher(body));
    if (!body.isEmpty())
      request.header(
          "Content-Type",
          body.matches("(?s)[\\[{].*") ? "application/json" : "text/plain;charset=UTF-8");
    return request.build();
  }

  private static BodyPublisher publisher(String body) {
    return body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body);
  }
}
