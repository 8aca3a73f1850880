package city.accord.web.meeting;

import city.accord.meeting.InterpreterRow;
import city.accord.meeting.MeetingRow;
import city.accord.meeting.MeetingTime;
import city.accord.text.Language;
import city.accord.web.CurrentSummit;
import city.accord.web.DateFormats;
import city.accord.web.Site;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** How pages write about meetings: hours, states, languages. */
@Named("meetingWords")
@RequestScoped
public class MeetingWords {

  /** In which delegations most often speak, beside those of the summit. */
  private static final List<String> SPOKEN =
      List.of(
          "zh-Hant", "en", "fr", "es", "de", "it", "nl", "cs", "pt", "ja", "ko", "ms", "vi", "he",
          "ar", "ru");

  @Inject private DateFormats dates;
  @Inject private CurrentSummit current;
  @Inject private Site site;

  /** 10:00–10:30 */
  public String hour(MeetingTime time) {
    return site.say("meeting.hour", dates.time(time.startsAt()), dates.time(time.endsAt()));
  }

  /** Tuesday, 22 March, 10:00–10:30 */
  public String dayAndHour(MeetingTime time) {
    return site.say("meeting.day-and-hour", dates.day(dates.dateOf(time.startsAt())), hour(time));
  }

  /** The kind of {@code a:status} that a state has. */
  public String kind(MeetingRow meeting) {
    return switch (meeting.status()) {
      case REQUESTED -> "wait";
      case CONFIRMED -> "ok";
      case DECLINED, WITHDRAWN, CANCELLED -> "off";
    };
  }

  /** The languages of a meeting, each as it calls itself. */
  public String languages(MeetingRow meeting) {
    return languages(meeting.languages());
  }

  /** Those between which somebody interprets, each as it calls itself. */
  public String languages(InterpreterRow interpreter) {
    return languages(interpreter.languages());
  }

  private static String languages(List<Language> all) {
    return all.stream().map(Language::ownName).collect(Collectors.joining(" · "));
  }

  /** The languages that a form offers. */
  public List<Language> getSpoken() {
    Set<Language> all = new LinkedHashSet<>(current.languages());
    SPOKEN.stream().map(Language::of).forEach(all::add);
    return new ArrayList<>(all);
  }
}
