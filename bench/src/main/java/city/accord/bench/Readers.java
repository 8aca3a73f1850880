package city.accord.bench;

import city.accord.bench.host.Cores;
import city.accord.bench.host.Nginx;
import city.accord.bench.host.Use;
import city.accord.bench.load.Crowd;
import city.accord.bench.load.Delays;
import city.accord.bench.office.PressOffice;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Readers of public pages, who bring no cookie: how many a core serves, beside nginx with the same
 * bytes; the first after a change; and all of them at the second of a publication.
 */
record Readers(String name, int connections, int rush) implements Scenario {

  private static final String[] PAGES = {"/en", "/zh-Hant/programme", "/en/cities"};
  private static final String PACKED = "Accept-Encoding: gzip";
  private static final double WARM_SECONDS = 10;
  private static final double SECONDS = 10;
  private static final int CHANGES = 200;
  private static final int RUSHES = 10;

  @Override
  public boolean needsWarmServer() {
    return false;
  }

  @Override
  public void run(Hall hall, Consumer<Row> seen) {
    hall.separate(true);
    try {
      for (String page : PAGES) served(hall, page, seen);
      PressOffice press = new PressOffice(hall.summit());
      seen.accept(
          new Row(
                  name,
                  "the first reader after a change, " + CHANGES + " times",
                  "p99 ≤ 100 ms",
                  new LinkedHashMap<>())
              .delays("", afterChanges(hall, press)));
      seen.accept(
          new Row(
                  name,
                  String.format(
                      "%,d readers at the second of a publication, %d times", rush, RUSHES),
                  "p99 ≤ 250 ms",
                  new LinkedHashMap<>())
              .delays("", rushes(hall, press)));
    } finally {
      hall.separate(false);
    }
  }

  private void served(Hall hall, String page, Consumer<Row> seen) {
    int port = hall.summit().httpPort();
    double ours;
    double micros;
    try (Crowd crowd = new Crowd(port, connections, page, PACKED)) {
      crowd.forSeconds(WARM_SECONDS);
      Use before = Use.of(hall.summit().serverPid());
      long views = crowd.forSeconds(SECONDS);
      double cpu = Use.of(hall.summit().serverPid()).cpuSeconds() - before.cpuSeconds();
      ours = views / SECONDS;
      micros = cpu * 1e6 / views;
    }
    byte[] packed = packed(hall.summit().http() + page);
    Row row =
        new Row(
            name,
            String.format(
                "%s, %.1f KiB packed, %d connections", page, packed.length / 1024.0, connections),
            "≥ half of nginx",
            new LinkedHashMap<>());
    row.note(String.format("%,.0f views/s, %.1f µs of the server each", ours, micros));
    Path folder = hall.project().resolve("target/nginx");
    Optional<Nginx> found = Nginx.serving(packed, folder, Cores.FIRST);
    if (found.isEmpty()) row.note("no nginx here");
    else
      try (Nginx nginx = found.get();
          Crowd crowd = new Crowd(nginx.port(), connections, "/page", PACKED)) {
        crowd.forSeconds(2);
        double before = nginx.cpuSeconds();
        long views = crowd.forSeconds(SECONDS);
        double its = (nginx.cpuSeconds() - before) * 1e6 / views;
        row.note(
            String.format(
                "nginx %,.0f views/s, %.1f µs each; by processor time %.0f %% of nginx",
                views / SECONDS, its, 100 * its / micros));
      }
    seen.accept(row);
  }

  /** By the protocol of the crowd: what is asked for an upgrade to HTTP/2 is not packed. */
  private static byte[] packed(String address) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(address))
            .version(HttpClient.Version.HTTP_1_1)
            .header("Accept-Encoding", "gzip")
            .build();
    try {
      HttpResponse<byte[]> answer =
          HttpClient.newHttpClient().send(request, BodyHandlers.ofByteArray());
      if (answer.headers().firstValue("Content-Encoding").isEmpty())
        throw new IllegalStateException(address + " is not packed");
      return answer.body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Whoever asks first gets the page of the new state, and waits until it is made. */
  private Delays afterChanges(Hall hall, PressOffice press) {
    Delays delays = new Delays();
    try (Crowd one = new Crowd(hall.summit().httpPort(), 1, "/en/press")) {
      for (int i = 0; i < 20 + CHANGES; i++) {
        boolean publishes = i % 2 == 0;
        if (publishes) press.publish();
        else press.takeBack();
        double took = one.once(page -> page.contains(press.headline()) == publishes).max();
        if (i >= 20) delays.add((long) (took * 1e6));
      }
    }
    return delays;
  }

  private Delays rushes(Hall hall, PressOffice press) {
    Delays all = new Delays();
    try (Crowd crowd = new Crowd(hall.summit().httpPort(), rush, "/en/press")) {
      for (int i = 0; i < RUSHES; i++) {
        press.publish();
        all.addAll(crowd.once(page -> page.contains(press.headline())));
        press.takeBack();
      }
    }
    return all;
  }
}
