package city.accord.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.Clerk;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Officer;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What other programs take from the site: whole, kept by tags, and never more than is public. */
@ExtendWith(OnRunningSummit.class)
class OutputsUiIT {

  private static final List<String> OUTPUTS =
      List.of(
          "/open-data/en/programme.ics",
          "/open-data/en/schedule.json",
          "/open-data/en/schedule.xml",
          "/open-data/en/changes.atom",
          "/open-data/en/programme.txt",
          "/open-data/en/press.atom",
          "/open-data/en/programme.pdf",
          "/open-data/zh-Hant/poster.pdf",
          "/api/v1/cities",
          "/api/v1/people",
          "/api/v1/statements",
          "/api/v1/changes",
          "/api/v1/summit",
          "/api/v1/pages",
          "/api/v1/photographs",
          "/api/v1/openapi.json",
          "/sitemap.xml",
          "/en/programme?day=all",
          "/en/press",
          "/en");

  /**
   * Wherever statements are told of: what is under embargo is in none, what is public is in all. So
   * an output that was forgotten, or that stopped to look, is noticed as well.
   */
  @Test
  void anEmbargoedStatementIsInNoOutputAndAPublicOneInAll(RunningSummit summit) throws Exception {
    String common = "c" + Long.toString(System.nanoTime(), 36);
    String hidden = "h" + common;
    String shown = "s" + common;
    try (Connection database = summit.database();
        Statement statement = database.createStatement();
        BrowserContext visitor = summit.visitor()) {
      copy(statement, "statement", approved(hidden, common, "2999-01-01"));
      copy(statement, "statement", approved(shown, common, "2016-01-01"));
      try {
        Map<String, String> outputs = new TreeMap<>();
        for (String address :
            List.of(
                "/open-data/en/press.atom",
                "/open-data/zh-Hant/press.atom",
                "/sitemap.xml",
                "/en",
                "/en/press",
                "/zh-Hant/press?q=" + common,
                "/en/press?month=2998-01"))
          outputs.put(address, asOne(visitor, summit.http() + address).text());
        outputs.put(
            "/api/v1/statements", asOne(visitor, summit.http() + "/api/v1/statements").text());
        Map<String, String> wrong = new TreeMap<>();
        outputs.forEach(
            (address, body) -> {
              if (body.contains(hidden)) wrong.put(address, hidden);
              if (!body.contains(shown)) wrong.put(address, body);
            });
        for (String page :
            List.of("/en/press/%s", "/zh-Hant/press/%s/statement.pdf", "/pictures/en/press/%s.png"))
          for (String slug : List.of(hidden, shown)) {
            int status = asOne(visitor, summit.http() + page.formatted(slug)).status();
            if (status != (slug.equals(shown) ? 200 : 404)) wrong.put(page + slug, "" + status);
          }
        assertEquals(Map.of(), wrong);
      } finally {
        letGo(statement, "('" + hidden + "', '" + shown + "')");
      }
    }
  }

  /** The server, which writes of each to its press list by itself, waits while they go. */
  private static void letGo(Statement statement, String slugs) throws SQLException {
    statement.getConnection().setAutoCommit(false);
    statement.execute("SELECT slug FROM statement WHERE slug IN " + slugs + " FOR UPDATE");
    for (String table : List.of("press_list_letter", "press_list_round"))
      statement.executeUpdate("DELETE FROM " + table + " WHERE statement_slug IN " + slugs);
    statement.executeUpdate("DELETE FROM statement WHERE slug IN " + slugs);
    statement.getConnection().commit();
  }

  /** Whoever subscribes to the next summit before its first release keeps the address. */
  @Test
  void beforeTheFirstReleaseSubscribersAreAnsweredAndPaperIsNot(RunningSummit summit)
      throws SQLException {
    Map<String, String> wrong = new TreeMap<>();
    try (Connection database = summit.database();
        Statement statement = database.createStatement();
        BrowserContext visitor = summit.visitor()) {
      copy(statement, "summit", Map.of("first_day", "2998-03-22", "last_day", "2998-03-23"));
      try {
        for (Map.Entry<String, String> one :
            Map.of(
                    "programme.ics", "BEGIN:VTIMEZONE",
                    "programme.ics?room=main-hall", "BEGIN:VTIMEZONE",
                    "schedule.json", "2998-03-22",
                    "schedule.xml", "2998-03-23",
                    "changes.atom", "</feed>",
                    "live.atom", "</feed>",
                    "programme.txt", "2998-03-22")
                .entrySet()) {
          APIResponse answer = asOne(visitor, summit.http() + "/open-data/en/" + one.getKey());
          if (answer.status() != 200 || !answer.text().contains(one.getValue()))
            wrong.put(one.getKey(), answer.status() + answer.text());
          if (answer.text().contains("VEVENT") || answer.text().contains("<entry"))
            wrong.put(one.getKey(), answer.text());
        }
        for (String none : List.of("programme.pdf", "poster.pdf", "programme.doc"))
          if (asOne(visitor, summit.http() + "/open-data/en/" + none).status() != 404)
            wrong.put(none, "there");
      } finally {
        statement.executeUpdate("DELETE FROM summit WHERE first_day = '2998-03-22'");
      }
    }
    assertEquals(Map.of(), wrong);
  }

  /**
   * With a cookie of any kind the answer is nobody else's: what a test writes into the database
   * itself is no deed, for which pages that are kept would be made anew.
   */
  private static APIResponse asOne(BrowserContext visitor, String address) {
    return visitor.request().get(address, RequestOptions.create().setHeader("Cookie", "one=1"));
  }

  private static Map<String, String> approved(String slug, String word, String embargoedUntil) {
    String headline = "{\"en\":\"%s %s\",\"zh-Hant\":\"%s %s\"}".formatted(word, slug, word, slug);
    return Map.of(
        "slug", slug,
        "headline", headline,
        "dated", "2998-01-01",
        "approved_at", "2016-01-01",
        "embargoed_until", embargoedUntil,
        "until_declaration", "",
        "lifted_at", "");
  }

  /** A draft that no release has, and an approved statement under embargo, in every output. */
  @Test
  void nothingUnreleasedOrEmbargoedIsInAnyOutput(RunningSummit summit)
      throws SQLException, IOException {
    String mark = "hidden-" + Long.toString(System.nanoTime(), 36);
    try (Connection database = summit.database();
        Statement statement = database.createStatement();
        BrowserContext visitor = summit.visitor()) {
      String title = "{\"en\":\"%s\",\"zh-Hant\":\"%s\"}".formatted(mark, mark);
      copy(statement, "session", Map.of("slug", mark, "title", title));
      copy(
          statement,
          "statement",
          Map.of(
              "slug",
              mark,
              "approved_at",
              "2016-01-01",
              "embargoed_until",
              "2999-01-01",
              "lifted_at",
              ""));
      try {
        Map<String, String> wrong = new TreeMap<>();
        for (String file : OUTPUTS) {
          APIResponse answer = asOne(visitor, summit.http() + file);
          String body = text(answer);
          boolean data = file.startsWith("/api/") || file.startsWith("/open-data/");
          if (data && !"*".equals(answer.headers().get("access-control-allow-origin")))
            wrong.put(file, "only pages of this site may read it");
          if (body.length() < 100) wrong.put(file, body);
          if (body.contains(mark)) wrong.put(file, mark);
        }
        for (String none : List.of("/pictures/en/sessions/%s.png", "/pictures/en/press/%s.png")) {
          int status = asOne(visitor, summit.http() + none.formatted(mark)).status();
          if (status != 404) wrong.put(none, "" + status);
        }
        assertEquals(Map.of(), wrong);
      } finally {
        statement.executeUpdate("DELETE FROM session WHERE slug = '" + mark + "'");
        statement.executeUpdate("DELETE FROM statement WHERE slug = '" + mark + "'");
      }
    }
  }

  /** What an answer says, on whatever it is written. */
  private static String text(APIResponse answer) throws IOException {
    if (!answer.headers().getOrDefault("content-type", "").startsWith("application/pdf"))
      return answer.text();
    try (PDDocument paper = Loader.loadPDF(answer.body())) {
      return new PDFTextStripper().getText(paper);
    }
  }

  /** One row more, as the first of the table is, but for these values; an empty one is none. */
  private static void copy(Statement statement, String table, Map<String, String> values)
      throws SQLException {
    List<String> columns = new ArrayList<>();
    List<String> copied = new ArrayList<>();
    try (ResultSet known =
        statement.executeQuery(
            "SELECT column_name FROM information_schema.columns WHERE table_schema = DATABASE()"
                + " AND extra NOT LIKE '%auto_increment%' AND table_name = '"
                + table
                + "'")) {
      while (known.next()) columns.add(known.getString(1));
    }
    for (String column : columns) {
      String value = values.get(column);
      if (value == null) copied.add(column);
      else copied.add(value.isEmpty() ? "NULL" : "'" + value + "'");
    }
    assertEquals(
        1,
        statement.executeUpdate(
            "INSERT INTO %s (%s) SELECT %s FROM %s LIMIT 1"
                .formatted(table, String.join(",", columns), String.join(",", copied), table)));
  }

  /**
   * Each link of each page leads to a file of the copy, or to the site; nothing hidden is in it.
   */
  @Test
  @Tag("sweep")
  void anArchiveOfTheSiteIsWholeAndHoldsNothingUnderEmbargo(RunningSummit summit) throws Exception {
    String mark = "hidden" + Long.toString(System.nanoTime(), 36);
    Clerk clerk = new Clerk(summit);
    Officer.of(summit, "press").givePassword(clerk);
    try (Connection database = summit.database();
        Statement statement = database.createStatement()) {
      copy(statement, "statement", approved(mark, mark, "2999-01-01"));
      try {
        clerk.open("/en/desk/site-archive");
        clerk.press("Make an archive");
        Map<String, String> files = unpacked(summit, clerk);
        Map<String, String> wrong = new TreeMap<>();
        files.forEach(
            (name, text) -> {
              if (text.contains(mark)) wrong.put(name, mark);
              if (name.endsWith(".html"))
                links(name, text)
                    .filter(to -> !files.containsKey(to))
                    .forEach(to -> wrong.put(name, to));
            });
        assertEquals(Map.of(), wrong);
        assertTrue(files.containsKey("en/programme/index.html"), "" + files.keySet());
        assertTrue(files.containsKey("zh-Hant/cities/grenoble/index.html"), "" + files.keySet());
        assertTrue(files.containsKey("accord-verify.jar"), "" + files.keySet());
      } finally {
        statement.executeUpdate("DELETE FROM statement WHERE slug = '" + mark + "'");
      }
    }
  }

  /** The files that a page of the copy names. */
  private static Stream<String> links(String from, String page) {
    return Pattern.compile("\\s(?:href|src)=\"([^\"#:?]+)[#\"]")
        .matcher(page)
        .results()
        .map(one -> URI.create("/" + from).resolve(one.group(1)).getPath().substring(1));
  }

  private static Map<String, String> unpacked(RunningSummit summit, Clerk clerk) throws Exception {
    Element link = null;
    for (int tries = 0; link == null && tries < 240; tries++) {
      LockSupport.parkNanos(500_000_000);
      clerk.open("/en/desk/site-archive");
      link = clerk.all("td a[href*=site-archive/]").stream().findFirst().orElse(null);
    }
    assertTrue(link != null, clerk.find("main").text());
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(summit.http() + link.attr("href")))
            .header("Cookie", "accord-session=" + clerk.cookie("accord-session"))
            .build();
    byte[] zip =
        HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofByteArray()).body();
    Map<String, String> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry one = in.getNextEntry(); one != null; one = in.getNextEntry())
        files.put(one.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    return files;
  }
}
