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
    int people)
    implements Serializable {

  static PrintRunRow of(PrintRun run) {
    return new PrintRunRow(
        run.id(),
        run.size(),
        run.placement(),
        run.printedBy(),
        run.printedAt(),
        run.reason(),
        run.people());
  }
}
