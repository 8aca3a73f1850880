package city.accord.summit;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;

/** What one area has planned for certain hours: it follows when the summit's time zone changes. */
public interface ScheduledPart {

  /** Everything of this area that is still planned, in the order of its hours. */
  List<ScheduledTime> scheduled(long summitId);

  /** Moves all that {@link #scheduled} lists, in the caller's transaction. */
  void move(long summitId, UnaryOperator<Instant> move);
}
