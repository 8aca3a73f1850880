package city.accord.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.Right;
import city.accord.testing.Clerk;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RawHttp;
import city.accord.testing.RawHttp.Answer;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Organiser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every address of the table, walked by everyone: nobody gets further than the table says. */
@ExtendWith(OnRunningSummit.class)
class AddressesUiIT {

  private static final Path TABLE =
      Path.of("../web/src/main/resources/city/accord/web/addresses.properties");
  private static final List<String> RIGHTS =
      Stream.concat(Right.GRANTABLE.stream(), Stream.of(Right.SIGNED_IN)).toList();
  private static final Set<Integer> LET_IN = Set.of(200, 404);
  private static final String DEEDS =
      "SELECT COUNT(*) FROM audit_entry WHERE event NOT IN ('access.refused', 'audit.left-out')";
  private static final Map<String, Answer> ANSWERED = new HashMap<>();

  @Test
  void aVisitorSeesWhatIsForEveryoneAndIsAskedToSignInElsewhere(RunningSummit summit)
      throws IOException {
    Map<String, String> wrong = new TreeMap<>();
    for (var address : table().entrySet()) {
      Answer answer = asVisitor(summit, address.getKey());
      boolean expected =
          address.getValue().contains("everyone")
              ? LET_IN.contains(answer.status())
              : answer.status() == 302 && answer.header("Location").contains("/sign-in?next=");
      if (!expected) wrong.put(address.getKey(), answer.status() + " " + answer.headerLines());
    }
    assertEquals(Map.of(), wrong);
  }

  /** Each right on each address that it opens, by an account that has no other. */
  @Test
  void anAccountSeesWhatItsRightAllows(RunningSummit summit) throws Exception {
    List<String> wrong = new ArrayList<>();
    for (String right : RIGHTS) {
      Clerk officer = officer(summit, right);
      for (var address : table().entrySet()) {
        Set<String> who = address.getValue();
        if (!who.contains(right) && !who.contains(Right.SIGNED_IN)) continue;
        int status = officer.look(address.getKey());
        if (!LET_IN.contains(status))
          wrong.add(right + " gets " + status + " at " + address.getKey());
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** All other rights together do not open an address: then none of them does. */
  @Test
  void anAccountSeesNothingMore(RunningSummit summit) throws Exception {
    Map<Set<String>, Clerk> others = new HashMap<>();
    List<String> wrong = new ArrayList<>();
    for (var address : table().entrySet()) {
      Set<String> rest = new TreeSet<>(RIGHTS);
      rest.removeAll(address.getValue());
      if (address.getValue().contains("everyone") || address.getValue().contains(Right.SIGNED_IN))
        continue;
      if (!others.containsKey(rest)) others.put(rest, officer(summit, rest.toArray(String[]::new)));
      int status = others.get(rest).look(address.getKey());
      if (status != 403) wrong.add(rest + " get " + status + " at " + address.getKey());
    }
    assertEquals(List.of(), wrong);
  }

  /** Every form of every page that it sees, sent as if nothing had said that it must not be. */
  @Test
  void whoMayOnlyLookChangesNothing(RunningSummit summit) throws Exception {
    Clerk reader = officer(summit, Right.READ);
    Map<String, String> before = sums(summit);
    List<String> wrong = new ArrayList<>();
    int sent = 0;
    for (var address : table().entrySet()) {
      if (!address.getValue().contains(Right.READ)) continue;
      for (String button : reader.buttons(address.getKey())) {
        int status = reader.force(address.getKey(), button);
        sent++;
        if (status == 500) wrong.add(button + " of " + address.getKey());
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals(before, sums(summit));
    assertTrue(sent > 40, "only " + sent + " buttons were found");
  }

  /**
   * What stands in each table that a form could change. Of the audit log, all but refusals; press
   * kits are made by the server when it has time, as are its jobs, and whoever asks for one is in
   * that log.
   */
  private static Map<String, String> sums(RunningSummit summit) throws SQLException {
    Map<String, String> sums = new TreeMap<>();
    List<String> tables = new ArrayList<>();
    try (Connection database = summit.database();
        Statement statement = database.createStatement()) {
      try (ResultSet all = statement.executeQuery("SHOW TABLES")) {
        while (all.next()) tables.add(all.getString(1));
      }
      tables.removeIf(
          name -> name.matches("audit_entry|job|ink_lease|kept_sign_in|press_kit.*|stored_kit_.*"));
      try (ResultSet deeds = statement.executeQuery(DEEDS)) {
        deeds.next();
        sums.put("audit_entry", deeds.getString(1));
      }
      for (String table : tables)
        try (ResultSet sum = statement.executeQuery("CHECKSUM TABLE `" + table + "`")) {
          sum.next();
          sums.put(table, sum.getString(2));
        }
    }
    return sums;
  }

  @Test
  void fromAnotherMachineWhatIsPrivateAnswersOverHttpsOnly(RunningSummit summit)
      throws IOException {
    Map<String, Integer> wrong = new TreeMap<>();
    RawHttp http = fromElsewhere(summit, "http");
    RawHttp https = fromElsewhere(summit, "https");
    for (var address : table().entrySet()) {
      int plain = http.get(address.getKey()).status();
      int secure = https.get(address.getKey()).status();
      if ((plain == 403) != address.getValue().contains("https"))
        wrong.put("http " + address.getKey(), plain);
      if (secure == 403) wrong.put("https " + address.getKey(), secure);
    }
    assertEquals(Map.of(), wrong);
  }

  @Test
  void aRemoteVisitorWithoutHttpsIsSentToTheSecureAddress(RunningSummit summit) {
    try (BrowserContext visitor = summit.visitor()) {
      Page page = visitor.newPage();
      page.setExtraHTTPHeaders(Map.of("X-Forwarded-For", "203.0.113.7"));
      page.navigate(summit.http() + "/en/sign-in");
      String way = page.locator("main a.button").getAttribute("href");
      assertEquals(summit.https() + "/en/sign-in", way);
    }
  }

  @Test
  void aPublicPageStartsNoSession(RunningSummit summit) throws IOException {
    Set<String> withCookie = new TreeSet<>();
    for (var address : table().entrySet()) {
      if (!address.getValue().equals(Set.of("everyone"))) continue;
      Answer answer = asVisitor(summit, address.getKey());
      if (!answer.all("Set-Cookie").isEmpty()) withCookie.add(address.getKey());
    }
    assertEquals(Set.of(), withCookie);
  }

  @Test
  void aPageWhoseAddressHoldsASecretIsNeverCached(RunningSummit summit) {
    for (String page : List.of("set-up", "password", "invitation", "meetings")) {
      Answer answer = visitor(summit).get("/en/" + page + "/secret");
      assertEquals("no-store", answer.header("Cache-Control"), page);
      assertEquals("noindex", answer.header("X-Robots-Tag"), page);
    }
  }

  /** Where the answer had begun as another page, that one's policy forbade the scripts of this. */
  @Test
  void aPageOfTheDeskThatIsNotThereKeepsTheDesksMenuAndItsScripts(RunningSummit summit) {
    try (BrowserContext officer = Organiser.signedIn(summit)) {
      Page page = officer.newPage();
      List<String> forbidden = new ArrayList<>();
      page.onConsoleMessage(
          said -> {
            if (said.text().contains("Content Security Policy")) forbidden.add(said.text());
          });
      page.navigate(summit.https() + "/en/desk/delegations/nothing");
      page.locator(".deskbar a[href$='/desk/delegations']").waitFor();
      page.locator("main a[href$='/en/desk']").waitFor();
      assertEquals(List.of(), forbidden);
    }
  }

  @Test
  void anAddressOutsideTheTableAnswers404(RunningSummit summit) throws IOException {
    Map<String, Integer> reached = new TreeMap<>();
    Set<String> outside = views();
    outside.addAll(List.of("/WEB-INF/web.xml", "/META-INF/MANIFEST.MF", "/console"));
    for (String address : outside) reached.put(address, visitor(summit).get(address).status());
    reached.values().removeIf(status -> status == 404);
    assertEquals(Map.of(), reached);
  }

  /** Each address with its variables filled in, and the words that say who may open it. */
  private static Map<String, Set<String>> table() throws IOException {
    Map<String, Set<String>> table = new TreeMap<>();
    lines()
        .forEach(
            (pattern, target) -> {
              String address =
                  pattern
                      .toString()
                      .replace("{lang}", "en")
                      .replace("{slug}", "taipei")
                      .replaceAll("\\{(id|slot|version|number|ceremony|proof)\\}", "1")
                      .replaceAll("\\{\\w+\\}", "nothing");
              String who = target.toString().strip().split("\\s+", 2)[1];
              table.put(address, new TreeSet<>(List.of(who.split("\\s*,\\s*"))));
            });
    return table;
  }

  private static Set<String> views() throws IOException {
    Set<String> views = new TreeSet<>();
    for (Object target : lines().values()) views.add(target.toString().strip().split("\\s+")[0]);
    return views;
  }

  private static Properties lines() throws IOException {
    Properties lines = new Properties();
    try (Reader table = Files.newBufferedReader(TABLE)) {
      lines.load(table);
    }
    return lines;
  }

  /** What a visitor is answered, asked once for all tests. */
  private static Answer asVisitor(RunningSummit summit, String address) {
    return ANSWERED.computeIfAbsent(address, visitor(summit)::get);
  }

  private static RawHttp visitor(RunningSummit summit) {
    return new RawHttp(summit.https());
  }

  /** Requests as a proxy hands them on that serves other machines. */
  private static RawHttp fromElsewhere(RunningSummit summit, String scheme) {
    RawHttp proxy = new RawHttp(summit.http());
    return proxy.with("X-Forwarded-For", "203.0.113.7").with("X-Forwarded-Proto", scheme);
  }

  /**
   * An officer with just these rights and what everybody may who is signed in, whose password is
   * the organiser's; signed in.
   */
  private static Clerk officer(RunningSummit summit, String... rights) throws SQLException {
    String email = "officer-" + System.nanoTime() + "@accord.example";
    try (Connection database = summit.database();
        var account =
            database.prepareStatement(
                "INSERT INTO account (version, email, display_name, password_hash)"
                    + " SELECT 1, ?, ?, password_hash FROM account WHERE email LIKE 'organiser@%'");
        var grant =
            database.prepareStatement(
                "INSERT INTO account_right (account_id, right_name)"
                    + " SELECT id, ? FROM account WHERE email = ?")) {
      account.setString(1, email);
      account.setString(2, email);
      account.executeUpdate();
      grant.setString(2, email);
      for (String right : rights) {
        if (right.equals(Right.SIGNED_IN)) continue;
        grant.setString(1, right);
        grant.executeUpdate();
      }
    }
    return Clerk.signedIn(summit, email);
  }
}
