package city.accord.press.list;

import city.accord.Entities;
import city.accord.Job;
import city.accord.Refused;
import city.accord.account.Brake;
import city.accord.account.CallerNetwork;
import city.accord.account.TryLimit;
import city.accord.audit.AuditTrail;
import city.accord.mail.MailAddress;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.Language;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Whoever wants statements by mail asks for them, confirms by a letter that the address is theirs,
 * and leaves by any letter. Whether an address is on the list, no answer tells but to its owner.
 */
@Stateless
@PermitAll
public class PressList {

  @PersistenceContext private EntityManager em;
  @Inject private PressListStore store;
  @Inject private PressListLetters letters;
  @Inject private Summits summits;
  @Inject private Brake brake;
  @Inject private AuditTrail audit;
  @Inject private Clock clock;

  /**
   * Writes to an address, so that its owner may confirm that statements shall go there.
   *
   * @param language in which the reader wants them
   * @param from the caller's network address
   * @throws LanguageNotOffered where no statement is written in that language
   * @throws MailAddress.NotAnAddress where no mail could reach it
   * @throws Brake.TooManyTries where the address, or the caller's network, has asked too often
   */
  public void ask(String email, Language language, String from) {
    String address = MailAddress.of(email);
    Summit summit = summits.current();
    if (!summit.languages().contains(language)) throw new LanguageNotOffered();
    brake.admit(
        List.of(
            limit("press list of " + PressSubscriber.key(address), 4),
            limit("press list from " + CallerNetwork.of(from), 60)));
    // of two at the same moment the second finds the first
    Entities.lock(em, Summit.class, summit.id());
    PressSubscriber subscriber =
        store.of(summit.id(), address).orElseGet(() -> added(summit.id(), address, language));
    subscriber.askAgain(language, clock.instant());
    letters.greet(subscriber);
  }

  private PressSubscriber added(long summit, String address, Language language) {
    PressSubscriber subscriber = new PressSubscriber(summit, address, language, clock.instant());
    em.persist(subscriber);
    em.flush();
    return subscriber;
  }

  private static TryLimit limit(String subject, int freeTries) {
    return new TryLimit(
        subject, freeTries, Duration.ofSeconds(30), Duration.ofMinutes(15), Duration.ofHours(6));
  }

  /** What the holder of a link sees; empty where it does not work, whatever the reason. */
  public Optional<OwnSubscription> own(String token) {
    return store
        .of(token)
        .map(one -> new OwnSubscription(one.email(), one.language(), one.isConfirmed()));
  }

  /**
   * The owner of the address wants statements.
   *
   * @throws PressListLinkNotValid where the link does not work
   */
  public void confirm(String token) {
    PressSubscriber subscriber = store.of(token).orElseThrow(PressListLinkNotValid::new);
    boolean isNew = !subscriber.isConfirmed();
    subscriber.confirm(clock.instant());
    if (isNew) audit.record("press-list.joined", "press list", null);
  }

  /** The holder of a link leaves the list, if they are still on it. */
  public void leave(String token) {
    store
        .of(token)
        .ifPresent(
            subscriber -> {
              store.forget(subscriber);
              audit.record("press-list.left", "press list", null);
            });
  }

  /** Forgets addresses that nobody confirmed while they could. */
  @Job(name = "press-list-unconfirmed", every = 3600, offset = 17 * 60)
  public void forgetUnconfirmed() {
    store.expired(clock.instant()).forEach(store::forget);
  }

  /** No statement is written in this language. */
  public static class LanguageNotOffered extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "language";
    }
  }

  /** The link is unknown or expired, or the address has left the list; which is not told. */
  public static class PressListLinkNotValid extends Refused {

    private static final long serialVersionUID = 1;
  }
}
