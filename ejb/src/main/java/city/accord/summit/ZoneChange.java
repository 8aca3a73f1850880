package city.accord.summit;

import city.accord.Refused;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** What stays when the time zone of a summit changes for which hours are planned already. */
public enum ZoneChange {

  /** What begins at nine begins at nine in the new zone, which is another moment. */
  KEEP_HOURS,

  /** What begins at a moment begins at that moment, which is another hour in the new zone. */
  KEEP_MOMENTS;

  /** Hours are planned, and nobody has said whether they or the moments stay. */
  public static class ZoneChangeUndecided extends Refused {

    private static final long serialVersionUID = 1;

    ZoneChangeUndecided(int planned) {
      super(planned);
    }

    @Override
    public String field() {
      return "zone-change";
    }
  }

  /** When something takes place after the change. */
  public Instant apply(Instant at, ZoneId before, ZoneId after) {
    if (this == KEEP_MOMENTS) return at;
    LocalDateTime shown = at.atZone(before).toLocalDateTime();
    return WallClock.moment(shown, after, first(WallClock.occurrence(at, before)));
  }

  private static WallClock.Occurrence first(WallClock.Occurrence known) {
    return known == null ? WallClock.Occurrence.FIRST : known;
  }
}
