package city.accord.signing.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A byte changed anywhere is found. The short run; {@code bench/forgeries} takes every byte. */
class SweepTest {

  private static final long SEED = 20160322;

  /** How many times as many places are tried as usual. */
  private static final int TIMES = Integer.getInteger("accord.forgeries.times", 1);

  private static Forgery forgery;
  private static Sweep sweep;

  @BeforeAll
  static void seal() {
    forgery = Corpus.shared().forgery();
    sweep = new Sweep(forgery.genuine, forgery.verifier());
  }

  @Test
  void anywhereInTheFile() {
    assertEquals(List.of(), sweep.unseen(0, forgery.genuine.length, 250 * TIMES, SEED));
  }

  @Test
  void inTheSeal() {
    assertEquals(List.of(), inSignature(forgery.text().indexOf("/Contents <") + 11, 150));
  }

  @Test
  void inTheLastTimestampWhichNothingCovers() {
    assertEquals(List.of(), inSignature(forgery.text().lastIndexOf("/Contents <") + 11, 300));
  }

  @Test
  void inTheLastTable() {
    String text = forgery.text();
    int from = text.lastIndexOf("xref\n", text.lastIndexOf("startxref") - 1);
    assertEquals(List.of(), sweep.unseen(from, forgery.genuine.length, 150 * TIMES, SEED));
  }

  /** Each value of the token, written in each other way; a part of them in the short run. */
  @Test
  void inWhatTheLastTimestampIsMadeOf() {
    List<TokenFuzz.Change> all = TokenFuzz.all(forgery.lastToken());
    int step = Math.max(1, 12 / TIMES);
    assertEquals(
        List.of(),
        IntStream.range(0, all.size())
            .filter(i -> i % step == 0)
            .parallel()
            .mapToObj(all::get)
            .filter(change -> !isFound(change.token()))
            .map(TokenFuzz.Change::what)
            .toList());
  }

  private static boolean isFound(byte[] token) {
    byte[] changed = forgery.withLastToken(token);
    return forgery.verifier().verify(changed).answer() == Verdict.ALTERED;
  }

  private static List<Integer> inSignature(int from, int places) {
    return sweep.unseen(from, forgery.text().indexOf('>', from), places * TIMES, SEED);
  }
}
