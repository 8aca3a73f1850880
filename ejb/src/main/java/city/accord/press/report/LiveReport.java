package city.accord.press.report;

import city.accord.press.report.ReportItem.Kind;
import city.accord.signing.published.PublicDeclaration;
import city.accord.signing.published.PublicStage;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A ceremony in words: what everyone may know of it, and what a press officer wrote between.
 *
 * @param items the newest first
 */
public record LiveReport(PublicDeclaration declaration, List<ReportItem> items) {

  private static final Comparator<ReportItem> NEWEST_FIRST =
      Comparator.comparing(ReportItem::at).thenComparing(ReportItem::kind).reversed();

  /**
   * What the ceremony tells is what the declaration says of itself: there is no second rule of what
   * is public.
   */
  static LiveReport of(PublicDeclaration declaration, List<LiveEntry> entries) {
    List<ReportItem> items = new ArrayList<>();
    entries.forEach(entry -> items.add(entry.item()));
    if (declaration.stage().showsText()) {
      add(items, Kind.OPENED, declaration.openedAt());
      signed(declaration).forEach(items::add);
    }
    if (declaration.fingerprint() != null) add(items, Kind.SEALED, declaration.sealedAt());
    if (declaration.isPublished()) add(items, Kind.PUBLISHED, declaration.publishedAt());
    return new LiveReport(declaration, items.stream().sorted(NEWEST_FIRST).toList());
  }

  private static void add(List<ReportItem> items, Kind kind, Instant at) {
    if (at != null) items.add(ReportItem.of(kind, at));
  }

  private static Stream<ReportItem> signed(PublicDeclaration declaration) {
    return declaration.slots().stream()
        .filter(slot -> slot.state().isSigned() && slot.confirmedAt() != null)
        .map(ReportItem::signed);
  }

  /** Whether more is to be expected at any moment. */
  public boolean isLive() {
    return declaration.stage() == PublicStage.OPEN || declaration.stage() == PublicStage.SEALED;
  }

  /** When it was changed last; null while there is nothing in it. */
  public Instant changedAt() {
    return items.isEmpty() ? null : items.get(0).at();
  }
}
