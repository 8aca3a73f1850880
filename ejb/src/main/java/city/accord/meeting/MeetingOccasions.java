package city.accord.meeting;

import city.accord.attendee.media.Occasion;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Bilateral meetings that are agreed, to which the press office may make pools. */
@Dependent
class MeetingOccasions implements Occasion.Source {

  @PersistenceContext private EntityManager em;

  @Override
  public List<Occasion> occasions(long summitId) {
    return em.createQuery(
            """
            select m from Meeting m where m.summitId = :summit and m.status = :agreed
            order by m.startsAt, m.id""",
            Meeting.class)
        .setParameter("summit", summitId)
        .setParameter("agreed", MeetingStatus.CONFIRMED)
        .getResultStream()
        .map(
            meeting ->
                new Occasion(
                    "meeting:" + meeting.id(),
                    parties(meeting),
                    meeting.room() == null ? LocalizedText.EMPTY : meeting.room().name(),
                    meeting.time().startsAt(),
                    meeting.time().endsAt()))
        .toList();
  }

  private static LocalizedText parties(Meeting meeting) {
    LocalizedText both = LocalizedText.EMPTY;
    for (Language language : List.of(Language.ZH_HANT, Language.EN))
      both =
          both.with(
              language,
              meeting.delegation(Side.ASKER).place().in(language)
                  + " · "
                  + meeting.delegation(Side.ASKED).place().in(language));
    return both;
  }
}
