package city.accord.operate.doctor;

import city.accord.operate.OperatorSettings;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import javax.net.ssl.SSLException;

/** The proxy before the server answers at the base URL, with a certificate that is believed. */
final class ProxyCheck implements Check {

  private static final Duration PATIENCE = Duration.ofSeconds(5);

  private final OperatorSettings settings;

  ProxyCheck(OperatorSettings settings) {
    this.settings = settings;
  }

  @Override
  public String name() {
    return "proxy";
  }

  @Override
  public List<Finding> look() throws InterruptedException {
    String base = settings.get("accord.base.url", "http://localhost:8080");
    if (settings.get("accord.behind.proxy", "false").equals("false")) return List.of();
    HttpRequest health =
        HttpRequest.newBuilder(URI.create(base).resolve("/health")).timeout(PATIENCE).build();
    HttpClient visitor = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    try {
      return List.of(judge(base, visitor.send(health, BodyHandlers.ofString())));
    } catch (SSLException e) {
      return List.of(
          Finding.wrong(
              "The certificate of %s is not believed on this machine: %s.",
              base, e.getMessage().replaceFirst(": sun\\..*", "")));
    } catch (IOException e) {
      // a network may let nobody inside go out and come back
      return List.of(
          Finding.note("%s does not answer from this machine: look at it from another.", base));
    }
  }

  private static Finding judge(String base, HttpResponse<String> answer) {
    if (answer.body().contains("\"parts\"")) return Finding.good("%s answers as Accord.", base);
    return switch (answer.statusCode()) {
      case 502, 503, 504 ->
          Finding.note(
              "%s answers %d: the proxy is there, and does not reach Accord, or Accord is not"
                  + " running.",
              base, answer.statusCode());
      default ->
          Finding.wrong(
              "%s answers %d, and not as Accord: the proxy has something else under this name.",
              base, answer.statusCode());
    };
  }
}
