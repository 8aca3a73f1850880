package city.accord.bench;

import city.accord.bench.host.Cluster;
import city.accord.bench.host.Heap;
import city.accord.bench.host.Pause;
import city.accord.bench.host.Use;
import city.accord.bench.load.Load;
import city.accord.bench.load.Measured;
import city.accord.bench.load.Rhythm;
import city.accord.bench.office.Ceremony;
import city.accord.bench.office.Office;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Several servers on one machine, all cores shared: pens at two full ones, viewers at three that
 * only show, HAProxy before them. Few viewers and many are compared: the difference is what a
 * viewer costs.
 */
record Several(String name, int pens, int few, int many) implements Scenario {

  private static final int WARM_SECONDS = 4;
  private static final int SECONDS = 10;
  private static final int WARM_ROUNDS = 3;

  /** What was used in the measured seconds, and what is held after them. */
  private record Seen(
      Measured measured, Map<String, Double> cpu, double viewersHeap, double bytesPerSecond) {}

  @Override
  public boolean needsWarmServer() {
    return false;
  }

  @Override
  public void run(Hall hall, Consumer<Row> seen) {
    try (Cluster cluster = new Cluster(hall.built(), hall.project())) {
      Ceremony ceremony = new Office(cluster.summit()).open(pens);
      for (int i = 0; i < WARM_ROUNDS; i++) measure(cluster, ceremony, many);
      Seen small = measure(cluster, ceremony, few);
      Seen large = measure(cluster, ceremony, many);
      seen.accept(row(few, small));
      seen.accept(row(many, large));
      int more = many - few;
      seen.accept(
          new Row(name, "what a viewer costs, by the difference", "", new LinkedHashMap<>())
              .note(
                  "processor of viewer servers %.1f µs a second"
                      .formatted(1e6 * difference(small, large, "viewer servers") / more))
              .note(
                  "of HAProxy %.1f µs a second"
                      .formatted(1e6 * difference(small, large, "haproxy") / more))
              .note(
                  "heap of viewer servers %.1f KB"
                      .formatted(1e3 * (large.viewersHeap() - small.viewersHeap()) / more))
              .note("messages %.1f KB a second".formatted(large.bytesPerSecond() / many / 1e3)));
    }
  }

  private static double difference(Seen small, Seen large, String what) {
    return large.cpu().get(what) - small.cpu().get(what);
  }

  private Seen measure(Cluster cluster, Ceremony ceremony, int viewers) {
    Map<String, Double> cpu = new LinkedHashMap<>();
    double[] bytes = new double[1];
    try (Load load = new Load(cluster.summit(), ceremony, cluster.port())) {
      Measured measured =
          load.measure(
              pens,
              Rhythm.EACH_PICTURE,
              viewers,
              WARM_SECONDS,
              SECONDS,
              running -> {
                Map<String, Double> before = used(cluster);
                long heard = running.audience().bytes();
                long begun = System.nanoTime();
                Pause.millis(SECONDS * 1_000L - 200);
                double seconds = (System.nanoTime() - begun) / 1e9;
                bytes[0] = (running.audience().bytes() - heard) / seconds;
                used(cluster)
                    .forEach((what, it) -> cpu.put(what, (it - before.get(what)) / seconds));
              });
      double heap =
          cluster.viewerServers().stream().mapToDouble(pid -> Heap.of(pid).megabytes()).sum();
      return new Seen(measured, cpu, heap, bytes[0]);
    }
  }

  /** Processor seconds so far. */
  private static Map<String, Double> used(Cluster cluster) {
    Map<String, Double> used = new LinkedHashMap<>();
    used.put("full a", seconds(List.of(cluster.summit().serverPid())));
    used.put("full b", seconds(List.of(cluster.other())));
    used.put("viewer servers", seconds(cluster.viewerServers()));
    used.put("nats", seconds(List.of(cluster.nats())));
    used.put("haproxy", seconds(List.of(cluster.proxy())));
    used.put("database", seconds(List.of(cluster.summit().databasePid())));
    used.put("load", Use.own().cpuSeconds());
    return used;
  }

  private static double seconds(List<Long> pids) {
    return pids.stream().mapToDouble(pid -> Use.of(pid).cpuSeconds()).sum();
  }

  private Row row(int viewers, Seen seen) {
    Row row =
        Row.of(
            name,
            String.format("%d pens × 60/s × 4 at two servers, %,d viewers at three", pens, viewers),
            "",
            seen.measured());
    seen.cpu().forEach((what, it) -> row.note("%s %.3f cores".formatted(what, it)));
    return row.note("heap of viewer servers %.1f MB".formatted(seen.viewersHeap()));
  }
}
