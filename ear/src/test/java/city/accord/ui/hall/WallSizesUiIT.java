package city.accord.ui.hall;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.FilledCeremony;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.ScreenshotType;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One signatory or a hundred and fifty: the wall has room for all of them, on any screen. */
@ExtendWith(OnRunningSummit.class)
class WallSizesUiIT {

  private static final Path PICTURES = Path.of(System.getProperty("accord.build"), "pictures");

  /** One screen that lies and one that stands. */
  private static final List<int[]> USUAL = List.of(new int[] {1920, 1080}, new int[] {1080, 1920});

  /** The first with more pixels, and two of them side by side. */
  private static final List<int[]> LARGE = List.of(new int[] {3840, 2160}, new int[] {3840, 1080});

  private static final List<Integer> FROM_ELEVEN = List.of(11, 10, 9, 8, 7, 6, 5, 4, 3, 2, 1);

  /** Letters for a hundred and fifty are measured in seconds where the machine is busy. */
  private static final int PATIENCE_MILLIS = 60_000;

  /** What sticks out of its room, or stands over something else, of all that is shown. */
  private static final String CROSSING =
      """
      () => {
        const found = [...document.querySelectorAll("#wall .slots, #wall .text, #wall .blocks")]
          .filter((box) => box.scrollWidth > box.clientWidth + 2 || box.scrollHeight > box.clientHeight + 2)
          .map((box) => box.className + " overflows");
        const boxes = [...document.querySelectorAll("#wall :is(.place, .name, .office, .heading, .chop, .paper, .emblem, .note, .foot)")]
          .filter((one) => one.offsetWidth > 0)
          .map((one) => ({ one, box: one.getBoundingClientRect() }));
        const room = 1.5;
        boxes.forEach(({ one, box }, i) => {
          for (const other of boxes.slice(i + 1))
            if (box.left < other.box.right - room && other.box.left < box.right - room
                && box.top < other.box.bottom - room && other.box.top < box.bottom - room)
              found.push(`${one.className} ${one.textContent} × ${other.one.className} ${other.one.textContent}`);
        });
        return found;
      }\
      """;

  /** The sizes of all places and names that are shown, in 120ths of the screen's width. */
  private static final String SIZES =
      """
      kind => [...new Set([...document.querySelectorAll(`#wall .slot ${kind}`)]
        .filter((one) => one.offsetWidth > 0)
        .map((one) => parseFloat(getComputedStyle(one).fontSize) / parseFloat(getComputedStyle(document.documentElement).fontSize)))]\
      """;

  /** A cap height of a 400th of the distance: a screen five metres wide, seen from twenty. */
  private static final double LEGIBLE = 1.68;

  /** Of a screen 16 by 9 of 120 rem: at least so wide is the ink of twelve while it is signed. */
  private static final double MIN_INK = 13;

  private static final String INK =
      """
      () => document.querySelector('#wall .ink').clientWidth
        / parseFloat(getComputedStyle(document.documentElement).fontSize)\
      """;

  /** How many languages of the text are read at this moment. */
  private static final String LANGUAGES =
      """
      () => new Set([...document.querySelectorAll('#wall .blocks p')]
        .filter((one) => one.offsetWidth > 0).map((one) => one.lang)).size\
      """;

  /** The text in three languages, of one paragraph to twelve: what is cut in any of its turns. */
  private static final String CUT =
      """
      async () => {
        const { TurningText } = await import("/resources/js/wall-text.js");
        const text = document.querySelector("#wall .text");
        for (const english of text.querySelectorAll(".across [lang=en]")) {
          const other = english.cloneNode(true);
          other.lang = "fr";
          english.after(other);
        }
        const blocks = text.querySelector(".blocks");
        const clause = blocks.querySelector(".clause");
        const cut = [];
        for (let count = 1; count <= 12; count++) {
          blocks.replaceChildren(...Array.from({ length: count }, () => clause.cloneNode(true)));
          const turning = new TurningText(text);
          for (let turn = 0; turn < turning.count; turn++) {
            turning.show(turn);
            for (const box of [text, text.querySelector(".across"), blocks])
              if (box.scrollHeight > box.clientHeight + 2)
                cut.push(`${count} paragraphs, turn ${turn + 1} of ${turning.count}: ${box.className}`);
          }
        }
        return cut;
      }\
      """;

  /** Leaves fewer and fewer slots there: what does not stand as it should, and with how many. */
  private static final String FEWER =
      """
      async (counts) => {
        const crossing = CROSSING;
        const box = document.querySelector("#wall .slots");
        const wrong = [];
        for (const left of counts) {
          for (const one of [...box.querySelectorAll(".slot")].slice(left)) one.remove();
          for (const begun of [true, false]) {
            document.querySelector("#wall").dataset.begun = begun;
            box.style.removeProperty("--columns");
            dispatchEvent(new Event("resize"));
            while (!box.style.getPropertyValue("--columns")) await new Promise(requestAnimationFrame);
            for (const what of crossing()) wrong.push(`${left}, ${begun ? "" : "not "}begun: ${what}`);
          }
        }
        return wrong;
      }\
      """
          .replace("CROSSING", CROSSING);

  @Test
  void aTextOfThreeLanguagesIsCutInNoneOfItsTurns(RunningSummit summit) throws Exception {
    try (FilledCeremony ceremony = new FilledCeremony(summit, 1)) {
      for (int[] screen : USUAL) {
        NewContextOptions size = new NewContextOptions().setViewportSize(screen[0], screen[1]);
        try (BrowserContext display = summit.visitor(size)) {
          Page page = display.newPage();
          page.navigate(summit.https() + "/wall/" + ceremony.id());
          assertThat(page.locator("#wall .ink[data-ink=none]")).hasCount(1);
          assertEquals("[]", page.evaluate(CUT).toString(), () -> "on " + screen[0]);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {12, 150})
  void everyNameIsWholeAndEverySlotHasItsPlace(int slots, RunningSummit summit) throws Exception {
    look(summit, slots, USUAL, List.of(7, 2));
  }

  @Tag("sweep")
  @ParameterizedTest
  @ValueSource(ints = {1, 12, 54, 150})
  void everyNameIsWholeOnLargeScreens(int slots, RunningSummit summit) throws Exception {
    look(summit, slots, LARGE, FROM_ELEVEN);
  }

  @Tag("sweep")
  @ParameterizedTest
  @ValueSource(ints = {1, 12, 54})
  void everyNameIsWholeForAnyNumber(int slots, RunningSummit summit) throws Exception {
    look(summit, slots, USUAL, FROM_ELEVEN);
  }

  /**
   * @param fewer how many of twelve slots are left, in turn
   */
  private static void look(
      RunningSummit summit, int slots, List<int[]> screens, List<Integer> fewer) throws Exception {
    try (FilledCeremony ceremony = new FilledCeremony(summit, slots)) {
      for (int[] screen : screens) look(summit, ceremony.id(), slots, screen, fewer);
    }
  }

  private static void look(
      RunningSummit summit, long ceremony, int slots, int[] screen, List<Integer> fewer) {
    NewContextOptions size = new NewContextOptions().setViewportSize(screen[0], screen[1]);
    try (BrowserContext display = summit.visitor(size)) {
      Page page = display.newPage();
      page.navigate(summit.https() + "/wall/" + ceremony);
      // what is shown of the ink is known, and nothing changes it any more
      assertThat(page.locator("#wall .ink[data-ink=none]"))
          .hasCount(slots, new HasCountOptions().setTimeout(PATIENCE_MILLIS));
      if (slots <= 12)
        assertEquals("[]", page.evaluate(CROSSING).toString(), "before anyone signs");
      // once somebody has begun to sign the names stay, and the text yields
      page.evaluate(
          "() => { document.querySelector('#wall .ink').dataset.ink = 'some'; dispatchEvent(new"
              + " Event('resize')); }");
      assertThat(page.locator("#wall[data-begun=true] .slots"))
          .isVisible(new IsVisibleOptions().setTimeout(PATIENCE_MILLIS));
      // as a PNG its pixels take longer than all that is looked at here
      page.screenshot(
          new ScreenshotOptions()
              .setType(ScreenshotType.JPEG)
              .setPath(PICTURES.resolve("wall-" + slots + "-on-" + screen[0] + ".jpg")));
      assertEquals("[]", page.evaluate(CROSSING).toString(), slots + " slots on " + screen[0]);
      if (slots <= 12) assertEquals(2, page.evaluate(LANGUAGES), "languages on " + screen[0]);
      if (slots == 12 && screen[0] * 9 == screen[1] * 16) {
        double ink = ((Number) page.evaluate(INK)).doubleValue();
        assertTrue(ink >= MIN_INK, () -> "ink " + ink + " wide on " + screen[0]);
      }
      for (String kind : List.of(".place", ".name")) {
        List<?> sizes = (List<?>) page.evaluate(SIZES, kind);
        assertEquals(1, sizes.size(), () -> kind + " in " + sizes);
        assertTrue(((Number) sizes.get(0)).doubleValue() >= LEGIBLE, () -> kind + " in " + sizes);
      }
      if (slots == 12)
        assertEquals("[]", page.evaluate(FEWER, fewer).toString(), "fewer on " + screen[0]);
    }
  }
}
