package city.accord.attendee.profile;

import city.accord.Entities;
import city.accord.NotThere;
import city.accord.attendee.Attendee;
import city.accord.attendee.AttendeePhotos;
import city.accord.attendee.AttendeeStatus;
import city.accord.summit.Summits;
import city.accord.text.SearchText;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Who of the people everyone may see: by one rule, {@link PublicProfile#isShown}. */
@Stateless
@PermitAll
public class PublicPeople {

  @PersistenceContext private EntityManager em;
  @Inject private ProfileStore store;
  @Inject private AttendeePhotos photos;
  @Inject private Summits summits;

  /** By name. */
  public List<PublicPerson> all() {
    if (summits.find().isEmpty()) return List.of();
    return store.all().stream().filter(PublicProfile::isShown).map(PublicProfile::shown).toList();
  }

  /** Whether anybody is shown. */
  public boolean isAny() {
    return summits
        .find()
        .map(
            summit ->
                em.createQuery(
                        "select count(p) from PublicProfile p where p.approvedAt is not null"
                            + " and p.attendee.summitId = :summit and p.attendee.status not in"
                            + " :gone",
                        Long.class)
                    .setParameter("summit", summit.id())
                    .setParameter("gone", AttendeeStatus.NOT_COMING)
                    .getSingleResult())
        .filter(count -> count > 0)
        .isPresent();
  }

  /**
   * Those who have all words of a query in name, title or affiliation.
   *
   * @param query in any script; empty or null for all
   */
  public List<PublicPerson> find(String query) {
    List<String> words = SearchText.words(query);
    return all().stream().filter(one -> one.has(words)).toList();
  }

  /**
   * @throws NotThere for a person who is not known or not shown: nobody can tell which
   */
  public PublicPerson one(String slug) {
    return all().stream()
        .filter(one -> one.slug().equals(slug))
        .findFirst()
        .orElseThrow(() -> new NotThere(slug));
  }

  /**
   * The portrait, a JPEG.
   *
   * @throws NotThere where none is shown
   */
  public byte[] portrait(String slug) {
    PublicPerson person = one(slug);
    if (person.portrait() == null) throw new NotThere(slug);
    return photos
        .of(Entities.require(em, Attendee.class, person.attendeeId()))
        .orElseThrow(() -> new NotThere(slug));
  }
}
