package city.accord.signing.ceremony;

import city.accord.text.LocalizedText;
import java.time.Instant;

/**
 * A line of what happened.
 *
 * @param event such as {@code ceremony.opened} or {@code slot.confirmed}
 * @param subject the slot's place or the cue's title, or null where it concerns all
 * @param who the account, or {@code anonymous} for a tablet
 */
public record CeremonyLogEntry(
    Instant at, String event, LocalizedText subject, String who, String reason) {

  static CeremonyLogEntry of(CeremonyChange change) {
    return new CeremonyLogEntry(
        change.at(), change.event(), change.subject(), change.who(), change.reason());
  }
}
