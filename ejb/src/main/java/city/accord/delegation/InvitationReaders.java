package city.accord.delegation;

import city.accord.letter.LetterKind;
import city.accord.letter.LetterReader;
import city.accord.letter.Placeholder;
import city.accord.summit.Summits;
import city.accord.text.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Invitations reach the focal points of delegations. */
@Dependent
class InvitationReaders implements LetterReader.Source {

  @PersistenceContext private EntityManager em;
  @Inject private Summits summits;
  @Inject private Clock clock;

  @Override
  public boolean knows(LetterKind kind) {
    return kind.bundle().equals(InvitationLetter.KIND.bundle());
  }

  @Override
  public List<LetterReader> find(LetterKind kind, List<String> words, int most) {
    return all(kind).filter(reader -> reader.has(words)).limit(most).toList();
  }

  @Override
  public Optional<LetterReader> of(LetterKind kind, long key) {
    return all(kind).filter(reader -> reader.key() == key).findFirst();
  }

  private Stream<LetterReader> all(LetterKind kind) {
    return em.createQuery(
            "select d from Delegation d where d.summitId = :summit order by d.precedence, d.id",
            Delegation.class)
        .setParameter("summit", summits.current().id())
        .getResultStream()
        .filter(delegation -> delegation.focalPoint() != null)
        .map(delegation -> reader(kind, delegation));
  }

  private LetterReader reader(LetterKind kind, Delegation delegation) {
    FocalPoint focal = delegation.focalPoint();
    LocalDate lastDay =
        LocalDate.ofInstant(clock.instant().plus(Invitation.LIFE), summits.current().zone());
    Function<Language, Map<Placeholder, String>> values =
        PlaceLetter.KINDS.contains(kind)
            ? PlaceLetter.example(delegation)::values
            : new InvitationLetter(delegation, LetterReader.SECRET, lastDay)::values;
    return new LetterReader(
        delegation.id(),
        focal.name() + " · " + delegation.place().in(focal.language()),
        focal.email(),
        focal.language(),
        values,
        List.of());
  }
}
