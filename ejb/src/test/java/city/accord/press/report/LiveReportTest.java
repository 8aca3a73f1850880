package city.accord.press.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.press.report.LiveEntry.EntryWithoutText;
import city.accord.signing.published.PublicDeclaration;
import city.accord.signing.published.PublicSlot;
import city.accord.signing.published.PublicSlotState;
import city.accord.signing.published.PublicStage;
import city.accord.text.HiddenCharacter;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A ceremony in words tells what the wall shows, and no more. */
class LiveReportTest {

  private static final Instant OPENED = Instant.parse("2016-03-22T07:00:00Z");
  private static final LocalizedText NONE = LocalizedText.EMPTY;

  private final List<PublicSlot> slots =
      List.of(
          slot(1, PublicSlotState.SIGNED, OPENED.plusSeconds(120)),
          slot(2, PublicSlotState.NOT_SIGNED, null),
          slot(3, PublicSlotState.SIGNING, null),
          slot(4, PublicSlotState.BY_PROXY, OPENED.plusSeconds(60)));

  @Test
  void whatHappenedIsToldWithTheNewestFirst() {
    LiveEntry entry =
        new LiveEntry(1, "d", LocalizedText.of(Language.EN, "Applause"), OPENED.plusSeconds(90));
    assertEquals(
        List.of("signed-1", "entry-null", "signed-4", "opened"),
        keys(LiveReport.of(declaration(PublicStage.OPEN), List.of(entry))));
    assertEquals(
        List.of("published", "sealed", "signed-1", "signed-4", "opened"),
        keys(LiveReport.of(declaration(PublicStage.PUBLISHED), List.of())));
  }

  @Test
  void beforeThePensOpenOnlyAPressOfficerTellsSomething() {
    LiveReport report = LiveReport.of(declaration(PublicStage.WAITING), List.of());
    assertEquals(List.of(), report.items());
    assertFalse(report.isLive());
    assertTrue(LiveReport.of(declaration(PublicStage.OPEN), List.of()).isLive());
  }

  @Test
  void anEntryTellsSomething() {
    assertThrows(EntryWithoutText.class, () -> new LiveEntry(1, "d", NONE, OPENED));
    LocalizedText turned = LocalizedText.of(Language.EN, "Applause\u202e");
    assertThrows(HiddenCharacter.class, () -> new LiveEntry(1, "d", turned, OPENED));
  }

  private static List<String> keys(LiveReport report) {
    return report.items().stream().map(ReportItem::key).toList();
  }

  private PublicDeclaration declaration(PublicStage stage) {
    boolean sealed = stage == PublicStage.SEALED || stage == PublicStage.PUBLISHED;
    return new PublicDeclaration(
        1,
        "d",
        stage,
        false,
        LocalDate.of(2016, 3, 23),
        OPENED,
        NONE,
        null,
        List.of(),
        slots,
        "",
        OPENED,
        sealed ? OPENED.plusSeconds(300) : null,
        stage == PublicStage.PUBLISHED ? OPENED.plusSeconds(400) : null,
        sealed ? "f" : null);
  }

  private static PublicSlot slot(int position, PublicSlotState state, Instant at) {
    LocalizedText proxy =
        state == PublicSlotState.BY_PROXY ? LocalizedText.of(Language.EN, "Ada") : NONE;
    return new PublicSlot(
        position, position, NONE, NONE, NONE, NONE, NONE, "", null, false, 3000, state, at, null,
        proxy);
  }
}
