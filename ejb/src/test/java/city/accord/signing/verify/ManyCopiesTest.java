package city.accord.signing.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.signing.seal.Samples;
import city.accord.signing.seal.SealForTests;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** CopyVerifier brought together are also held against each other. */
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
    assertEquals(Verdict.GENUINE, forgery.verifier().verify(two.get(1)).answer(), "alone");
    List<VerifiedCopy> answers = together(two.get(0), two.get(1));
    for (VerifiedCopy answer : answers) {
      assertEquals(Verdict.ALTERED, answer.verification().answer());
      assertEquals(Outcome.FAIL, answer.verification().outcome(Check.ONLY));
    }
    assertEquals(1, VerifiedCopy.exitCode(answers));
  }

  @Test
  void copiesOfOneDeclarationAgreeWhateverTheirTimestamps() {
    List<VerifiedCopy> answers =
        together(
            forgery.genuine,
            forgery.genuine.clone(),
            Forgery.timestamped(forgery.genuine, forgery.ours));
    for (VerifiedCopy answer : answers)
      assertEquals(Verdict.GENUINE, answer.verification().answer());
    assertEquals(0, VerifiedCopy.exitCode(answers));
    assertEquals(2, VerifiedCopy.exitCode(together(forgery.genuine, forgery.withoutTimestamps())));
  }

  @Test
  void aDeclarationOfAnUnknownSignerDoesNotDiscreditTheGenuineOne() {
    byte[] theirs = SealForTests.sealed(forgery.theirs, Samples.signedBy(2));
    List<VerifiedCopy> answers = together(forgery.genuine, theirs);
    assertEquals(Verdict.GENUINE, answers.get(0).verification().answer());
    assertEquals(Verdict.UNKNOWN_SIGNER, answers.get(1).verification().answer());
  }

  private List<VerifiedCopy> together(byte[]... files) {
    return VerifiedCopy.together(
        Arrays.stream(files)
            .map(file -> new VerifiedCopy("copy.pdf", forgery.verifier().verify(file)))
            .toList());
  }
}
