package city.accord.meeting;

import city.accord.delegation.Delegation;
import city.accord.summit.Summit;
import city.accord.summit.Summits;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Status;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Meetings as an iCalendar file (RFC 5545): by the clocks at the venue, each with an identity that
 * never changes and a number that grows with every change. What does not take place is in it as
 * cancelled, so that calendars take it out.
 */
@Dependent
class MeetingCalendar {

  @Inject private Summits summits;

  /**
   * @param own the delegation that reads it, or null for the desk
   */
  String of(Collection<Meeting> meetings, Delegation own, Language language) {
    return write(meetings, own, summits.current(), language);
  }

  /** One meeting for an email, without its subject: that stands behind a link alone. */
  String forLetter(Meeting meeting, Delegation own, Language language) {
    return write(List.of(meeting), own, summits.current(), language, false);
  }

  static String write(
      Collection<Meeting> meetings, Delegation own, Summit summit, Language language) {
    return write(meetings, own, summit, language, true);
  }

  private static String write(
      Collection<Meeting> meetings,
      Delegation own,
      Summit summit,
      Language language,
      boolean withSubjects) {
    Calendar calendar = new Calendar();
    calendar.add(new ProdId("-//Accord//Bilateral meetings//EN"));
    calendar.add(ImmutableVersion.VERSION_2_0);
    calendar.add(ImmutableCalScale.GREGORIAN);
    calendar.add(ImmutableMethod.PUBLISH);
    TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();
    calendar.add(zones.getTimeZone(summit.zone().getId()).getVTimeZone());
    for (Meeting meeting : meetings) {
      VEvent event = event(meeting, own, summit, language);
      if (withSubjects && !meeting.subject().isEmpty())
        event.add(new Description(meeting.subject()));
      calendar.add(event);
    }
    return calendar.toString();
  }

  private static VEvent event(Meeting meeting, Delegation own, Summit summit, Language language) {
    ZoneId zone = summit.zone();
    VEvent event = new VEvent(false);
    event.add(new Uid(meeting.uid()));
    event.add(new DtStamp(meeting.changedAt()));
    event.add(new LastModified(meeting.changedAt()));
    event.add(new Sequence(meeting.sequence()));
    event.add(status(meeting));
    event.add(new DtStart<>(meeting.time().startsAt().atZone(zone)));
    event.add(new DtEnd<>(meeting.time().endsAt().atZone(zone)));
    event.add(new Summary(summary(meeting, own, language)));
    event.add(new Location(place(meeting, summit, language)));
    return event;
  }

  private static Status status(Meeting meeting) {
    return switch (meeting.status()) {
      case REQUESTED -> ImmutableStatus.VEVENT_TENTATIVE;
      case CONFIRMED -> ImmutableStatus.VEVENT_CONFIRMED;
      case DECLINED, WITHDRAWN, CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
    };
  }

  private static String summary(Meeting meeting, Delegation own, Language language) {
    String asker = meeting.delegation(Side.ASKER).place().in(language);
    String asked = meeting.delegation(Side.ASKED).place().in(language);
    if (own == null) return asker + " – " + asked;
    String other = meeting.sideOf(own.id()) == Side.ASKER ? asked : asker;
    return ResourceBundle.getBundle(MeetingLetterKinds.BUNDLE, language.locale())
        .getString("calendar")
        .replace("{other}", other);
  }

  private static String place(Meeting meeting, Summit summit, Language language) {
    LocalizedText room = meeting.room() == null ? LocalizedText.EMPTY : meeting.room().name();
    return Stream.of(room, summit.venue())
        .map(text -> text.in(language))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
