package city.accord.press.list;

import city.accord.Settings;
import city.accord.account.Secret;
import city.accord.letter.LetterKind;
import city.accord.letter.LetterPost;
import city.accord.letter.Placeholder;
import city.accord.press.PublicStatement;
import city.accord.summit.Summits;
import city.accord.text.Days;
import city.accord.text.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Map;
import java.util.ResourceBundle;

/** Writes to subscribers, each time with a link of its own. */
@Dependent
class PressListLetters {

  @PersistenceContext private EntityManager em;
  @Inject private LetterPost post;
  @Inject private Summits summits;
  @Inject private Clock clock;

  /** Asks for the confirmation; or says that the address is on the list, where it is. */
  void greet(PressSubscriber subscriber) {
    String token = Secret.random();
    PressListLetter letter = letter(subscriber, null, token);
    LetterKind kind = subscriber.isConfirmed() ? PressListKinds.LISTED : PressListKinds.CONFIRM;
    letter.goesAs(
        post.send(
            kind,
            subscriber.email(),
            subscriber.language(),
            side ->
                Map.of(
                    Placeholder.VALID_UNTIL,
                    lastDay(letter, side),
                    Placeholder.LINK,
                    linkTo(subscriber, token, side)),
            token));
  }

  /** Brings a statement that everyone reads by now; it never leaves without the way to leave. */
  void bring(PressSubscriber subscriber, PublicStatement statement) {
    String token = Secret.random();
    letter(subscriber, statement.slug(), token)
        .goesAs(
            post.sendToList(
                PressListKinds.STATEMENT,
                subscriber.email(),
                subscriber.language(),
                side ->
                    Map.of(
                        Placeholder.HEADLINE,
                        statement.headline().in(side),
                        Placeholder.STATEMENT,
                        inShort(statement, side),
                        Placeholder.LINK,
                        linkTo(subscriber, token, side)),
                token,
                Settings.baseUrl() + "/press-list/" + token));
  }

  private PressListLetter letter(PressSubscriber subscriber, String statement, String token) {
    PressListLetter letter = new PressListLetter(subscriber, statement, token, clock.instant());
    em.persist(letter);
    return letter;
  }

  private String lastDay(PressListLetter letter, Language side) {
    return Days.of(letter.expiresAt().atZone(summits.current().zone()).toLocalDate(), side);
  }

  /** What it is about, and where it stands. */
  private static String inShort(PublicStatement statement, Language side) {
    String about = statement.subheadline().in(side);
    return (about.isEmpty() ? "" : about + "\n\n")
        + Settings.baseUrl()
        + "/"
        + side.tag()
        + "/press/"
        + statement.slug();
  }

  /** The paragraph that holds the link. */
  private static String linkTo(PressSubscriber subscriber, String token, Language side) {
    return ResourceBundle.getBundle(PressListKinds.BUNDLE, side.locale())
        .getString(subscriber.isConfirmed() ? "leave" : "join")
        .replace(
            Placeholder.LINK.typed(),
            Settings.baseUrl() + "/" + side.tag() + "/press-list/" + token);
  }
}
