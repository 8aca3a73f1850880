package city.accord.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.Clerk;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RawHttp;
import city.accord.testing.RunningSummit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An organiser writes a page of the public site, and everyone finds it. */
@ExtendWith(OnRunningSummit.class)
class OwnPagesUiIT {

  private static final String TITLE = ".field[lang=en] [id$='short']";
  private static final String TEXT = ".field[lang=en] [id$='long']";

  @Test
  void aPageIsPreviewedPublishedAndFound(RunningSummit summit) {
    Clerk organiser = Clerk.organiser(summit);
    organiser.open("/en/desk/pages/new");
    organiser.fill(TITLE, "Press centre");
    organiser.fill(TEXT, "# Desks\n\nOpen from **07:30**. <script>alert(1)</script>");
    organiser.press("Preview");
    assertTrue(organiser.find(".field-error").text().contains("<script>"), "refused by name");
    organiser.fill(TEXT, "# Desks\n\nOpen from **07:30**.");
    organiser.press("Preview");
    assertEquals("Desks", organiser.find(".page-preview h2 ~ article h2").text());
    organiser.press("Save");
    RawHttp reader = new RawHttp(summit.http());
    assertEquals(404, reader.get("/en/about/press-centre").status());
    organiser.open("/en/desk/pages/press-centre");
    organiser.press("Publish");

    String page = reader.get("/en/about/press-centre").body();
    assertTrue(page.contains("<h2>Desks</h2>"), page);
    assertTrue(page.contains("<strong>07:30</strong>"), page);
    assertTrue(page.contains("hreflang=\"zh-Hant\""), page);
    assertTrue(page.contains("/pictures/en/about/press-centre.png"), page);
    String chinese = reader.get("/zh-Hant/about/press-centre").body();
    assertTrue(chinese.contains("<div class=\"markdown\" lang=\"en\" dir=\"ltr\">"), chinese);
    assertTrue(reader.get("/en/programme").body().contains("/en/about/press-centre"));
    assertTrue(reader.get("/sitemap.xml").body().contains("/en/about/press-centre<"));
    assertEquals(200, reader.get("/pictures/en/about/press-centre.png").status());

    organiser.open("/en/desk/pages/press-centre");
    organiser.fill(TEXT, "# Desks\n\nOpen from **08:00**.");
    organiser.press("Save");
    organiser.open("/en/desk/pages/press-centre/versions/2");
    assertEquals("Removed: Open from **07:30**.", organiser.find(".differences del").text());
    assertEquals("New: Open from **08:00**.", organiser.find(".differences ins").text());
    organiser.open("/en/desk/pages/press-centre/versions/1");
    organiser.press("Restore");
    page = reader.get("/en/about/press-centre").body();
    assertTrue(page.contains("<strong>07:30</strong>"), page);
    organiser.open("/en/desk/pages/press-centre/versions");
    assertTrue(organiser.find("tbody tr").text().contains("The words of version 1"));

    organiser.open("/en/desk/pages/press-centre");
    organiser.press("Remove the page");
    assertEquals(404, reader.get("/en/about/press-centre").status());
    assertFalse(reader.get("/sitemap.xml").body().contains("/en/about/press-centre<"));
  }

  @Test
  void theDemonstrationSaysHowAccessibleItIs(RunningSummit summit) {
    RawHttp reader = new RawHttp(summit.http());
    String page = reader.get("/en/about/accessibility").body();
    assertTrue(page.contains("WCAG"), page);
    assertEquals(404, reader.get("/en/about/imprint").status());
  }
}
