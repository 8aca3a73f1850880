package city.accord.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.Dashboard;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RawHttp;
import city.accord.testing.RunningSummit;
import com.microsoft.playwright.BrowserContext;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What an operator's monitor reads at the management interface, and nobody elsewhere. */
@ExtendWith(OnRunningSummit.class)
class MetricsUiIT {

  private static final String PATH = "/metrics";
  private static final Pattern LINE =
      Pattern.compile("([a-zA-Z_:][a-zA-Z0-9_:]*(?:\\{[^}]*\\})?) (\\S+)");

  @Test
  void aMonitorReadsWhatTheServerDoes(RunningSummit summit) {
    Map<String, Double> before = read(summit);
    String bad = "accord_sign_ins_total{outcome=\"bad\"}";
    String watching = "accord_viewers";

    RawHttp visitor = new RawHttp(summit.http());
    Map<String, String> form = visitor.form("/en/sign-in");
    form.replaceAll(
        (name, value) ->
            name.endsWith(":email")
                ? "nobody-at-all@accord.example"
                : name.endsWith(":password") ? "not the password" : value);
    assertEquals(200, visitor.post("/en/sign-in", RawHttp.encoded(form)).status());
    assertEquals(before.get(bad) + 1, read(summit).get(bad));

    try (BrowserContext hall = summit.visitor()) {
      hall.newPage().navigate(summit.http() + "/wall");
      await(() -> read(summit).get(watching) > before.get(watching));
      await(
          () ->
              read(summit).get("accord_fanout_delay_seconds_count")
                  > before.get("accord_fanout_delay_seconds_count"));
    }
    await(() -> read(summit).get(watching) <= before.get(watching));
    await(
        () ->
            read(summit).get("accord_jobs_total{outcome=\"done\"}")
                > before.get("accord_jobs_total{outcome=\"done\"}"));
    assertTrue(read(summit).get("base_memory_usedHeap_bytes") > 0);
    assertTrue(
        read(summit).get("wildfly_datasources_pool_created_count{data_source=\"accord\"}") > 0);
  }

  @Test
  void visitorsReadNoMetrics(RunningSummit summit) {
    for (String path : Set.of(PATH, "/management/metrics", "/en/metrics"))
      assertEquals(404, new RawHttp(summit.http()).get(path).status(), path);
  }

  /** No label tells more than which kind of thing is counted, so none tells of a person. */
  @Test
  void labelsAreOfAFewKnownKinds(RunningSummit summit) {
    assertEquals(
        Set.of("le", "outcome"),
        read(summit).keySet().stream()
            .filter(name -> name.startsWith("accord_") && name.contains("{"))
            .map(name -> name.replaceFirst(".*\\{([^=]*)=.*", "$1"))
            .collect(Collectors.toSet()));
  }

  @Test
  void theDashboardShowsOnlyWhatCanBeRead(RunningSummit summit) throws IOException {
    Set<String> known =
        read(summit).keySet().stream()
            .map(name -> name.replaceFirst("\\{.*", ""))
            .collect(Collectors.toSet());
    Set<String> shown = Dashboard.shown();
    assertTrue(shown.size() > 15, "" + shown);
    // SeveralServersUiIT looks at these
    shown.removeIf(name -> name.startsWith("accord_nats_"));
    shown.removeAll(known);
    assertEquals(Set.of(), shown);
  }

  /** Every line in Prometheus' text format, by its name and labels. */
  private static Map<String, Double> read(RunningSummit summit) {
    RawHttp.Answer answer = new RawHttp(summit.management()).get(PATH);
    assertEquals(200, answer.status());
    Map<String, Double> read = new TreeMap<>();
    for (String line : answer.body().lines().toList()) {
      if (line.startsWith("#") || line.isEmpty()) continue;
      var parts = LINE.matcher(line);
      assertTrue(parts.matches(), line);
      read.put(parts.group(1), Double.valueOf(parts.group(2)));
    }
    return read;
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + 30_000_000_000L;
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end);
      LockSupport.parkNanos(100_000_000);
    }
  }
}
