package city.accord.print;

import java.io.Serializable;
import java.time.Instant;

/** A print as the log of prints shows it. */
public record PrintRunRow(
    long id,
    CardSize size,
    Placement placement,
    String printedBy,
    Instant printedAt,
    String reason,
    int people,
    int drawn,
    boolean cancelled)
    implements Serializable {

  static PrintRunRow of(PrintRun run) {
    return new PrintRunRow(
        run.id(),
        run.size(),
        run.placement(),
        run.printedBy(),
        run.printedAt(),
        run.reason(),
        run.people(),
        run.drawn(),
        run.isCancelled());
  }

  /** Whether its file is being drawn at this moment, or was when the server stopped. */
  public boolean isDrawing() {
    return drawn > 0 && drawn < people && !cancelled;
  }
}
