package city.accord.signing.crew;

import city.accord.text.LocalizedText;
import java.time.Instant;

/** A line that waits to be acknowledged, as a tablet or a screen backstage shows it. */
public record CrewNote(long id, LocalizedText words, Instant sentAt) {}
