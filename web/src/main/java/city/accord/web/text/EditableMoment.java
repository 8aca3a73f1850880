package city.accord.web.text;

import city.accord.summit.WallClock;
import city.accord.summit.WallClock.Occurrence;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * A date and hour while a form holds it, as clocks at the venue show it. Where they show it twice,
 * the form asks which one is meant.
 */
public class EditableMoment implements Serializable {

  private static final long serialVersionUID = 1;

  private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("O");

  private final ZoneId zone;
  private LocalDateTime local;
  private Occurrence which;

  /**
   * @param at the one known so far, or null
   */
  public EditableMoment(Instant at, ZoneId zone) {
    this.zone = zone;
    if (at == null) return;
    local = at.atZone(zone).toLocalDateTime();
    which = WallClock.occurrence(at, zone);
  }

  /**
   * The moment that was typed; null where none was.
   *
   * @throws WallClock.HourDoesNotExist where clocks skip it
   * @throws WallClock.HourHappensTwice where clocks show it twice and none of the two was chosen
   */
  public Instant toInstant() {
    return local == null ? null : WallClock.moment(local, zone, which);
  }

  /** Whether clocks show the hour twice: only then the form asks which one is meant. */
  public boolean isTwice() {
    return local != null && WallClock.happensTwice(local, zone);
  }

  /** How far the venue is from UTC the first or the second time: GMT+1. */
  public String offset(Occurrence occurrence) {
    return isTwice() ? OFFSET.format(WallClock.offset(local, zone, occurrence)) : "";
  }

  public Occurrence[] getOccurrences() {
    return Occurrence.values();
  }

  public LocalDateTime getLocal() {
    return local;
  }

  public void setLocal(LocalDateTime local) {
    this.local = local;
  }

  public Occurrence getWhich() {
    return which;
  }

  public void setWhich(Occurrence which) {
    this.which = which;
  }
}
