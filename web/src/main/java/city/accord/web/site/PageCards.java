package city.accord.web.site;

import city.accord.NotThere;
import city.accord.attendee.profile.PublicPeople;
import city.accord.attendee.profile.PublicPerson;
import city.accord.city.CityProfile;
import city.accord.city.PublishedCities;
import city.accord.page.PublishedPages;
import city.accord.press.PressRoom;
import city.accord.press.PublicStatement;
import city.accord.print.PageCard;
import city.accord.programme.OnTheDay;
import city.accord.programme.ReleasedSession;
import city.accord.programme.Releases;
import city.accord.programme.SessionToday;
import city.accord.signing.published.PublicDeclaration;
import city.accord.signing.published.PublishedDeclarations;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.Days;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.web.FeedWords;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is said of a public page where a link to it stands: by the services that the page itself
 * asks, so that nothing is told here that is not public there.
 */
@Dependent
class PageCards {

  @Inject private Summits summits;
  @Inject private Releases releases;
  @Inject private OnTheDay day;
  @Inject private PublishedCities cities;
  @Inject private PublishedDeclarations declarations;
  @Inject private PublicPeople people;
  @Inject private PressRoom press;
  @Inject private PublishedPages pages;

  /** The front of the summit, and every page that has no picture of its own. */
  PageCard home(Language language) {
    Summit summit = summits.current();
    return new PageCard(
        language,
        summit.host().in(language),
        summit.name(),
        line(days(summit, language), summit.venue().in(language)),
        null,
        summit.picture());
  }

  PageCard programme(Language language) {
    Summit summit = summits.current();
    return new PageCard(
        language,
        "",
        LocalizedText.of(language, new FeedWords(language).say("site.programme")),
        line(days(summit, language), summit.venue().in(language)));
  }

  /**
   * @throws NotThere for a session that the latest release does not show
   */
  PageCard session(String slug, Language language) {
    ReleasedSession session = releases.latest().session(slug).orElseThrow(() -> new NotThere(slug));
    SessionToday today =
        day.besideThePlan().stream()
            .filter(one -> one.session().slug().equals(slug))
            .findFirst()
            .orElse(null);
    Instant starts = today == null ? session.startsAt() : today.startsAt();
    ZonedDateTime at = starts.atZone(summits.current().zone());
    String hour = DateTimeFormatter.ofPattern("HH:mm").format(at);
    FeedWords words = new FeedWords(language);
    String kind =
        session.kindName().isEmpty()
            ? words.say("programme.kind-" + session.kind())
            : session.kindName().in(language);
    return new PageCard(
        language,
        today != null && today.isCancelled() ? words.say("programme.change-CANCELLED") : kind,
        session.title(),
        line(
            words.say("dates.moment", Days.of(at.toLocalDate(), language), hour),
            session.room().in(language)),
        session.trackColour(),
        null);
  }

  /**
   * @throws NotThere for a city that is not public
   */
  PageCard city(String slug, Language language) {
    CityProfile city = cities.profile(slug);
    String leader = city.leader() == null ? "" : city.leader().in(language);
    return new PageCard(
        language, city.country().in(language), city.name(), leader, null, city.picture());
  }

  /**
   * @throws NotThere while no ceremony is prepared for it
   */
  PageCard declaration(String slug, Language language) {
    PublicDeclaration declaration = declarations.named(slug);
    return new PageCard(
        language,
        new FeedWords(language).say("site.declaration"),
        declaration.title(),
        line(Days.of(declaration.dated(), language), declaration.place().in(language)));
  }

  /**
   * @throws NotThere for a statement that is not public: nobody can tell which
   */
  PageCard statement(String slug, Language language) {
    PublicStatement statement = press.statement(slug);
    return new PageCard(
        language,
        new FeedWords(language).say("press.statement"),
        statement.headline(),
        line(Days.of(statement.dated(), language), statement.issuer().in(language)));
  }

  /**
   * @throws NotThere for a person who is not shown: nobody can tell which
   */
  PageCard person(String slug, Language language) {
    PublicPerson person = people.one(slug);
    return new PageCard(
        language,
        person.affiliation().name().in(language),
        LocalizedText.of(language, person.name().in(language)),
        person.name().title().in(language));
  }

  /**
   * @throws NotThere for a page that is not public
   */
  PageCard page(String slug, Language language) {
    Summit summit = summits.current();
    return new PageCard(
        language,
        summit.name().in(language),
        pages.page(summit.id(), slug).title(),
        line(days(summit, language), summit.venue().in(language)));
  }

  private static String line(String... parts) {
    return Stream.of(parts).filter(one -> !one.isBlank()).collect(Collectors.joining(" · "));
  }

  private static String days(Summit summit, Language language) {
    return Days.of(summit.firstDay(), summit.lastDay(), language);
  }
}
