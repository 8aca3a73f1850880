package city.accord.press.archive;

import city.accord.Settings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * Reads this very server over HTTP, without a cookie: so nothing can come into a copy of the site
 * that a stranger could not read, whatever the rules of each page are.
 */
public final class OwnSite implements Visited {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final Set<String> ANY = Set.of("0.0.0.0", "[::]", "::");

  private final HttpClient client =
      HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();

  private final String root;

  public OwnSite() {
    String bound = Settings.get("accord.bind.address", "127.0.0.1");
    root =
        "http://"
            + (ANY.contains(bound) ? "127.0.0.1" : bound)
            + ":"
            + Settings.number("accord.http.port", 8080);
  }

  @Override
  public Optional<Answer> get(String path) {
    HttpRequest request = HttpRequest.newBuilder(URI.create(root + path)).timeout(PATIENCE).build();
    try {
      HttpResponse<byte[]> answer = client.send(request, HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() >= 500)
        throw new IOException(path + " answers " + answer.statusCode());
      String type = answer.headers().firstValue("Content-Type").orElse("");
      return answer.statusCode() == 200
          ? Optional.of(new Answer(type.replaceFirst(";.*", "").strip(), answer.body()))
          : Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
