package city.accord.signing.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What somebody might do to a sealed declaration, each answered right; and what is genuine. */
class CorpusTest {

  @TempDir static Path place;
  private static Forgery forgery;

  @BeforeAll
  static void seal() {
    use(new Forgery(place));
  }

  static void use(Forgery other) {
    forgery = other;
  }

  /** Made beside each other: most of it is drawing and sealing, each kind by itself. */
  static Stream<Case> everything() {
    return Stream.<Function<Forgery, Stream<Case>>>of(
            FileAttacks::all,
            PageAttacks::all,
            ContentAttacks::all,
            CatalogAttacks::all,
            CeremonyAttacks::all,
            TextAttacks::all,
            AuditAttacks::all,
            SealAttacks::all,
            GenuineCopies::all)
        .parallel()
        .map(kind -> kind.apply(forgery).toList())
        .toList()
        .stream()
        .flatMap(List::stream);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("everything")
  void isAnsweredRight(Case copy) {
    Verification answer = forgery.verifier().verify(copy.file());
    assertEquals(copy.answer(), answer.answer(), () -> answer.findings().toString());
    copy.failing().ifPresent(item -> assertEquals(Outcome.FAIL, answer.outcome(item)));
  }
}
