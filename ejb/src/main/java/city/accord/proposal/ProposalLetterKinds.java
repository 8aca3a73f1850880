package city.accord.proposal;

import city.accord.letter.LetterKind;
import city.accord.letter.Placeholder;
import jakarta.enterprise.context.Dependent;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The letters about proposals. */
@Dependent
class ProposalLetterKinds implements LetterKind.Source {

  static final String BUNDLE = "city.accord.proposal.letters";

  private static final Set<Placeholder> OWN =
      EnumSet.of(Placeholder.NAME, Placeholder.DELEGATION, Placeholder.SESSION, Placeholder.LINK);

  private static final List<LetterKind> ALL =
      List.of(
          new LetterKind("proposal-received", BUNDLE, "received", OWN, true),
          new LetterKind("proposal-returned", BUNDLE, "returned", withNote()),
          new LetterKind("proposal-accepted", BUNDLE, "accepted", OWN),
          new LetterKind("proposal-declined", BUNDLE, "declined", withNote()));

  private static Set<Placeholder> withNote() {
    Set<Placeholder> all = EnumSet.copyOf(OWN);
    all.add(Placeholder.NOTE);
    return all;
  }

  static LetterKind of(String key) {
    return ALL.stream().filter(kind -> kind.key().equals(key)).findFirst().orElseThrow();
  }

  @Override
  public List<LetterKind> kinds() {
    return ALL;
  }
}
