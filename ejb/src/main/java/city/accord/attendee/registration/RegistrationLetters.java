package city.accord.attendee.registration;

import city.accord.Settings;
import city.accord.account.Secret;
import city.accord.attendee.Attendee;
import city.accord.mail.Outbox;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.text.MessageFormat;
import java.time.Clock;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Letters about registrations: whole in the reader's language, then whole in the other. Each
 * carries a personal link of its own, of which only the hash is kept.
 */
@Dependent
class RegistrationLetters {

  private static final String BUNDLE = "city.accord.attendee.registration.letters";

  @PersistenceContext private EntityManager em;
  @Inject private Outbox outbox;
  @Inject private Summits summits;
  @Inject private Clock clock;

  /**
   * The first letter, with the link by which the person comes back. It repeats nothing that was
   * typed: whoever registers an address need not be who reads there.
   */
  void welcome(Attendee attendee, Language language) {
    write(attendee, language, attendee.isApproved() ? "registered" : "received", true, "");
  }

  /** Another link for a person who is registered already, to the address that they have now. */
  void again(Attendee attendee, Language language) {
    write(attendee, language, "again", true, "");
  }

  /**
   * What the officers decided; nothing to a person without an address.
   *
   * @param sentence the officer's own, or blank
   * @return whether there was an address
   */
  boolean decided(Attendee attendee, Decision decision, String sentence) {
    if (attendee.email() == null) return false;
    Language language = last(attendee).map(RegistrationLink::language).orElse(Language.EN);
    String own = sentence == null || sentence.isBlank() ? "" : sentence.strip() + "\n\n";
    write(attendee, language, decision.word(), last(attendee).isPresent(), own);
    return true;
  }

  /** The newest link of a person; empty for one who never registered by an open form. */
  Optional<RegistrationLink> last(Attendee attendee) {
    return em.createQuery(
            "select l from RegistrationLink l where l.attendee = :attendee order by l.id desc",
            RegistrationLink.class)
        .setParameter("attendee", attendee)
        .setMaxResults(1)
        .getResultStream()
        .findFirst();
  }

  private void write(
      Attendee attendee, Language language, String key, boolean withLink, String sentence) {
    String token = withLink ? Secret.random() : null;
    if (token != null) em.persist(new RegistrationLink(attendee, language, token, clock.instant()));
    Language first = language.equals(Language.ZH_HANT) ? Language.ZH_HANT : Language.EN;
    Language second = first.equals(Language.EN) ? Language.ZH_HANT : Language.EN;
    Summit summit = summits.current();
    String subject =
        text(key + ".subject", first, summit, attendee, null, "")
            + " · "
            + text(key + ".subject", second, summit, attendee, null, "");
    String body =
        text(key + ".body", first, summit, attendee, token, sentence)
            + "\n— — —\n\n"
            + text(key + ".body", second, summit, attendee, token, sentence);
    outbox.send(attendee.email(), first, subject, body, token);
  }

  private static String text(
      String key,
      Language language,
      Summit summit,
      Attendee attendee,
      String token,
      String sentence) {
    ResourceBundle bundle = ResourceBundle.getBundle(BUNDLE, language.locale());
    String link =
        token == null
            ? ""
            : new MessageFormat(bundle.getString("link"), language.locale())
                .format(
                    new Object[] {
                      Settings.baseUrl() + "/" + language.tag() + "/registration/" + token
                    });
    return new MessageFormat(bundle.getString(key), language.locale())
        .format(
            new Object[] {
              summit.name().in(language),
              attendee.name().in(language),
              attendee.category().name().in(language),
              sentence,
              link
            });
  }
}
