package city.accord.programme;

import city.accord.ChangedMeanwhile;
import city.accord.NotThere;
import city.accord.Right;
import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeeStatus;
import city.accord.audit.AuditTrail;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people of the programme: named for it, or found among the attendees. */
@Stateless
@RolesAllowed(Right.PROGRAMME)
public class ProgrammePeople {

  private static final int MAX_MATCHES = 12;

  @PersistenceContext private EntityManager em;
  @Inject private DraftStore drafts;
  @Inject private Summits summits;
  @Inject private AuditTrail audit;

  /** Everyone in the programme, by family name. */
  @RolesAllowed({Right.PROGRAMME, Right.READ})
  public List<PersonRow> all() {
    Summit summit = summits.current();
    Map<Long, Long> sessions = DraftCounts.by(em, summit.id(), "p.person.id");
    return drafts.people(summit).stream()
        .map(person -> person.row(sessions.getOrDefault(person.id(), 0L)))
        .sorted(Comparator.comparing(row -> row.name().sortKey()))
        .toList();
  }

  /** One person of the programme. */
  @RolesAllowed({Right.PROGRAMME, Right.READ})
  public PersonRow row(long id) {
    return all().stream()
        .filter(row -> row.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotThere(id));
  }

  /**
   * The people whose names or affiliations contain every word of a text, whatever its accents:
   * those of the programme first, then the other attendees.
   */
  @RolesAllowed({Right.PROGRAMME, Right.READ})
  public List<PersonRow> find(String text) {
    List<String> words =
        Stream.of(plain(text == null ? "" : text).split("\\s+"))
            .filter(word -> !word.isEmpty())
            .toList();
    if (words.isEmpty()) return List.of();
    List<PersonRow> known = all();
    Set<Long> listed =
        known.stream()
            .filter(row -> row.attendeeId() != null)
            .map(PersonRow::attendeeId)
            .collect(Collectors.toSet());
    Stream<PersonRow> others =
        attendees().stream()
            .filter(attendee -> !listed.contains(attendee.id()))
            .map(ProgrammePeople::candidate);
    return Stream.concat(known.stream(), others)
        .filter(row -> words.stream().allMatch(plain(written(row))::contains))
        .limit(MAX_MATCHES)
        .toList();
  }

  /** Names a person for the programme who is no attendee. */
  public long add(PersonName name, LocalizedText affiliation) {
    return added(new ProgrammePerson(summits.current().id(), name, affiliation, null));
  }

  /** Takes an attendee into the programme, once. */
  public long addAttendee(long attendeeId) {
    Summit summit = summits.current();
    return all().stream()
        .filter(row -> row.attendeeId() != null && row.attendeeId() == attendeeId)
        .map(PersonRow::id)
        .findFirst()
        .orElseGet(() -> added(new ProgrammePerson(summit.id(), attendee(attendeeId))));
  }

  /** Changes a person who was named for the programme. Others change where they are attendees. */
  public void change(long id, int version, PersonName name, LocalizedText affiliation) {
    ProgrammePerson person = person(id);
    ChangedMeanwhile.check(version, person.version());
    if (person.isAttendee()) throw new NotThere(id);
    person.describe(name, affiliation);
    audit.record("programme-person.changed", name.latin(), null);
  }

  /** Says when a person of the programme can be on stage; at any time where there are no hours. */
  public void beThere(long id, int version, List<OpenHours> hours) {
    ProgrammePerson person = person(id);
    ChangedMeanwhile.check(version, person.version());
    person.beThere(hours);
    audit.record("programme-person.available", person.name().latin(), null);
  }

  /** Removes a person from the programme and from every session of the draft. */
  public void remove(long id) {
    ProgrammePerson person = person(id);
    em.createQuery(
            "select distinct s from Session s join s.people p where p.person = :person",
            Session.class)
        .setParameter("person", person)
        .getResultList()
        .forEach(session -> session.withoutPerson(person));
    em.flush();
    em.remove(person);
    audit.record("programme-person.removed", person.name().latin(), null);
  }

  private long added(ProgrammePerson person) {
    em.persist(person);
    em.flush();
    audit.record("programme-person.added", person.name().latin(), null);
    return person.id();
  }

  private ProgrammePerson person(long id) {
    return drafts.people(summits.current()).stream()
        .filter(person -> person.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotThere(id));
  }

  private Attendee attendee(long id) {
    return attendees().stream()
        .filter(attendee -> attendee.id() == id)
        .findFirst()
        .orElseThrow(() -> new NotThere(id));
  }

  private List<Attendee> attendees() {
    return em.createQuery(
            """
            select a from Attendee a
            where a.summitId = :summit and a.status not in :gone and a.erasedAt is null
            order by a.name.sortKey""",
            Attendee.class)
        .setParameter("summit", summits.current().id())
        .setParameter("gone", AttendeeStatus.NOT_COMING)
        .getResultList();
  }

  private static PersonRow candidate(Attendee attendee) {
    return new PersonRow(
        null,
        0,
        attendee.id(),
        attendee.name(),
        attendee.affiliation().name(),
        attendee.affiliation().citySlug(),
        false,
        0,
        List.of());
  }

  private static String written(PersonRow row) {
    String affiliation =
        row.affiliation().languages().stream()
            .map(row.affiliation()::exactly)
            .collect(Collectors.joining(" "));
    return String.join(" ", row.name().latin(), row.name().inOwnScript(), affiliation);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{Mn}", "")
        .toLowerCase(Locale.ROOT);
  }
}
