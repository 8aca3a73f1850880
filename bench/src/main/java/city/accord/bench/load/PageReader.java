package city.accord.bench.load;

import city.accord.bench.host.Pause;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;

/** Reads a page at fixed times, however long the answers take, from each due time on. */
public final class PageReader {

  private static final int EVERY_MILLIS = 50;

  private final HttpClient client = HttpClient.newHttpClient();
  private final HttpRequest request;

  public PageReader(String address) {
    request = HttpRequest.newBuilder(URI.create(address)).build();
  }

  /**
   * Reads for as long as it is wanted and until the last answer is there.
   *
   * @throws IllegalStateException if an answer is not the page
   */
  public Delays readWhile(BooleanSupplier wanted) {
    List<CompletableFuture<Long>> answers = new ArrayList<>();
    long start = System.nanoTime();
    while (wanted.getAsBoolean()) {
      long due = start + answers.size() * EVERY_MILLIS * 1_000_000L;
      Pause.millis(Math.max(0, (due - System.nanoTime()) / 1_000_000));
      answers.add(
          client
              .sendAsync(request, BodyHandlers.ofByteArray())
              .thenApply(
                  answer -> {
                    if (answer.statusCode() != 200)
                      throw new IllegalStateException("status " + answer.statusCode());
                    return System.nanoTime() - due;
                  }));
    }
    Delays delays = new Delays();
    answers.forEach(answer -> delays.add(answer.join()));
    return delays;
  }
}
