package city.accord.summit;

import city.accord.Refused;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Turns a date and hour that someone typed into a moment. Where clocks are set forward an hour does
 * not exist, and where they are set back one happens twice: neither is ever guessed.
 */
public final class WallClock {

  /** Which of the two, where an hour happens twice. */
  public enum Occurrence {
    FIRST,
    SECOND
  }

  /** The clocks at the venue are set forward past this hour. */
  public static class HourDoesNotExist extends Refused {

    private static final long serialVersionUID = 1;

    HourDoesNotExist(LocalDateTime typed, ZoneId zone) {
      super(
          WRITTEN.format(typed),
          zone.getId(),
          WRITTEN.format(zone.getRules().getTransition(typed).getDateTimeAfter()));
    }

    @Override
    public String field() {
      return "hour";
    }
  }

  /** The clocks at the venue are set back, and show this hour twice. */
  public static class HourHappensTwice extends Refused {

    private static final long serialVersionUID = 1;

    HourHappensTwice(LocalDateTime typed, ZoneId zone) {
      super(WRITTEN.format(typed), zone.getId());
    }

    @Override
    public String field() {
      return "hour";
    }
  }

  private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  private WallClock() {}

  /**
   * The moment at which clocks in a zone show a date and hour.
   *
   * @param which needed only where the hour happens twice, else ignored; may be null
   */
  public static Instant moment(LocalDateTime typed, ZoneId zone, Occurrence which) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(typed);
    if (offsets.isEmpty()) throw new HourDoesNotExist(typed, zone);
    if (offsets.size() > 1 && which == null) throw new HourHappensTwice(typed, zone);
    return typed.toInstant(offset(typed, zone, which));
  }

  public static boolean happensTwice(LocalDateTime typed, ZoneId zone) {
    return zone.getRules().getValidOffsets(typed).size() > 1;
  }

  /** Which of the two a moment is; null where clocks show its hour only once. */
  public static Occurrence occurrence(Instant at, ZoneId zone) {
    LocalDateTime shown = at.atZone(zone).toLocalDateTime();
    if (!happensTwice(shown, zone)) return null;
    ZoneOffset first = offset(shown, zone, Occurrence.FIRST);
    return zone.getRules().getOffset(at).equals(first) ? Occurrence.FIRST : Occurrence.SECOND;
  }

  /** The offset from UTC with which clocks show an hour the first or the second time. */
  public static ZoneOffset offset(LocalDateTime typed, ZoneId zone, Occurrence which) {
    List<ZoneOffset> offsets = zone.getRules().getValidOffsets(typed);
    return offsets.get(which == Occurrence.SECOND ? offsets.size() - 1 : 0);
  }
}
