package city.accord.web.attendee.logistics;

import java.time.Instant;
import java.util.List;

/** An hour of the sheet, with those who arrive or depart in it. */
public final class SheetHour {

  private final Instant from;
  private final Instant to;
  private final List<SheetLine> lines;

  SheetHour(Instant from, Instant to, List<SheetLine> lines) {
    this.from = from;
    this.to = to;
    this.lines = lines;
  }

  public Instant getFrom() {
    return from;
  }

  public Instant getTo() {
    return to;
  }

  public List<SheetLine> getLines() {
    return lines;
  }
}
