package city.accord.programme.material;

import static city.accord.programme.material.Visibility.DELEGATES;
import static city.accord.programme.material.Visibility.OFFICERS;
import static city.accord.programme.material.Visibility.PUBLIC;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.programme.Programme;
import city.accord.programme.ReleasedSession;
import city.accord.programme.SessionKind;
import city.accord.text.LocalizedText;
import city.accord.upload.Upload;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MaterialTest {

  private static final Instant NINE = Instant.parse("2016-03-22T01:00:00Z");
  private static final LocalizedText TITLE = LocalizedText.of("簡報", "Slides");
  private static final Programme RELEASED = new Programme(1, "First", NINE, List.of(talk()));

  @Test
  void eachIsForItsReadersOnceItsSessionIsReleased() {
    assertEquals(List.of(PUBLIC, DELEGATES, OFFICERS), readers(PUBLIC, RELEASED));
    assertEquals(List.of(DELEGATES, OFFICERS), readers(DELEGATES, RELEASED));
    assertEquals(List.of(OFFICERS), readers(OFFICERS, RELEASED));
  }

  @Test
  void whatTheLatestReleaseDoesNotHaveIsForOfficersAlone() {
    for (Visibility visibility : Visibility.values())
      assertEquals(List.of(OFFICERS), readers(visibility, Programme.NOT_YET));
  }

  @Test
  void anAddressIsOneOfTheWeb() {
    assertEquals(
        "https://paper.example/1?a=b#c", page(" https://paper.example/1?a=b#c ").address());
    for (String wrong :
        List.of(
            "javascript:alert(1)",
            "//paper.example",
            "https://",
            "https:///x",
            "ftp://paper.example",
            "https://paper.example/a b",
            "https://paper.example/\"onclick",
            "https://paper.example/" + "a".repeat(2000)))
      assertThrows(Material.NoAddressOfTheWeb.class, () -> page(wrong), wrong);
    assertThrows(
        Material.MaterialWithoutTitle.class,
        () ->
            Material.page(
                1, "rivers", new NewMaterial(LocalizedText.EMPTY, PUBLIC, "https://a.b", null), 0));
  }

  @Test
  void aFileIsWhatItsContentShows() {
    byte[] pdf = "%PDF-1.7 … %%EOF".getBytes(StandardCharsets.UTF_8);
    NewMaterial wished = new NewMaterial(TITLE, PUBLIC, null, null);
    MaterialRow row =
        Material.file(1, "rivers", wished, new Upload("..\\evil/slides.html", pdf), 0).row();
    assertEquals("slides.html", row.fileName());
    assertEquals("application/pdf", row.mediaType());
    assertEquals("PDF", row.format());
  }

  private static List<Visibility> readers(Visibility visibility, Programme latest) {
    Material material =
        Material.page(
            1, "rivers", new NewMaterial(TITLE, visibility, "https://paper.example", null), 0);
    return Arrays.stream(Visibility.values())
        .filter(reader -> material.isFor(reader, latest))
        .toList();
  }

  private static MaterialRow page(String address) {
    Material page = Material.page(1, "rivers", new NewMaterial(TITLE, PUBLIC, address, null), 0);
    return page.row();
  }

  private static ReleasedSession talk() {
    return new ReleasedSession(
        "rivers",
        SessionKind.TALK,
        TITLE,
        LocalizedText.EMPTY,
        LocalizedText.EMPTY,
        0,
        null,
        LocalizedText.EMPTY,
        null,
        0,
        NINE,
        NINE.plusSeconds(1800),
        List.of(),
        false,
        List.of());
  }
}
