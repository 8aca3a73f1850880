package city.accord.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.NotThere;
import city.accord.emblem.EmblemImage;
import city.accord.programme.Programme;
import city.accord.programme.ReleasedPerson;
import city.accord.programme.ReleasedSession;
import city.accord.programme.SessionKind;
import city.accord.programme.SessionRole;
import city.accord.summit.DescribeSummit;
import city.accord.summit.Hue;
import city.accord.summit.Summit;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import city.accord.text.PersonName;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The programme as a booklet and as posters. */
class ProgrammesOnPaperTest {

  private static final Instant NINE = Instant.parse("2016-03-22T01:00:00Z");
  private static final Language HE = Language.of("he");

  private static final Summit SUMMIT =
      new Summit(
          new DescribeSummit(
              LocalizedText.of("智慧城市市長高峰會", "Smart City Mayors’ Summit")
                  .with(HE, "פסגת ראשי הערים החכמות"),
              LocalizedText.EMPTY,
              LocalizedText.EMPTY,
              LocalizedText.of("南港展覽館", "Nangang Exhibition Hall"),
              LocalizedText.EMPTY,
              LocalDate.parse("2016-03-22"),
              LocalDate.parse("2016-03-23"),
              ZoneId.of("Asia/Taipei"),
              List.of(Language.ZH_HANT, Language.EN)));

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-Hant", "he"})
  void aBookletHasEverySessionOfEveryDayAndWhoIsOnWhichPage(String tag) throws IOException {
    ProgrammeSheet sheet = sheet(programme(60, 4), Language.of(tag));
    try (PDDocument file = written(BookletPdf::write, sheet)) {
      assertEquals(tag, file.getDocumentCatalog().getLanguage());
      assertNotNull(file.getDocumentCatalog().getStructureTreeRoot());
      assertEquals(420, Math.round(file.getPage(0).getMediaBox().getWidth()));
      String text = new PDFTextStripper().getText(file);
      for (int i = 0; i < 60; i++) assertTrue(text.contains("S" + i + "."), "S" + i + text);
      assertTrue(text.contains("09:00"), text);
      assertEquals(2, sheet.days().size());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh-Hant", "he"})
  void aPosterShowsADayOnAPage(String tag) throws IOException {
    ProgrammeSheet sheet = sheet(programme(60, 4), Language.of(tag));
    try (PDDocument file = written(PosterPdf::write, sheet)) {
      assertEquals(2, file.getNumberOfPages());
      String text = new PDFTextStripper().getText(file);
      for (int i = 0; i < 60; i++) assertTrue(text.contains("S" + i + "."), "S" + i);
    }
    try (PDDocument file = written(PosterPdf::write, sheet.of(sheet.days().get(1)))) {
      assertEquals(1, file.getNumberOfPages());
    }
  }

  @Test
  void aCharacterThatNoFontHasIsABoxAndNoErrorForAllReaders() throws IOException {
    Programme programme =
        new Programme(
            1, "One", NINE, List.of(session(0, 0, "Rockets \uD83D\uDE80 and \u202Eturned", 0)));
    ProgrammeSheet sheet = sheet(programme, Language.EN);
    try (PDDocument file = written(BookletPdf::write, sheet)) {
      String text = new PDFTextStripper().getText(file);
      assertTrue(text.contains("Rockets □ and turned"), text);
    }
  }

  @Test
  void aSummaryThatFillsMoreThanAPageGoesOnOverleaf() throws IOException {
    Programme programme =
        new Programme(1, "One", NINE, List.of(session(0, 0, "Long. " + "word ".repeat(1500), 0)));
    try (PDDocument file = written(BookletPdf::write, sheet(programme, Language.EN))) {
      String text = new PDFTextStripper().getText(file);
      assertEquals(1501, text.split("word", -1).length);
    }
  }

  @Test
  void beforeTheFirstReleaseThereIsNoPaper() {
    assertThrows(NotThere.class, () -> sheet(Programme.NOT_YET, Language.EN));
  }

  @Test
  void fiveHundredSessionsFillABooklet() throws IOException {
    ProgrammeSheet sheet = sheet(programme(500, 12), Language.ZH_HANT);
    try (PDDocument file = written(BookletPdf::write, sheet)) {
      assertTrue(file.getNumberOfPages() > 40);
    }
  }

  private static ProgrammeSheet sheet(Programme programme, Language language) {
    return ProgrammesOnPaper.sheet(
        programme,
        SUMMIT,
        language,
        (key, arguments) -> key.equals("dates.zone") ? "All times: " + arguments[0] : key);
  }

  /** How one of the two is written. */
  private interface Writer {
    List<String> write(
        ProgrammeSheet sheet, Function<String, EmblemImage> emblems, OutputStream out);
  }

  private static PDDocument written(Writer writer, ProgrammeSheet sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertEquals(List.of(), writer.write(sheet, hash -> null, out));
    return Loader.loadPDF(out.toByteArray());
  }

  /** Talks of half an hour in some rooms, on two days, with a break for all after three. */
  private static Programme programme(int sessions, int rooms) {
    List<ReleasedSession> all = new ArrayList<>();
    int aDay = (sessions + 1) / 2;
    for (int i = 0; i < sessions; i++) {
      int onDay = i % aDay;
      int slot = onDay / rooms;
      Duration after = Duration.ofDays(i / aDay).plusMinutes(15L * slot);
      all.add(session(i, onDay % rooms, "S" + i + ". Slower, and further", after.toMinutes()));
    }
    return new Programme(3, "Third release", NINE, all);
  }

  private static ReleasedSession session(int i, int room, String title, long minutes) {
    Instant start = NINE.plus(Duration.ofMinutes(minutes));
    PersonName name =
        new PersonName(
            "王小明",
            "Marta " + i,
            "Ribas",
            PersonName.Order.GIVEN_FIRST,
            LocalizedText.EMPTY,
            LocalizedText.EMPTY);
    return new ReleasedSession(
        "s" + i,
        i % 9 == 8 ? SessionKind.BREAK : SessionKind.TALK,
        LocalizedText.of(title + "：更慢，也更遠", title).with(HE, title + " לאט יותר"),
        LocalizedText.of(
            "城市的領袖談論他們的城市學到了什麼，以及接下來要做什麼。".repeat(3),
            "What cities have learnt, and what they are going to do next. ".repeat(3)),
        LocalizedText.of("第" + room + "廳", "Hall " + room),
        room,
        "track" + i % 3,
        LocalizedText.of("主軸", "Track " + i % 3),
        Hue.values()[i % 3],
        i % 3,
        start,
        start.plus(Duration.ofMinutes(15)),
        List.of(Language.EN),
        false,
        List.of(
            new ReleasedPerson(
                1L,
                SessionRole.SPEAKER,
                name,
                LocalizedText.of("奧蘭多", "City of Orlando"),
                "orlando")));
  }
}
