package city.accord.press.report;

import city.accord.signing.published.PublicSlot;
import city.accord.text.LocalizedText;
import java.time.Instant;
import java.util.Locale;

/**
 * One thing that a live report tells.
 *
 * @param slot who signed, as the wall shows it; null for all else
 * @param text what a press officer wrote; null for what the ceremony itself tells
 * @param entry the id of what a press officer wrote; null for all else
 */
public record ReportItem(Kind kind, Instant at, PublicSlot slot, LocalizedText text, Long entry) {

  /** What is told. */
  public enum Kind {
    OPENED,
    WRITTEN,
    SIGNED,
    SEALED,
    PUBLISHED
  }

  static ReportItem of(Kind kind, Instant at) {
    return new ReportItem(kind, at, null, null, null);
  }

  static ReportItem signed(PublicSlot slot) {
    return new ReportItem(Kind.SIGNED, slot.confirmedAt(), slot, null, null);
  }

  /** Tells it from all others of the report, in every reading of it. */
  public String key() {
    return switch (kind) {
      case WRITTEN -> "entry-" + entry;
      case SIGNED -> "signed-" + slot.position();
      default -> kind.name().toLowerCase(Locale.ROOT);
    };
  }

  public boolean isWritten() {
    return kind == Kind.WRITTEN;
  }

  /** Whether somebody signed in another one's stead. */
  public boolean isByProxy() {
    return slot != null && !slot.proxy().isEmpty();
  }
}
