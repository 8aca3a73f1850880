package city.accord.meeting;

import city.accord.summit.ScheduledPart;
import city.accord.summit.ScheduledTime;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The hours of meetings that may still take place. */
@Dependent
class ScheduledMeetings implements ScheduledPart {

  @PersistenceContext private EntityManager em;

  @Override
  public List<ScheduledTime> scheduled(long summitId) {
    return open(summitId).stream()
        .map(one -> new ScheduledTime("meeting", named(one), one.time().startsAt()))
        .toList();
  }

  private static LocalizedText named(Meeting one) {
    LocalizedText asker = one.delegation(Side.ASKER).place();
    LocalizedText asked = one.delegation(Side.ASKED).place();
    LocalizedText named = LocalizedText.EMPTY;
    for (Language language : asker.languages())
      named = named.with(language, asker.in(language) + " – " + asked.in(language));
    return named;
  }

  @Override
  public void move(long summitId, UnaryOperator<Instant> move) {
    open(summitId)
        .forEach(
            one -> one.shift(move.apply(one.time().startsAt()), move.apply(one.time().endsAt())));
  }

  private List<Meeting> open(long summitId) {
    return em.createQuery(
            """
            select m from Meeting m where m.summitId = :summit and m.status in :open
            order by m.startsAt""",
            Meeting.class)
        .setParameter("summit", summitId)
        .setParameter("open", Set.of(MeetingStatus.REQUESTED, MeetingStatus.CONFIRMED))
        .getResultList();
  }
}
