package city.accord.signing.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody might do to a sealed declaration, each answered right; and what is genuine. */
class CorpusTest {

  private static final Corpus CORPUS = Corpus.shared();

  static Stream<Case> everything() {
    return CORPUS.cases().stream();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everything")
  void everyCaseGetsItsVerdict(Case copy) {
    Verification answer = CORPUS.forgery().verifier().verify(copy.file());
    assertEquals(copy.answer(), answer.answer(), () -> answer.findings().toString());
    copy.failing().ifPresent(item -> assertEquals(Outcome.FAIL, answer.outcome(item)));
  }
}
