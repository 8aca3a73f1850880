package city.accord.attendee.registration;

import city.accord.attendee.Attendee;
import city.accord.letter.LetterKind;
import city.accord.letter.LetterReader;
import city.accord.summit.Summits;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;

/** Letters about registrations reach everybody who has an address. */
@Dependent
class RegistrationReaders implements LetterReader.Source {

  private static final String PEOPLE =
      "select a from Attendee a join fetch a.category where a.summitId = :summit"
          + " and a.erasedAt is null and a.email is not null";

  @PersistenceContext private EntityManager em;
  @Inject private RegistrationLetters letters;
  @Inject private Summits summits;

  @Override
  public boolean knows(LetterKind kind) {
    return kind.bundle().equals(RegistrationLetterKinds.BUNDLE);
  }

  @Override
  public List<LetterReader> find(LetterKind kind, List<String> words, int most) {
    StringBuilder query = new StringBuilder(PEOPLE);
    for (int i = 0; i < words.size(); i++)
      query
          .append(" and (a.searchText like :word" + i + " escape '!'")
          .append(" or lower(a.email) like :word" + i + " escape '!')");
    TypedQuery<Attendee> people =
        em.createQuery(query + " order by a.name.sortKey, a.id", Attendee.class)
            .setParameter("summit", summits.current().id())
            .setMaxResults(most);
    for (int i = 0; i < words.size(); i++)
      people.setParameter("word" + i, "%" + words.get(i).replaceAll("[!%_]", "!$0") + "%");
    return people.getResultStream().map(one -> reader(kind, one)).toList();
  }

  @Override
  public Optional<LetterReader> of(LetterKind kind, long key) {
    return em.createQuery(PEOPLE + " and a.id = :id", Attendee.class)
        .setParameter("summit", summits.current().id())
        .setParameter("id", key)
        .getResultStream()
        .findFirst()
        .map(one -> reader(kind, one));
  }

  private LetterReader reader(LetterKind kind, Attendee person) {
    return new LetterReader(
        person.id(),
        person.name().latin(),
        person.email(),
        letters.language(person),
        language -> letters.values(kind, person, language),
        letters.files(kind));
  }
}
