package city.accord.programme;

import city.accord.attendee.Attendee;
import city.accord.attendee.registration.GuestLinks;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds the guests who starred what has changed, and want to be told of it. */
@Dependent
class StarReaders {

  @PersistenceContext private EntityManager em;
  @Inject private GuestLinks links;

  List<ChangeReader> of(List<SessionChange> changes) {
    Set<String> slugs =
        changes.stream().map(change -> change.shown().slug()).collect(Collectors.toSet());
    if (slugs.isEmpty()) return List.of();
    return em.createQuery(
            "select distinct l from StarList l join l.slugs slug join fetch l.attendee a"
                + " where slug in :slugs and l.letters = true and a.email is not null"
                + " and a.erasedAt is null order by l.attendeeId",
            StarList.class)
        .setParameter("slugs", slugs)
        .getResultStream()
        .filter(list -> list.attendee().isStanding() && links.isGuest(list.attendee()))
        .map(list -> reader(list, changes))
        .filter(reader -> !reader.changes().isEmpty())
        .toList();
  }

  private ChangeReader reader(StarList list, List<SessionChange> changes) {
    Attendee guest = list.attendee();
    return new ChangeReader(
        "s" + guest.id(),
        LocalizedText.of(guest.name().in(Language.ZH_HANT), guest.name().in(Language.EN)),
        LocalizedText.EMPTY,
        guest.email(),
        links.language(guest),
        ToldChange.starred(list.slugs(), changes),
        guest);
  }
}
