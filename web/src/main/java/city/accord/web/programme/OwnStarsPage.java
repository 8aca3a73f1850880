package city.accord.web.programme;

import city.accord.programme.GuestStars;
import city.accord.programme.OwnStars;
import city.accord.programme.Programme;
import city.accord.programme.ReleasedSession;
import city.accord.programme.Releases;
import city.accord.programme.SessionKind;
import city.accord.web.CurrentSummit;
import city.accord.web.DateFormats;
import city.accord.web.FileAnswer;
import city.accord.web.OpenedLink;
import city.accord.web.Site;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a guest has starred, by their own link: to be changed, and as a calendar. */
@Named
@RequestScoped
public class OwnStarsPage {

  @Inject private GuestStars stars;
  @Inject private Releases releases;
  @Inject private CurrentSummit current;
  @Inject private DateFormats dates;
  @Inject private Site site;
  @Inject private OpenedLink link;

  private OwnStars own;
  private List<StarrableDay> days = List.of();
  private boolean letters;

  @PostConstruct
  void open() {
    own = link.open(stars::own);
    if (own == null) return;
    letters = own.letters();
    Programme programme = releases.latest();
    days =
        programme.days(current.zone()).stream()
            .map(day -> new StarrableDay(day, begunOn(programme, day), own.slugs()))
            .filter(day -> !day.getSessions().isEmpty())
            .toList();
  }

  /** A session that goes on over midnight is of the day on which it begins. */
  private List<ReleasedSession> begunOn(Programme programme, LocalDate day) {
    return programme.on(day, current.zone()).stream()
        .filter(session -> session.kind() != SessionKind.BREAK)
        .filter(session -> dates.dateOf(session.startsAt()).equals(day))
        .toList();
  }

  public void save() {
    List<String> chosen = days.stream().flatMap(day -> day.getStarred().stream()).toList();
    stars.star(link.token(), chosen, letters);
    site.goTo(getBack(), "programme.stars-saved", chosen.size());
  }

  /** Sends them as a calendar. */
  public void sendCalendar() throws IOException {
    Optional<String> calendar =
        isValid() ? stars.calendar(link.token(), site.language()) : Optional.empty();
    if (calendar.isEmpty()) FileAnswer.none();
    else
      FileAnswer.send(
          "text/calendar; charset=UTF-8",
          FileAnswer.attached("stars.ics"),
          calendar.get().getBytes(StandardCharsets.UTF_8));
  }

  /**
   * When, what and where a session is, in one line. Each in an isolate (UAX #9), or a title of
   * another direction takes the others along.
   */
  public String label(ReleasedSession session) {
    return Stream.of(
            dates.time(session.startsAt()), site.say(session.title()), site.say(session.room()))
        .filter(text -> !text.isEmpty())
        .map(text -> '\u2068' + text + '\u2069')
        .collect(Collectors.joining(" · "));
  }

  /** Whether there is anything to star. */
  public boolean isOffered() {
    return isValid() && !days.isEmpty();
  }

  public int getCount() {
    return days.stream().mapToInt(day -> day.getStarred().size()).sum();
  }

  public boolean isValid() {
    return own != null;
  }

  public List<StarrableDay> getDays() {
    return days;
  }

  public boolean isLetters() {
    return letters;
  }

  public void setLetters(boolean letters) {
    this.letters = letters;
  }

  public String getAddress() {
    return getBack() + "/stars";
  }

  /** The guest's own registration. */
  public String getBack() {
    return "/registration/" + link.token();
  }
}
