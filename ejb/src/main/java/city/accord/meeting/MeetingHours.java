package city.accord.meeting;

import static jakarta.persistence.GenerationType.IDENTITY;

import city.accord.Refused;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** From when until when meetings take place on a day, one after the other, each as long. */
@Entity
public class MeetingHours {

  static final int MIN_MINUTES = 10;
  static final int MAX_MINUTES = 180;

  @Id
  @GeneratedValue(strategy = IDENTITY)
  private Long id;

  @Version private int version;
  private long summitId;
  private LocalDate day;
  private int opens;
  private int closes;
  private int minutes;

  protected MeetingHours() {}

  MeetingHours(long summitId, HoursRow row) {
    this.summitId = summitId;
    change(row);
  }

  /**
   * @throws LengthOutOfBounds where a meeting would be shorter than ten minutes or longer than
   *     three hours
   * @throws HoursTooShort where not one meeting fits in
   */
  final void change(HoursRow row) {
    if (row.minutes() < MIN_MINUTES || row.minutes() > MAX_MINUTES)
      throw new LengthOutOfBounds(MIN_MINUTES, MAX_MINUTES);
    if (minutes(row.to()) - minutes(row.from()) < row.minutes()) throw new HoursTooShort();
    day = row.day();
    opens = minutes(row.from());
    closes = minutes(row.to());
    minutes = row.minutes();
  }

  private static int minutes(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }

  /** The meetings that fit in, by the clocks in a zone. */
  List<MeetingTime> times(ZoneId zone) {
    Instant end = at(closes, zone);
    Duration length = Duration.ofMinutes(minutes);
    List<MeetingTime> times = new ArrayList<>();
    Instant start = at(opens, zone);
    while (!start.plus(length).isAfter(end)) {
      times.add(new MeetingTime(start, start.plus(length)));
      start = start.plus(length);
    }
    return times;
  }

  private Instant at(int minute, ZoneId zone) {
    return day.atTime(LocalTime.ofSecondOfDay(minute * 60L)).atZone(zone).toInstant();
  }

  HoursRow row() {
    return new HoursRow(
        id,
        version,
        day,
        LocalTime.ofSecondOfDay(opens * 60L),
        LocalTime.ofSecondOfDay(closes * 60L),
        minutes);
  }

  Long id() {
    return id;
  }

  int version() {
    return version;
  }

  long summitId() {
    return summitId;
  }

  LocalDate day() {
    return day;
  }

  /** A meeting lasts at least ten minutes and at most three hours. */
  public static class LengthOutOfBounds extends Refused {

    private static final long serialVersionUID = 1;

    LengthOutOfBounds(int least, int most) {
      super(least, most);
    }

    @Override
    public String field() {
      return "minutes";
    }
  }

  /** Not one meeting fits between from and to. */
  public static class HoursTooShort extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "until";
    }
  }

  /** The summit does not take place on that day. */
  public static class NotADayOfTheSummit extends Refused {

    private static final long serialVersionUID = 1;

    @Override
    public String field() {
      return "day";
    }
  }
}
