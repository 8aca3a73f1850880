package city.accord.attendee.registration;

import city.accord.All;
import city.accord.Settings;
import city.accord.account.Secret;
import city.accord.attendee.Attendee;
import city.accord.letter.LetterKind;
import city.accord.letter.LetterPost;
import city.accord.letter.LetterReader;
import city.accord.letter.Placeholder;
import city.accord.summit.Summits;
import city.accord.text.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;

/**
 * Letters about registrations: whole in the reader's language, then whole in the other. Each
 * carries a personal link of its own, of which only the hash is kept.
 */
@Dependent
class RegistrationLetters {

  @PersistenceContext private EntityManager em;
  @Inject private LetterPost post;
  @Inject private All<PaperForApproved> papers;
  @Inject private Summits summits;
  @Inject private Clock clock;

  /**
   * The first letter, with the link by which the person comes back. It repeats nothing that was
   * typed: whoever registers an address need not be who reads there.
   */
  void welcome(Attendee attendee, Language language) {
    write(attendee, language, attendee.isApproved() ? "registered" : "received", true, "");
  }

  /** No place was free: the person is on the waiting list. */
  void waiting(Attendee attendee, Language language) {
    write(attendee, language, "waiting", true, "");
  }

  /** A place is kept for a person who waits; the link in the letter leads to the answer. */
  void offered(Attendee attendee, Instant answerUntil) {
    write(attendee, language(attendee), "offered", true, "", answerUntil);
  }

  /** The place went to the next. */
  void lapsed(Attendee attendee) {
    if (attendee.email() != null) write(attendee, language(attendee), "lapsed", false, "");
  }

  Language language(Attendee attendee) {
    return last(attendee).map(RegistrationLink::language).orElse(Language.EN);
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
    Language language = language(attendee);
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
    write(attendee, language, key, withLink, sentence, null);
  }

  private void write(
      Attendee attendee,
      Language language,
      String key,
      boolean withLink,
      String sentence,
      Instant until) {
    String token = withLink ? Secret.random() : null;
    if (token != null) em.persist(new RegistrationLink(attendee, language, token, clock.instant()));
    long mail =
        post.send(
            RegistrationLetterKinds.of(key),
            attendee.email(),
            language,
            side ->
                values(attendee, sentence, until == null ? "" : moment(until, side), token, side),
            token);
    if (key.equals(Decision.APPROVE.word()))
      for (PaperForApproved paper : papers) paper.follow(mail, attendee, language);
  }

  private static Map<Placeholder, String> values(
      Attendee attendee, String sentence, String until, String token, Language side) {
    return Map.of(
        Placeholder.NAME,
        attendee.name().in(side),
        Placeholder.CATEGORY,
        attendee.category().name().in(side),
        Placeholder.NOTE,
        sentence,
        Placeholder.VALID_UNTIL,
        until,
        Placeholder.LINK,
        token == null ? "" : linkTo(token, side));
  }

  /** What a letter of a kind would say to a person, with no officer's sentence in it. */
  Map<Placeholder, String> values(LetterKind kind, Attendee attendee, Language side) {
    boolean always = kind.awaited();
    boolean link = always || !kind.key().equals("lapsed") && last(attendee).isPresent();
    return values(attendee, "", LetterReader.SECRET, link ? LetterReader.SECRET : null, side);
  }

  /** What would go with such a letter. */
  List<String> files(LetterKind kind) {
    if (!kind.key().equals(Decision.APPROVE.word())) return List.of();
    return papers.stream().flatMap(paper -> paper.file().stream()).toList();
  }

  /** Day and hour at the summit, whose time zone it names. */
  private String moment(Instant moment, Language language) {
    return LetterKind.moment(moment.atZone(summits.current().zone()), language);
  }

  /** The paragraph that holds the link. */
  private static String linkTo(String token, Language language) {
    String address = Settings.baseUrl() + "/" + language.tag() + "/registration/" + token;
    return ResourceBundle.getBundle(RegistrationLetterKinds.BUNDLE, language.locale())
        .getString("link")
        .replace(Placeholder.LINK.typed(), address);
  }
}
