package city.accord.press.photo;

import static city.accord.text.Language.EN;
import static city.accord.text.Language.ZH_HANT;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.press.Standing;
import city.accord.press.photo.Photograph.Drawing;
import city.accord.press.photo.Photograph.PhotographIncomplete;
import city.accord.press.photo.Photograph.PhotographWithoutCredit;
import city.accord.text.HiddenCharacter;
import city.accord.text.Language;
import city.accord.text.LocalizedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of a photograph, what is given out, and when. */
class PhotographTest {

  private static final Instant NOW = Instant.parse("2016-03-22T02:00:00Z");
  private static final List<Language> BOTH = List.of(ZH_HANT, EN);
  private static final LocalizedText TEXT = LocalizedText.of("文字", "Text");

  private final byte[] plain = Picture.jpeg(400, 300);

  @Test
  void whatAnAgencyWroteIsReadFromIptc() {
    PhotographNotes notes =
        notes(
            Picture.withIptc(
                plain,
                120,
                "Mayors at Nangang",
                80,
                "Ada Lin",
                110,
                "City News",
                116,
                "Free for reports",
                55,
                "20160322"));
    assertEquals("Mayors at Nangang", notes.caption().exactly(EN));
    assertEquals("City News", notes.credit());
    assertEquals("Free for reports", notes.rights().exactly(EN));
    assertEquals(LocalDate.of(2016, 3, 22), notes.takenOn());
  }

  @Test
  void aCaptionInSeveralLanguagesIsReadFromXmp() {
    PhotographNotes notes =
        notes(
            Picture.withXmp(
                plain,
                "<dc:description><rdf:Alt><rdf:li xml:lang='x-default'>Mayors</rdf:li>"
                    + "<rdf:li xml:lang='zh-Hant'>市長</rdf:li></rdf:Alt></dc:description>"
                    + "<photoshop:Credit>Ada Lin</photoshop:Credit>"));
    assertEquals("Mayors", notes.caption().exactly(EN));
    assertEquals("市長", notes.caption().exactly(ZH_HANT));
    assertEquals("Ada Lin", notes.credit());
  }

  @Test
  void aCaptionOfNoLanguageIsTakenForThatOfItsScript() {
    PhotographNotes notes = notes(Picture.withIptc(plain, 120, "南港的市長們"));
    assertEquals("南港的市長們", notes.caption().exactly(ZH_HANT));
    assertTrue(notes.caption().exactly(EN).isEmpty());
  }

  @Test
  void notesThatAreBrokenKeepNoPictureOut(@TempDir Path folder) throws IOException {
    assertNull(notes(Picture.withXmpPacket(plain, "<x:xmpmeta")).takenOn());
    Path secret = Files.writeString(folder.resolve("secret"), "the key");
    byte[] curious =
        Picture.withXmpPacket(
            plain,
            "<!DOCTYPE x [<!ENTITY file SYSTEM '"
                + secret.toUri()
                + "'>]><x:xmpmeta xmlns:x='adobe:ns:meta/'><rdf:RDF"
                + " xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'><rdf:Description"
                + " xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:description><rdf:Alt>"
                + "<rdf:li xml:lang='x-default'>&file;</rdf:li></rdf:Alt></dc:description>"
                + "</rdf:Description></rdf:RDF></x:xmpmeta>");
    assertFalse(notes(curious).toString().contains("the key"));
  }

  @Test
  void whatIsGivenOutTellsNothingButThePicture() throws IOException {
    byte[] upload =
        Picture.withIptc(
            Picture.withXmp(plain, "<exif:GPSLatitude>25,3.2N</exif:GPSLatitude>"), 90, "Nangang");
    assertTrue(new String(upload, UTF_8).contains("GPSLatitude"));
    List<PhotographFile> files = PhotographDrawing.sizes(7, upload);
    assertEquals(PhotographSize.values().length, files.size());
    for (PhotographFile file : files) {
      String bytes = new String(file.jpeg(), UTF_8);
      assertFalse(bytes.contains("GPS") || bytes.contains("Nangang"), "private notes are kept");
    }
  }

  @Test
  void nobodySeesAPhotographBeforeItIsWholeApprovedDrawnAndFree() {
    Photograph photograph = new Photograph(1, "a.jpg", "0", notes(plain), NOW);
    photograph.describe(described("", "the-declaration"), BOTH);
    assertThrows(PhotographWithoutCredit.class, () -> photograph.approve(BOTH, NOW));
    photograph.describe(described("Ada Lin", "the-declaration"), BOTH);
    assertThrows(
        PhotographIncomplete.class, () -> photograph.approve(List.of(EN, Language.of("fr")), NOW));
    photograph.approve(BOTH, NOW);
    assertEquals(Standing.EMBARGOED, photograph.standing(NOW));
    photograph.lift(NOW);
    assertFalse(photograph.isPublic(NOW), "its sizes are not made");
    photograph.finishDrawing(NOW);
    assertTrue(photograph.isPublic(NOW));
    photograph.withdraw();
    assertFalse(photograph.isPublic(NOW));
  }

  @Test
  void whatCannotBeSeenStandsInNoCaptionNorCredit() {
    Photograph photograph = new Photograph(1, "a.jpg", "0", notes(plain), NOW);
    assertThrows(
        HiddenCharacter.class, () -> photograph.describe(described("Ada\u202eLin", null), BOTH));
    DescribePhotograph turned =
        new DescribePhotograph(
            LocalizedText.of("文字", "One line\nand\u0007another"),
            "Ada Lin",
            TEXT,
            null,
            null,
            null);
    assertThrows(HiddenCharacter.class, () -> photograph.describe(turned, BOTH));
    photograph.describe(described("Ada Lin", null), BOTH);
  }

  @Test
  void aFileThatNobodyCanDrawIsGivenUpAfterAFewTries() {
    Photograph photograph = new Photograph(1, "a.jpg", "0", notes(plain), NOW);
    Instant at = NOW;
    for (int i = 0; i < Photograph.MOST_TRIES; i++) {
      assertTrue(photograph.beginDrawing(at));
      assertFalse(photograph.beginDrawing(at.plusSeconds(1)), "somebody draws it");
      assertEquals(Drawing.WAITING, photograph.drawing(at));
      at = at.plus(Photograph.PATIENCE);
    }
    assertFalse(photograph.beginDrawing(at));
    assertEquals(Drawing.FAILED, photograph.drawing(at));
  }

  private static DescribePhotograph described(String credit, String until) {
    return new DescribePhotograph(TEXT, credit, TEXT, null, null, until);
  }

  private static PhotographNotes notes(byte[] upload) {
    return PhotographNotes.of(upload, BOTH);
  }
}
