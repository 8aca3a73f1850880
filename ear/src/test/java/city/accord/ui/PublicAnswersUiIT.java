package city.accord.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.RequestOptions;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How public pages and files are answered: drawn, embedded, in another time zone, packed, kept. */
@ExtendWith(OnRunningSummit.class)
class PublicAnswersUiIT {

  /** Whatever page it is, its picture is a whole one, known again by its tag. */
  @Test
  void eachPublicPageHasAPictureAndNoHiddenPageHasOne(RunningSummit summit) throws IOException {
    try (BrowserContext visitor = summit.visitor()) {
      String page = visitor.request().get(summit.http() + "/en/cities/grenoble").text();
      assertTrue(page.contains("/pictures/en/cities/grenoble.png\""), page);
      for (String shown : List.of("en/home", "zh-Hant/programme", "en/cities/grenoble")) {
        String at = summit.http() + "/pictures/" + shown + ".png";
        APIResponse first = get(visitor.request(), at, "", "gzip");
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(first.body()));
        assertEquals(1200, picture.getWidth(), shown);
        assertEquals(630, picture.getHeight(), shown);
        assertEquals(
            304, get(visitor.request(), at, first.headers().get("etag"), "gzip").status(), shown);
      }
      for (String none :
          List.of("en/cities/nowhere", "en/sessions", "fr/home", "en/people/x", "en/people"))
        assertEquals(
            404,
            visitor.request().get(summit.http() + "/pictures/" + none + ".png").status(),
            none);
    }
  }

  @Test
  void aLinkToASessionCanBeEmbeddedAndAnyOtherCannot(RunningSummit summit) {
    try (BrowserContext visitor = summit.visitor()) {
      String page = visitor.request().get(summit.http() + "/en/programme?day=all").text();
      Matcher session = Pattern.compile("/en/programme/(?!changes)[a-z0-9-]+(?=\")").matcher(page);
      assertTrue(session.find(), page);
      String head = visitor.request().get(summit.http() + session.group()).text();
      Matcher link =
          Pattern.compile(
                  "application/json\\+oembed\" href=\"[^\"]*(/oembed\\?url=([^\"%]+)[^\"]*)")
              .matcher(head);
      assertTrue(link.find(), head);
      APIResponse answer = visitor.request().get(summit.http() + link.group(1));
      assertEquals("*", answer.headers().get("access-control-allow-origin"));
      assertTrue(answer.text().contains("\"type\":\"rich\""), answer.text());
      assertFalse(answer.text().contains("<script"), answer.text());
      String elsewhere = "/oembed?url=https://elsewhere.example" + session.group();
      assertEquals(404, visitor.request().get(summit.http() + elsewhere).status());
      assertEquals(
          501, visitor.request().get(summit.http() + link.group(1) + "&format=xml").status());
      APIResponse script =
          visitor.request().get(summit.http() + "/resources/js/accord-programme.js");
      assertEquals("*", script.headers().get("access-control-allow-origin"));
    }
  }

  /** The venue's hours stay, the others stand beside them, and links keep the choice. */
  @Test
  void aReaderChoosesAnotherTimeZoneByAnAddressAlone(RunningSummit summit) {
    try (BrowserContext visitor = summit.visitor()) {
      String at = summit.http() + "/en/programme?day=2016-03-23&zone=";
      String page = visitor.request().get(at + "Europe/Paris").text();
      assertTrue(page.contains("Taipei") && page.contains(">09:00<"), page);
      assertTrue(page.contains("Paris (UTC+1)") && page.contains(">02:00<"), page);
      assertTrue(page.contains("zone=Europe/Paris\""), page);
      assertTrue(visitor.request().get(at + "America/New_York").text().contains(">Tue 21:00<"));
      for (String none : List.of("", "Nowhere/At_all", "Asia/Taipei", "%3Cscript%3E"))
        assertFalse(visitor.request().get(at + none).text().contains("class=\"elsewhere\""), none);
    }
  }

  @Test
  void whoHasAnAnswerIsToldThatNothingHasChanged(RunningSummit summit) {
    try (BrowserContext visitor = summit.visitor()) {
      Map<String, Integer> wrong = new TreeMap<>();
      for (String path :
          List.of(
              "/en",
              "/en/programme",
              "/resources/css/base.css",
              "/open-data/en/programme.ics",
              "/open-data/en/schedule.json")) {
        for (String coding : List.of("br", "gzip")) {
          APIResponse first = get(visitor.request(), summit.http() + path, "", coding);
          assertEquals(coding, first.headers().get("content-encoding"), path);
          String tag = first.headers().get("etag");
          int again = get(visitor.request(), summit.http() + path, tag, coding).status();
          if (again != 304) wrong.put(path, again);
        }
      }
      assertEquals(Map.of(), wrong);
    }
  }

  @Test
  void whatHoldsASecretIsNeitherCompressedNorKept(RunningSummit summit) {
    try (BrowserContext visitor = summit.visitor()) {
      APIResponse form = get(visitor.request(), summit.https() + "/en/sign-in", "", "br, gzip");
      assertEquals("no-store", form.headers().get("cache-control"));
      assertFalse(form.headers().containsKey("content-encoding"));
      assertFalse(form.headers().containsKey("etag"));
    }
  }

  private static APIResponse get(
      APIRequestContext client, String address, String tag, String encodings) {
    return client.get(
        address,
        RequestOptions.create()
            .setHeader("If-None-Match", tag)
            .setHeader("Accept-Encoding", encodings));
  }
}
