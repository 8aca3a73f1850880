package city.accord.bench;

import city.accord.bench.load.Rhythm;
import java.util.List;

/** All that is measured, in the order of docs/performance.md; what is new belongs here. */
final class Scenarios {

  private static final Rhythm TABLET = Rhythm.EACH_PICTURE;

  private Scenarios() {}

  static List<Scenario> all() {
    return List.of(
        writing("hall", 10, 200, "≤ 1.5 / 5 ms"),
        new Writing("hall-each-sample", 10, Rhythm.EACH_SAMPLE, 200, false, false, "≤ 8 / 25 ms"),
        apart("wide-1000", 1_000, "≤ 8 / 30 ms"),
        apart("wide-2000", 2_000, "p99 ≤ 80 ms; ≤ 0.55 µs"),
        new Writing("tls-500", 10, TABLET, 500, true, true, "none"),
        new Most(apart("most", 2_500, "p99 ≤ 150 ms"), 500, 9_000, 150),
        writing("fifty-pens", 50, 200, "≤ 60 ms"),
        writing("all-pens", 150, 20, "≤ 60 ms"),
        new Stalled(writing("stalled", 10, 200, "unchanged")),
        new Joining(writing("joining", 10, 200, "≤ 150 ms; picture ≤ 2 s"), 2_000, 5),
        new OwnInk("own-ink", 400, true),
        new OwnInk("own-ink-synchronized", 400, false),
        new Sealing("seal-10", 10, 2, "≤ 2 s"),
        new Sealing("seal-150", 150, 1, "≤ 10 s"),
        new Kits("press-kit", 60),
        new Guessing("guessing", 40, "max ≤ 1,000 ms"),
        new Badges("badges", 2_000, "≤ 60 s"),
        new Scans("scan", 2_000, 20, 2, "≤ 300 ms"),
        new Registering("registration", 50, 20, "p99 ≤ 500 ms"),
        new Imports("import", 2_000, "≤ 15 s"),
        new Desk("desk", 2_000, 150),
        new Programme("programme-500", 500, 1_000, 150),
        new Readers("pages", 32, 2_000),
        new Tablets(),
        walls(1, "zh-Hant", "en"),
        walls(1, "en", "zh-Hant"),
        walls(1, "fr", "zh-Hant", "en"),
        walls(12, "zh-Hant", "en"),
        walls(12, "en", "zh-Hant"),
        walls(12, "fr", "zh-Hant", "en"),
        walls(54, "zh-Hant", "en"),
        walls(54, "en", "zh-Hant"),
        walls(54, "fr", "zh-Hant", "en"),
        walls(150, "zh-Hant", "en"),
        walls(150, "en", "zh-Hant"),
        walls(150, "fr", "zh-Hant", "en"),
        new Soak("soak", 500, 10),
        new Several("servers", 10, 200, 2_000),
        new Peers("peers", 10, TABLET, 200, 1_000));
  }

  private static Writing writing(String name, int pens, int viewers, String goal) {
    return new Writing(name, pens, TABLET, viewers, false, false, goal);
  }

  private static Writing apart(String name, int viewers, String goal) {
    return new Writing(name, 10, TABLET, viewers, false, true, goal);
  }

  /** Named for the number of slots and the language that stands first. */
  private static Walls walls(int slots, String... languages) {
    return new Walls("walls-" + slots + "-" + languages[0], slots, List.of(languages));
  }
}
