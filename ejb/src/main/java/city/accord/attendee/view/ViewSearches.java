package city.accord.attendee.view;

import city.accord.attendee.Attendee;
import city.accord.attendee.PersonalData;
import city.accord.text.PersonName;
import city.accord.text.SearchText;
import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Stream;

/** What kept lists search for; nothing of it is a person's own, but it may be somebody's name. */
@Dependent
class ViewSearches implements PersonalData {

  @PersistenceContext private EntityManager em;

  @Override
  public List<Part> of(long attendee) {
    return List.of();
  }

  /** A list that was kept for the person's name or address shows everybody. */
  @Override
  public void erase(Attendee attendee) {
    PersonName name = attendee.name();
    String theirs = SearchText.of(Stream.of(name.inOwnScript(), name.latin(), attendee.email()));
    em.createQuery(
            "select v from PeopleView v where v.summitId = :summit and v.query <> ''",
            PeopleView.class)
        .setParameter("summit", attendee.summitId())
        .getResultStream()
        .filter(view -> view.searchesOnlyIn(theirs))
        .forEach(PeopleView::searchNobody);
  }
}
