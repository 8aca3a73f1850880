package city.accord.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.text.Differences.Kind;
import city.accord.text.Differences.Line;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What became of a text. */
class DifferencesTest {

  @Test
  void aChangedLineIsGoneAndNewBetweenThoseThatStay() {
    assertEquals(
        List.of(
            new Line(Kind.SAME, "## Hall"),
            new Line(Kind.GONE, "Opens at 8."),
            new Line(Kind.NEW, "Opens at 9."),
            new Line(Kind.SAME, "Closes at 18.")),
        Differences.between(
            "## Hall\nOpens at 8.\nCloses at 18.", "## Hall\nOpens at 9.\nCloses at 18."));
  }

  @Test
  void ofTwoEqualTextsNothingDiffersAndOfAnEmptyOneEverything() {
    assertEquals(List.of(new Line(Kind.SAME, "a")), Differences.between("a", "a"));
    assertEquals(List.of(new Line(Kind.NEW, "a")), Differences.between("", "a"));
    assertEquals(List.of(new Line(Kind.GONE, "a")), Differences.between("a", ""));
  }

  /** Whatever the texts are, each is whole in what is told of both. */
  @Test
  void eachOfTheTextsCanBeReadInTheDifferences() {
    Random random = new Random(14);
    for (int i = 0; i < 200; i++) {
      String before = lines(random);
      String after = lines(random);
      List<Line> all = Differences.between(before, after);
      assertEquals(before, without(all, Kind.NEW));
      assertEquals(after, without(all, Kind.GONE));
    }
  }

  /** As long as a page may be, in the shortest lines. */
  @Test
  void pagesOfThousandsOfLinesAreCompared() {
    String before = "a\n".repeat(10_000);
    String after = "b\n".repeat(10_000);
    List<Line> all = Differences.between(before, after);
    assertEquals(before.strip(), without(all, Kind.NEW));
    assertEquals(after.strip(), without(all, Kind.GONE));
  }

  private static String lines(Random random) {
    return IntStream.range(0, random.nextInt(12))
        .mapToObj(at -> String.valueOf((char) ('a' + random.nextInt(4))))
        .collect(Collectors.joining("\n"));
  }

  private static String without(List<Line> lines, Kind kind) {
    return lines.stream()
        .filter(line -> line.kind() != kind)
        .map(Line::text)
        .collect(Collectors.joining("\n"));
  }
}
