package city.accord.attendee.registration;

import city.accord.account.Secret;
import city.accord.attendee.Attendee;
import city.accord.text.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Optional;

/** Links to guests' own pages, for letters of other areas to people who registered themselves. */
@Dependent
public class GuestLinks {

  @PersistenceContext private EntityManager em;
  @Inject private RegistrationLetters letters;
  @Inject private Clock clock;

  /** Whether the person registered by an open form, and so has a page. */
  public boolean isGuest(Attendee attendee) {
    return letters.last(attendee).isPresent();
  }

  /** In which language the person reads: that of the registration, or English. */
  public Language language(Attendee attendee) {
    return letters.last(attendee).map(RegistrationLink::language).orElse(Language.EN);
  }

  /** The secret of another link to the person's page; empty where they have none. */
  public Optional<String> fresh(Attendee attendee, Language language) {
    if (!isGuest(attendee)) return Optional.empty();
    String token = Secret.random();
    em.persist(new RegistrationLink(attendee, language, token, clock.instant()));
    return Optional.of(token);
  }
}
