package city.accord.programme;

import city.accord.attendee.media.Occasion;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Sessions of the draft that have an hour, to which the press office may make pools. */
@Dependent
class SessionOccasions implements Occasion.Source {

  @PersistenceContext private EntityManager em;

  @Override
  public List<Occasion> occasions(long summitId) {
    return em.createQuery(
            """
            select s from Session s left join fetch s.room
            where s.summitId = :summit and s.startsAt is not null order by s.startsAt""",
            Session.class)
        .setParameter("summit", summitId)
        .getResultStream()
        .filter(session -> !session.isRemoved() && session.kind() != SessionKind.BLOCKER)
        .map(
            session ->
                new Occasion(
                    "session:" + session.slug(),
                    session.title(),
                    session.room() == null ? LocalizedText.EMPTY : session.room().name(),
                    session.startsAt(),
                    session.endsAt()))
        .toList();
  }
}
