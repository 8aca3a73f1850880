package city.accord.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.Clerk;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RawHttp;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Organiser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An organiser gives the public site its own colours and a picture. */
@ExtendWith(OnRunningSummit.class)
class LooksUiIT {

  @Test
  void publicPagesBearTheSummitsNameAndColours(RunningSummit summit) {
    RawHttp reader = new RawHttp(summit.http());
    Clerk organiser = Clerk.organiser(summit);
    organiser.open("/en/desk/summit/looks");
    organiser.fill("[id$=light]", "#ffd400");
    organiser.fill("[id$=dark]", "#9fd8c6");
    organiser.press("Preview");
    assertTrue(organiser.find(".scheme-told").text().startsWith("#ffd400 could not be read"));
    assertFalse(reader.get("/en").body().contains("/colours/"), "a preview saves nothing");
    organiser.press("Save");
    String page = reader.get("/en/press").body();
    Matcher sheet = Pattern.compile("/colours/ffd400-9fd8c6-[0-9a-f]{8}\\.css").matcher(page);
    assertTrue(sheet.find(), page);
    RawHttp.Answer css = reader.get(sheet.group());
    assertTrue(css.header("Cache-Control").contains("immutable"));
    assertTrue(css.body().contains("--seal: #9fd8c6"), css.body());
    assertFalse(css.body().contains("#ffd400"), "yellow cannot be read on paper");
    assertTrue(
        page.matches("(?s).*<a class=\"brand\" href=\"/en\">\\s*<span>2016 Smart City.*"), page);
    assertTrue(page.contains("· 2016 Smart City Mayors’ Summit</title>"), page);
    assertEquals(404, reader.get("/colours/red-blue-00000000.css").status());
    String screen = reader.get("/en/signage").body();
    assertTrue(screen.contains(sheet.group()), screen);
    String schedule = reader.get("/open-data/en/schedule.json").body();
    Matcher primary = Pattern.compile("\"primary\":\"(#[0-9a-f]{6})\"").matcher(schedule);
    assertTrue(primary.find(), schedule);
    assertTrue(css.body().contains("--seal: " + primary.group(1)), css.body());
    String colours = "\"colours\":{\"light\":\"" + primary.group(1);
    assertTrue(reader.get("/api/v1/summit").body().contains(colours), colours);
    String link = reader.get("/pictures/en/home.png").header("ETag");
    organiser.open("/en/desk/summit/looks");
    organiser.press("Usual colours");
    assertFalse(reader.get("/en").body().contains("/colours/"));
    assertFalse(reader.get("/open-data/en/schedule.json").body().contains("\"colors\""));
    assertNotEquals(link, reader.get("/pictures/en/home.png").header("ETag"));
  }

  @Test
  void thePictureStandsOnTheFrontPage(RunningSummit summit) throws IOException {
    RawHttp reader = new RawHttp(summit.http());
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(1200, 500, BufferedImage.TYPE_INT_RGB), "png", png);
    Clerk organiser = Clerk.organiser(summit);
    organiser.open("/en/desk/summit/looks");
    organiser.fill(".field[lang=en] [id$='short']", "The skyline at dusk");
    organiser.fill("[id$=credit]", "Ann Lee");
    organiser.upload("input[type=file]", "skyline.png", png.toByteArray(), "Save the picture");
    String page = reader.get("/en").body();
    Matcher image = Pattern.compile("<img src=\"(/emblem/[0-9a-f]{64})\"\\s+srcset").matcher(page);
    assertTrue(image.find(), page);
    assertTrue(page.contains("alt=\"The skyline at dusk\""), page);
    assertTrue(page.contains("Photograph: Ann Lee"), page);
    assertEquals("image/jpeg", reader.get(image.group(1)).header("Content-Type"));
    String withIt = reader.get("/pictures/en/home.png").header("ETag");
    organiser.open("/en/desk/summit/looks");
    organiser.press("Remove the picture");
    assertFalse(reader.get("/en").body().contains("srcset"));
    assertNotEquals(withIt, reader.get("/pictures/en/home.png").header("ETag"));
  }

  @Test
  void thePictureOfALinkKeepsItsShape(RunningSummit summit) {
    try (BrowserContext officer = Organiser.signedIn(summit)) {
      Page page = officer.newPage();
      page.navigate(summit.https() + "/en/desk/summit/looks");
      Locator picture = page.locator("img[src$='home.png']");
      picture.evaluate("(shown) => shown.decode()");
      assertEquals(
          List.of(1200, 630),
          picture.evaluate("(shown) => [shown.naturalWidth, shown.naturalHeight]"));
      Number ratio = (Number) picture.evaluate("(shown) => shown.clientWidth / shown.clientHeight");
      assertEquals(1200.0 / 630, ratio.doubleValue(), 0.02);
    }
  }
}
