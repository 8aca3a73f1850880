package city.accord.programme;

import city.accord.Entities;
import city.accord.NotThere;
import city.accord.attendee.Attendee;
import city.accord.attendee.registration.OpenRegistrations;
import city.accord.text.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The stars of a guest, by the link to the own registration. */
@Stateless
@PermitAll
public class GuestStars {

  @PersistenceContext private EntityManager em;
  @Inject private OpenRegistrations registrations;
  @Inject private Releases releases;
  @Inject private SessionsAsCalendar calendar;

  /** Empty where the link does not work. */
  public Optional<OwnStars> own(String token) {
    return attendee(token)
        .map(id -> em.find(StarList.class, id))
        .map(list -> new OwnStars(list.slugs(), list.isWithLetters()))
        .or(() -> attendee(token).map(id -> new OwnStars(Set.of(), true)));
  }

  /**
   * Stars these sessions of the released programme, and no others of it.
   *
   * @param letters whether the guest wants to be written to about changes
   * @throws NotThere where the link does not work
   */
  public void star(String token, Collection<String> slugs, boolean letters) {
    long id = attendee(token).orElseThrow(() -> new NotThere("stars"));
    // locked, so that two forms at once do not begin two lists
    Attendee attendee = Entities.lock(em, Attendee.class, id);
    StarList list = em.find(StarList.class, id);
    if (list == null) {
      list = new StarList(attendee);
      em.persist(list);
    }
    list.star(known(slugs, list), letters);
  }

  /** What is starred and has left the programme stays, in case it comes back. */
  private Set<String> known(Collection<String> slugs, StarList list) {
    Set<String> released =
        releases.latest().sessions().stream()
            .map(ReleasedSession::slug)
            .collect(Collectors.toSet());
    Set<String> kept = new HashSet<>(slugs);
    kept.retainAll(released);
    list.slugs().stream().filter(slug -> !released.contains(slug)).forEach(kept::add);
    return kept;
  }

  /** What is starred as an iCalendar file (RFC 5545); empty where the link does not work. */
  public Optional<String> calendar(String token, Language language) {
    return own(token).map(stars -> calendar.of(stars.slugs(), language));
  }

  private Optional<Long> attendee(String token) {
    return registrations.own(token).map(own -> own.person().id());
  }
}
