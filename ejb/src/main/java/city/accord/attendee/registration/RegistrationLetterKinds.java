package city.accord.attendee.registration;

import city.accord.letter.LetterKind;
import city.accord.letter.Placeholder;
import jakarta.enterprise.context.Dependent;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The letters about registrations. Those that whoever typed an address makes us send have no place
 * for what was typed: whoever registers an address need not be who reads there.
 */
@Dependent
class RegistrationLetterKinds implements LetterKind.Source {

  static final String BUNDLE = "city.accord.attendee.registration.letters";

  private static final Set<Placeholder> BY_STRANGERS =
      EnumSet.of(Placeholder.CATEGORY, Placeholder.LINK);
  private static final Set<Placeholder> BY_OFFICERS =
      EnumSet.of(Placeholder.NAME, Placeholder.CATEGORY, Placeholder.NOTE, Placeholder.LINK);

  private static final List<LetterKind> ALL =
      Stream.of(
              Stream.of("received", "registered", "again", "waiting")
                  .map(key -> kind(key, BY_STRANGERS, true)),
              // a place is kept for so many hours, and none of them is spent in the outbox
              Stream.of(
                  kind(
                      "offered",
                      EnumSet.of(
                          Placeholder.NAME,
                          Placeholder.CATEGORY,
                          Placeholder.VALID_UNTIL,
                          Placeholder.LINK),
                      true),
                  kind("lapsed", EnumSet.of(Placeholder.NAME, Placeholder.CATEGORY), false)),
              Arrays.stream(Decision.values()).map(one -> kind(one.word(), BY_OFFICERS, false)))
          .flatMap(Function.identity())
          .toList();

  private static LetterKind kind(String key, Set<Placeholder> own, boolean awaited) {
    return new LetterKind("registration-" + key, BUNDLE, key, own, awaited);
  }

  static LetterKind of(String key) {
    return ALL.stream().filter(kind -> kind.key().equals(key)).findFirst().orElseThrow();
  }

  @Override
  public List<LetterKind> kinds() {
    return ALL;
  }
}
