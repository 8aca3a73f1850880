package city.accord.programme;

import city.accord.All;
import city.accord.attendee.Attendee;
import city.accord.attendee.FocalContacts;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Finds who has to be written to about changes: those on stage and interpreters who have an
 * address, and the focal points of their delegations. Whoever is both gets one letter. Guests who
 * starred a session get one about what the former does not tell them already.
 */
@Dependent
class ChangeReaders {

  @PersistenceContext private EntityManager em;
  @Inject private All<FocalContacts> contacts;
  @Inject private StarReaders stars;

  /**
   * @param known the slugs of sessions that had been public before: another one that was starred
   *     since is no news to whoever did
   */
  List<ChangeReader> of(List<SessionChange> changes, Set<String> known) {
    Map<Long, Attendee> onStage = onStage(people(changes));
    Map<Long, Set<Long>> delegations = new TreeMap<>();
    onStage.forEach(
        (person, attendee) -> {
          Long delegation = attendee.affiliation().delegationId();
          if (delegation != null)
            delegations.computeIfAbsent(delegation, any -> new TreeSet<>()).add(person);
        });
    Map<Long, FocalContacts.Contact> focal = new HashMap<>();
    contacts.forEach(source -> focal.putAll(source.of(delegations.keySet())));
    Map<String, ChangeReader> readers = new LinkedHashMap<>();
    delegations.forEach(
        (id, people) -> {
          FocalContacts.Contact contact = focal.get(id);
          if (contact != null) add(readers, ofDelegation(id, contact, people, changes));
        });
    onStage.forEach(
        (person, attendee) -> {
          if (attendee.email() != null) add(readers, onStage(person, attendee, focal, changes));
        });
    List<ChangeReader> all = new ArrayList<>(readers.values());
    for (ChangeReader reader : stars.of(toldToStars(changes, known))) {
      ChangeReader same = readers.get(address(reader));
      ChangeReader untold = same == null ? reader : reader.without(same.changes());
      if (!untold.changes().isEmpty()) all.add(untold);
    }
    return List.copyOf(all);
  }

  private static List<SessionChange> toldToStars(List<SessionChange> changes, Set<String> known) {
    return changes.stream()
        .filter(change -> change.before() != null || known.contains(change.shown().slug()))
        .toList();
  }

  private static ChangeReader ofDelegation(
      long id, FocalContacts.Contact contact, Set<Long> people, List<SessionChange> changes) {
    return new ChangeReader(
        "d" + id,
        LocalizedText.of(Language.EN, contact.name()),
        contact.delegation(),
        contact.email(),
        contact.language(),
        ToldChange.to(people, changes),
        null);
  }

  private static ChangeReader onStage(
      long person,
      Attendee attendee,
      Map<Long, FocalContacts.Contact> focal,
      List<SessionChange> changes) {
    FocalContacts.Contact contact = focal.get(attendee.affiliation().delegationId());
    return new ChangeReader(
        "p" + person,
        LocalizedText.of(attendee.name().in(Language.ZH_HANT), attendee.name().in(Language.EN)),
        LocalizedText.EMPTY,
        attendee.email(),
        contact == null ? Language.EN : contact.language(),
        ToldChange.to(Set.of(person), changes),
        null);
  }

  /** A focal point who is on stage as well reads of themselves among their delegation. */
  private static void add(Map<String, ChangeReader> readers, ChangeReader reader) {
    if (!reader.changes().isEmpty()) readers.putIfAbsent(address(reader), reader);
  }

  private static String address(ChangeReader reader) {
    return reader.email().toLowerCase(Locale.ROOT);
  }

  private static Set<Long> people(List<SessionChange> changes) {
    Set<Long> people = new TreeSet<>();
    changes.stream()
        .flatMap(
            change ->
                Stream.of(
                    change.before() == null ? List.<ReleasedPerson>of() : change.before().people(),
                    change.after() == null ? List.<ReleasedPerson>of() : change.after().people()))
        .flatMap(List::stream)
        .filter(person -> person.personId() != null)
        .forEach(person -> people.add(person.personId()));
    return people;
  }

  /** Those who are attendees, by the ids by which the programme knows them. */
  private Map<Long, Attendee> onStage(Set<Long> people) {
    Map<Long, Attendee> found = new TreeMap<>();
    if (people.isEmpty()) return found;
    for (ProgrammePerson person :
        em.createQuery(
                "select p from ProgrammePerson p where p.id in :ids and p.attendee is not null"
                    + " and p.attendee.erasedAt is null",
                ProgrammePerson.class)
            .setParameter("ids", new ArrayList<>(people))
            .getResultList()) found.put(person.id(), person.attendee());
    return found;
  }
}
