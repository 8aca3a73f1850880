package city.accord.attendee.media;

import city.accord.letter.LetterKind;
import city.accord.letter.Placeholder;
import jakarta.enterprise.context.Dependent;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The letters about pools: in, waiting, changed, out. */
@Dependent
class PoolLetterKinds implements LetterKind.Source {

  static final String BUNDLE = "city.accord.attendee.media.letters";

  private static final Set<Placeholder> OWN =
      EnumSet.of(
          Placeholder.NAME,
          Placeholder.POOL,
          Placeholder.MEDIUM,
          Placeholder.TIME,
          Placeholder.MUSTER_POINT,
          Placeholder.LINK);

  private static final List<LetterKind> ALL =
      Stream.of("in", "waiting", "changed", "out")
          .map(key -> new LetterKind("pool-" + key, BUNDLE, key, OWN))
          .toList();

  static LetterKind of(String key) {
    return ALL.stream().filter(kind -> kind.key().equals(key)).findFirst().orElseThrow();
  }

  @Override
  public List<LetterKind> kinds() {
    return ALL;
  }
}
