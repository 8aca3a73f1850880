package city.accord.programme.output;

import city.accord.programme.PublishedSession;
import city.accord.programme.ReleasedPerson;
import city.accord.programme.ReleasedSession;
import city.accord.programme.SessionRole;
import city.accord.summit.Summit;
import city.accord.text.Language;
import java.net.URI;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * The programme as a calendar to subscribe to (RFC 5545, RFC 7986), by the clocks at the venue.
 * What an earlier release had stays in it as cancelled, so that calendars take it out.
 */
public final class ProgrammeCalendar {

  /** How often a calendar that subscribes should ask again. */
  private static final Duration REFRESH = Duration.ofMinutes(30);

  private ProgrammeCalendar() {}

  public static String write(
      Collection<PublishedSession> sessions,
      Summit summit,
      Language language,
      PublicAddresses addresses) {
    String name = summit.name().in(language);
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Accord//Programme//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(ImmutableMethod.PUBLISH);
    calendar.add(new Name(name));
    calendar.add(new XProperty("X-WR-CALNAME", name));
    calendar.add(new RefreshInterval(new ParameterList(), REFRESH));
    calendar.add(new XProperty("X-PUBLISHED-TTL", REFRESH.toString()));
    calendar.add(
        TimeZoneRegistryFactory.getInstance()
            .createRegistry()
            .getTimeZone(summit.zone().getId())
            .getVTimeZone());
    for (PublishedSession one : sessions) calendar.add(event(one, summit, language, addresses));
    return calendar.toString();
  }

  private static VEvent event(
      PublishedSession one, Summit summit, Language language, PublicAddresses addresses) {
    ReleasedSession session = one.session();
    VEvent event = new VEvent(false);
    event.add(new Uid(one.id().toString()));
    event.add(new DtStamp(one.changedAt()));
    event.add(new LastModified(one.changedAt()));
    event.add(new Sequence(one.changes()));
    event.add(
        one.cancelled() ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
    event.add(new DtStart<>(session.startsAt().atZone(summit.zone())));
    event.add(new DtEnd<>(session.endsAt().atZone(summit.zone())));
    event.add(new Summary(session.title().in(language)));
    String description = description(session, language);
    if (!description.isEmpty()) event.add(new Description(description));
    event.add(
        new Location(
            Stream.of(session.room(), summit.venue(), summit.address())
                .map(text -> text.in(language))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(", "))));
    if (!one.cancelled())
      event.add(new Url(URI.create(addresses.session(session.slug(), language))));
    return event;
  }

  private static String description(ReleasedSession session, Language language) {
    String people =
        session.people().stream()
            .filter(person -> person.role() != SessionRole.INTERPRETER)
            .map(person -> person(person, language))
            .collect(Collectors.joining("\n"));
    return Stream.of(session.summary().in(language), people)
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private static String person(ReleasedPerson person, Language language) {
    return List.of(person.name().in(language), person.affiliation().in(language)).stream()
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" · "));
  }
}
