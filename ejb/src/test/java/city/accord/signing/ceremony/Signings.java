package city.accord.signing.ceremony;

import city.accord.emblem.ShownMarks;
import city.accord.signing.declaration.FrozenVersions;
import city.accord.signing.order.Originals;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.time.Instant;

/** Ceremonies for the tests of rules. */
public final class Signings {

  private Signings() {}

  /** A prepared ceremony with so many signatories. */
  public static Ceremony prepared(int slots) {
    return prepared(slots, Instant.parse("2016-03-22T07:40:00Z"));
  }

  /** A ceremony for one signatory, at this hour. */
  static Ceremony preparedAt(Instant hour) {
    return prepared(1, hour);
  }

  private static Ceremony prepared(int slots, Instant hour) {
    Ceremony ceremony =
        new Ceremony(
            FrozenVersions.withSlots(slots),
            "0".repeat(64),
            new CeremonyPlan(
                LocalizedText.EMPTY,
                hour,
                LocalizedText.of(Language.EN, "Nangang"),
                LocalizedText.of("我同意", "I agree"),
                LocalizedText.EMPTY,
                ShownMarks.EMBLEMS,
                Originals.ONE));
    for (int i = 1; i <= slots; i++) ceremony.assign(signatory("City " + i));
    return ceremony;
  }

  static Signatory signatory(String place) {
    return new Signatory(
        null,
        LocalizedText.of(Language.EN, "Mayor of " + place),
        LocalizedText.of(Language.EN, "Mayor"),
        LocalizedText.of(Language.EN, place),
        null,
        false);
  }
}
