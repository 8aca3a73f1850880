package city.accord.programme;

import city.accord.attendee.profile.PublicPeople;
import city.accord.attendee.profile.PublicPerson;
import city.accord.summit.Summits;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Which of the people of the released programme have a page, and where they are on stage. */
@Stateless
@PermitAll
public class PeopleOnStage {

  @PersistenceContext private EntityManager em;
  @Inject private PublicPeople people;
  @Inject private Releases releases;
  @Inject private Summits summits;

  /** Those who have a page, by the {@link ReleasedPerson#personId} of the programme. */
  public Map<Long, PublicPerson> pages() {
    Map<Long, PublicPerson> shown =
        people.all().stream().collect(Collectors.toMap(PublicPerson::attendeeId, one -> one));
    Map<Long, PublicPerson> pages = new HashMap<>();
    if (shown.isEmpty()) return pages;
    em.createQuery(
            "select p.id, p.attendee.id from ProgrammePerson p where p.summitId = :summit"
                + " and p.attendee is not null",
            Object[].class)
        .setParameter("summit", summits.current().id())
        .getResultStream()
        .filter(row -> shown.containsKey((Long) row[1]))
        .forEach(row -> pages.put((Long) row[0], shown.get((Long) row[1])));
    return pages;
  }

  /** The released sessions that name a person, by the hour. */
  public List<ReleasedSession> sessionsOf(PublicPerson person) {
    Set<Long> ids =
        Set.copyOf(
            em.createQuery(
                    "select p.id from ProgrammePerson p where p.attendee.id = :attendee",
                    Long.class)
                .setParameter("attendee", person.attendeeId())
                .getResultList());
    return releases.latest().sessions().stream()
        .filter(
            session ->
                session.people().stream()
                    .map(ReleasedPerson::personId)
                    .filter(Objects::nonNull)
                    .anyMatch(ids::contains))
        .toList();
  }
}
