package city.accord.bench.load;

import city.accord.bench.host.Pause;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;

/** Devices at a gate that scan at fixed times, however long the answers take. */
public final class Scanners {

  private static final long SECOND = 1_000_000_000L;
  private static final int SENT_AGAIN = 10;

  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final URI address;
  private final List<String> devices;

  /**
   * @param devices the cookie of each
   */
  public Scanners(String server, List<String> devices) {
    this.address = URI.create(server + "/door-api/scan");
    this.devices = List.copyOf(devices);
  }

  /**
   * What was seen.
   *
   * @param delays from when each scan was due, those sent again not among them
   * @param verdicts how often each was answered, those sent again not among them
   */
  public record Seen(Delays delays, Map<String, Long> verdicts, int sentAgain) {}

  private record Answer(String body, long nanos) {}

  /**
   * Scans each code once, in turns at all devices.
   *
   * @param entering or leaving
   * @throws IllegalStateException if a scan is not answered, or another answer comes the second
   *     time
   */
  public Seen scan(List<String> codes, int perSecond, boolean entering) {
    long each = SECOND / perSecond / devices.size();
    List<CompletableFuture<Answer>> answers = new ArrayList<>();
    long start = System.nanoTime();
    for (int i = 0; i < codes.size(); i++) {
      long due = start + i * each;
      Pause.millis(Math.max(0, (due - System.nanoTime()) / 1_000_000));
      HttpRequest request = request(devices.get(i % devices.size()), codes.get(i), i, entering);
      answers.add(scan(request, i, due));
    }
    Delays delays = new Delays();
    answers.forEach(answer -> delays.add(answer.join().nanos()));
    Map<String, Long> verdicts =
        answers.stream()
            .map(answer -> verdict(answer.join().body()))
            .collect(Collectors.groupingBy(it -> it, TreeMap::new, Collectors.counting()));
    return new Seen(delays, verdicts, (codes.size() + SENT_AGAIN - 1) / SENT_AGAIN);
  }

  private CompletableFuture<Answer> scan(HttpRequest request, int number, long due) {
    CompletableFuture<Answer> first =
        client
            .sendAsync(request, BodyHandlers.ofString())
            .thenApply(answer -> new Answer(body(answer), System.nanoTime() - due));
    if (number % SENT_AGAIN != 0) return first;
    return first.thenCompose(
        answer ->
            client
                .sendAsync(request, BodyHandlers.ofString())
                .thenApply(
                    again -> {
                      if (!verdict(body(again)).equals(verdict(answer.body())))
                        throw new IllegalStateException(answer.body() + ", then " + again.body());
                      return answer;
                    }));
  }

  private HttpRequest request(String device, String code, int number, boolean entering) {
    String nonce = String.format("%016x%016x", System.nanoTime(), number);
    String scan =
        String.format(
            "{\"nonce\":\"%s\",\"code\":\"%s\",\"entering\":%b,\"ago\":0}", nonce, code, entering);
    return HttpRequest.newBuilder(address)
        .header("Content-Type", "application/json")
        .header("Cookie", "accord-door=" + device)
        .POST(BodyPublishers.ofString(scan))
        .build();
  }

  private static String verdict(String body) {
    return body.replaceFirst(".*\"verdict\":\"(\\w+)\".*", "$1");
  }

  private static String body(HttpResponse<String> answer) {
    if (answer.statusCode() != 200)
      throw new IllegalStateException("status " + answer.statusCode() + " " + answer.body());
    return answer.body();
  }
}
