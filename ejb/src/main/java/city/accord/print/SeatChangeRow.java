package city.accord.print;

import java.io.Serializable;
import java.time.Instant;

/** A change by hand as the page of a plan shows it. */
public record SeatChangeRow(String name, String code, String reason, String changedBy, Instant at)
    implements Serializable {}
