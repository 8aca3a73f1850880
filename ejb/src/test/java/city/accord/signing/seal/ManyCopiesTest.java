package city.accord.signing.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.signing.verify.Answer;
import city.accord.signing.verify.Copy;
import city.accord.signing.verify.Item;
import city.accord.signing.verify.Outcome;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies brought together are also held against each other. */
class ManyCopiesTest {

  @TempDir Path place;
  private Forgery forgery;

  @BeforeEach
  void seal() {
    forgery = new Forgery(place);
  }

  @Test
  void aCeremonySealsOneDeclarationAndNotTwo() {
    List<byte[]> two = SealAttacks.twoOfOneCeremony(forgery);
    assertEquals(Answer.GENUINE, forgery.verifier().verify(two.get(1)).answer(), "alone");
    List<Copy> answers = together(two.get(0), two.get(1));
    for (Copy answer : answers) {
      assertEquals(Answer.ALTERED, answer.verification().answer());
      assertEquals(Outcome.FAIL, answer.verification().outcome(Item.ONLY));
    }
    assertEquals(1, Copy.exitCode(answers));
  }

  @Test
  void copiesOfOneDeclarationAgreeWhateverTheirTimestamps() {
    List<Copy> answers =
        together(
            forgery.genuine,
            forgery.genuine.clone(),
            Forgery.witnessed(forgery.genuine, forgery.ours));
    for (Copy answer : answers) assertEquals(Answer.GENUINE, answer.verification().answer());
    assertEquals(0, Copy.exitCode(answers));
    assertEquals(2, Copy.exitCode(together(forgery.genuine, forgery.withoutTimestamps())));
  }

  @Test
  void whatSomebodyUnknownSealedCastsNoDoubtOnTheGenuineOne() {
    byte[] theirs =
        new Sealer(forgery.theirs, java.time.Clock.systemUTC()).make(Samples.signedBy(2)).pdf();
    List<Copy> answers = together(forgery.genuine, theirs);
    assertEquals(Answer.GENUINE, answers.get(0).verification().answer());
    assertEquals(Answer.UNKNOWN_SIGNER, answers.get(1).verification().answer());
  }

  private List<Copy> together(byte[]... files) {
    return Copy.together(
        Arrays.stream(files)
            .map(file -> new Copy("copy.pdf", forgery.verifier().verify(file)))
            .toList());
  }
}
