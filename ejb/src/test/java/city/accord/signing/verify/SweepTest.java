package city.accord.signing.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.pdmodel.PDDocument;
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
  void aChangeAnywhereInTheFileIsDetected() {
    assertEquals(List.of(), sweep.unseen(0, forgery.genuine.length, 84 * TIMES, SEED));
  }

  @Test
  void aChangeInTheSealIsDetected() {
    assertEquals(List.of(), inSignature(forgery.text().indexOf("/Contents <") + 11, 50));
  }

  @Test
  void aChangeInTheLastTimestampIsDetected() {
    assertEquals(List.of(), inSignature(forgery.text().lastIndexOf("/Contents <") + 11, 100));
  }

  @Test
  void aChangeAroundTheLastTimestampIsDetected() {
    int to = forgery.text().lastIndexOf("/Contents <");
    int from = forgery.text().lastIndexOf(" 0 obj", to);
    assertEquals(List.of(), sweep.unseen(from, to, 14 * TIMES, SEED));
  }

  @Test
  void aChangeInTheLastTableIsDetected() {
    String text = forgery.text();
    int from = text.lastIndexOf("xref\n", text.lastIndexOf("startxref") - 1);
    assertEquals(List.of(), sweep.unseen(from, forgery.genuine.length, 50 * TIMES, SEED));
  }

  /** Each value of the token, written in each other way; a part of them in the short run. */
  @Test
  void aChangeInAnElementOfTheLastTimestampIsDetected() {
    List<TokenFuzz.Change> all = TokenFuzz.all(forgery.lastToken());
    int step = Math.max(1, 72 / TIMES);
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

  @Test
  void anInsertionOrRemovalIsDetected() {
    assertEquals(List.of(), sweep.unseenMoves(0, forgery.genuine.length, 4 * TIMES, SEED));
  }

  /** With a true timestamp on top; a part of the objects in the short run. */
  @Test
  void aChangeInAnObjectOfALaterRevisionIsDetected() throws IOException {
    List<COSObjectKey> all = objects();
    int step = Math.max(1, 180 / TIMES);
    assertEquals(
        List.of(),
        IntStream.range(0, all.size())
            .filter(i -> i % step == 0)
            .parallel()
            .mapToObj(all::get)
            .filter(key -> !sweep.isFound(noted(key)))
            .toList());
  }

  /** Those with entries, of which one more is not seen on any page. */
  private static List<COSObjectKey> objects() throws IOException {
    try (PDDocument document = Loader.loadPDF(forgery.genuine)) {
      return document.getDocument().getXrefTable().keySet().stream()
          .filter(key -> object(document, key) instanceof COSDictionary)
          .sorted()
          .toList();
    }
  }

  private static COSBase object(PDDocument document, COSObjectKey key) {
    return document.getDocument().getObjectFromPool(key).getObject();
  }

  /** One more entry in the object, as it stands in the file. */
  private static byte[] noted(COSObjectKey key) {
    String text = forgery.text();
    String begin = "\n" + key.getNumber() + " 0 obj\n";
    int from = text.lastIndexOf(begin) + begin.length();
    String object = text.substring(from, text.indexOf("\nendobj", from));
    String noted = "<<\n/Note (Nobody signed this.)" + object.substring(2);
    byte[] changed = forgery.appended(FileAttacks.revision(forgery, key.getNumber(), noted, ""));
    return Forgery.timestamped(changed, forgery.ours);
  }

  private static boolean isFound(byte[] token) {
    return sweep.isFound(forgery.withLastToken(token));
  }

  private static List<Integer> inSignature(int from, int places) {
    return sweep.unseen(from, forgery.text().indexOf('>', from), places * TIMES, SEED);
  }
}
