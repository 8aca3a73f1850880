package city.accord.meeting;

import city.accord.Settings;
import city.accord.account.Secret;
import city.accord.delegation.Delegation;
import city.accord.delegation.FocalPoint;
import city.accord.letter.LetterPost;
import city.accord.letter.Placeholder;
import city.accord.mail.Enclosure;
import city.accord.summit.Summits;
import city.accord.text.Days;
import city.accord.text.Language;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;

/**
 * Writes to a delegation's focal point about a meeting, with a link to the delegation's meetings.
 */
@Dependent
class MeetingLetters {

  private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

  /** The file that goes with such a letter. */
  static final String CALENDAR = "meeting.ics";

  private static final Set<String> IN_CALENDARS = Set.of("accepted", "moved", "cancelled");

  @PersistenceContext private EntityManager em;
  @Inject private MeetingCalendar calendar;
  @Inject private LetterPost post;
  @Inject private Summits summits;
  @Inject private Clock clock;

  /**
   * Writes to one side. Nothing where it names no focal point; without a link where it holds no
   * invitation, since the organisers answer for it.
   */
  void write(Meeting meeting, String kind, Side reader) {
    Delegation delegation = meeting.delegation(reader);
    FocalPoint focal = delegation.focalPoint();
    if (focal == null) return;
    String token = delegation.invitedAt() == null ? null : link(delegation);
    post.send(
        MeetingLetterKinds.of(kind),
        focal.email(),
        focal.language(),
        language -> values(meeting, reader, token, language),
        token,
        enclosures(meeting, kind, delegation));
  }

  /** The meeting for the reader's calendar, where the letter says that it stands or falls. */
  private List<Enclosure> enclosures(Meeting meeting, String kind, Delegation reader) {
    if (!isInCalendars(kind)) return List.of();
    // the number of the change is in the calendar, and grows as the change is written
    em.flush();
    Language language = reader.focalPoint().language();
    return List.of(Enclosure.calendar(CALENDAR, calendar.forLetter(meeting, reader, language)));
  }

  /**
   * Whether a meeting of which a letter of this kind tells is to stand in calendars, or to fall.
   */
  static boolean isInCalendars(String kind) {
    return IN_CALENDARS.contains(kind);
  }

  private String link(Delegation delegation) {
    String token = Secret.random();
    em.persist(new MeetingLink(delegation, token, clock.instant()));
    return token;
  }

  /**
   * What a letter about a meeting says of its own.
   *
   * @param token of the link, or null for a letter without
   */
  Map<Placeholder, String> values(Meeting meeting, Side reader, String token, Language language) {
    Map<Placeholder, String> values = new EnumMap<>(Placeholder.class);
    values.put(Placeholder.NAME, meeting.delegation(reader).focalPoint().name());
    values.put(Placeholder.DELEGATION, meeting.delegation(reader).place().in(language));
    values.put(Placeholder.OTHER, meeting.delegation(reader.other()).place().in(language));
    values.put(Placeholder.TIME, time(meeting.time(), language));
    values.put(Placeholder.ROOM, meeting.room() == null ? "" : meeting.room().name().in(language));
    values.put(Placeholder.LINK, token == null ? "" : paragraph(token, language));
    return values;
  }

  private String time(MeetingTime time, Language language) {
    ZoneId zone = summits.current().zone();
    return Days.of(time.startsAt().atZone(zone).toLocalDate(), language)
        + " "
        + hour(time.startsAt(), zone)
        + "–"
        + hour(time.endsAt(), zone);
  }

  private static String hour(Instant at, ZoneId zone) {
    return HOUR.format(at.atZone(zone));
  }

  /** The paragraph that holds the link. */
  private static String paragraph(String token, Language language) {
    String address = Settings.baseUrl() + "/" + language.tag() + "/meetings/" + token;
    return ResourceBundle.getBundle(MeetingLetterKinds.BUNDLE, language.locale())
        .getString("link")
        .replace(Placeholder.LINK.typed(), address);
  }
}
