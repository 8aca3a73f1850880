package city.accord.print;

import java.io.Serializable;
import java.time.Instant;

/** A drawing under way as the page of its print shows it. */
public record PrintDrawingRow(long id, String startedBy, Instant startedAt, int drawn)
    implements Serializable {

  static PrintDrawingRow of(PrintDrawing drawing) {
    return new PrintDrawingRow(
        drawing.id(), drawing.startedBy(), drawing.startedAt(), drawing.drawn());
  }
}
