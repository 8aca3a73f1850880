package city.accord.signing.tablet;

import java.time.Instant;

/** A spare tablet, as the desk and the tablet itself see it. */
public record Spare(long id, long ceremonyId, int number, Instant since) {

  static Spare of(SpareTablet tablet) {
    return new Spare(tablet.id(), tablet.ceremony().id(), tablet.number(), tablet.since());
  }
}
