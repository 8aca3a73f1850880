package city.accord.ui;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.Clerk;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.testing.SmallPicture;
import city.accord.ui.page.Console;
import city.accord.ui.page.OpenCeremony;
import city.accord.ui.page.Organiser;
import city.accord.ui.page.PreparedCeremony;
import city.accord.ui.page.Tablet;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Takes the pictures of the guides from a demonstration of its own, so that each can be taken
 * again; a build does not, since it would leave a ceremony of the same declaration behind:
 *
 * <pre>
 * mvn verify -Dit.test=GuidePicturesUiIT -Dtest=None -Daccord.sweeps.excluded=none \
 *   -Dsurefire.failIfNoSpecifiedTests=false
 * cp -r ear/target/guide/* docs/guide/pictures/
 * </pre>
 */
@Tag("pictures")
@ExtendWith(OnRunningSummit.class)
class GuidePicturesUiIT {

  private static final List<String> LANGUAGES = List.of("en", "zh-Hant");
  private static final Path GUIDES = Path.of("../docs/guide");
  private static final Path FOLDER = Path.of(System.getProperty("accord.build"), "guide");
  private static final int DESK_WIDTH = 1100;
  private static final int PHONE_WIDTH = 390;

  @Test
  void everyPictureOfTheGuidesCanBeTaken(RunningSummit summit) throws IOException {
    desk(summit);
    person(summit);
    ceremony(summit);
    door(summit);
    delegation(summit);
    for (String language : LANGUAGES) assertEquals(named(language), taken(language));
  }

  private static void desk(RunningSummit summit) throws IOException {
    try (BrowserContext officer = Organiser.signedIn(summit)) {
      Page page = officer.newPage();
      for (String language : LANGUAGES) {
        String desk = summit.https() + "/" + language + "/desk";
        look(page, desk, 640);
        take(page, language, "desk");
        look(page, desk + "/delegations", 620);
        take(page, language, "delegations");
        look(page, desk + "/attendees", 620);
        take(page, language, "people");
        look(page, desk + "/statements", 380);
        take(page, language, "statements");
        look(page, desk + "/pools/1", 560);
        take(page, language, "pool");
        look(page, desk + "/live-report", 620);
        take(page, language, "live-report");
        look(page, desk + "/jobs", 560);
        take(page, language, "jobs");
        look(page, desk + "/summit/looks", 620);
        page.locator("[id='colours:preview']").click();
        page.locator(".schemes").waitFor();
        page.evaluate("document.querySelector('#colours').scrollIntoView()");
        take(page, language, "looks");
      }
    }
  }

  private static void ceremony(RunningSummit summit) throws IOException {
    PreparedCeremony prepared = PreparedCeremony.ofDemonstration(summit, 4);
    String path = "/desk/ceremonies/" + prepared.id();
    try (Console console = new Console(summit, prepared.id())) {
      Page page = console.page();
      for (String language : LANGUAGES) {
        look(page, summit.https() + "/" + language + path + "/codes", 700);
        page.locator("main form button[popovertarget]").first().click();
        page.locator(".ask:popover-open input[type=submit]").click();
        page.locator(".code-characters").first().waitFor();
        page.evaluate("document.querySelector('.codes').scrollIntoView()");
        take(page, language, "codes");
      }
      captioner(summit, path);
      String spareCode = console.issueSpareCode();
      OpenCeremony open = prepared.open();
      try (Tablet spare = Tablet.spare(summit, summit.https(), spareCode);
          Tablet tablet = open.tablet(1)) {
        tablet.awaitOpen();
        tablet.write(480, 0.1, 0.9);
        for (String language : LANGUAGES) {
          tablet.page().navigate(summit.https() + "/" + language + "/sign");
          tablet.awaitOpen();
          take(tablet.page(), language, "tablet");
          look(page, summit.https() + "/" + language + path, 760);
          assertThat(page.locator(".slot-INKING")).hasCount(1);
          take(page, language, "console");
          page.locator(".slot-swap").nth(1).click();
          page.locator(".swap input").first().waitFor();
          take(page, language, "swap");
        }
      }
    }
  }

  private static void captioner(RunningSummit summit, String ceremony) throws IOException {
    Clerk officer = Clerk.organiser(summit);
    officer.open("/en" + ceremony + "/captions");
    officer.press("Make a link");
    String link = officer.find(".signal code").text().replaceFirst("https?://[^/]+(/en)?", "");
    try (BrowserContext desk = summit.visitor()) {
      Page page = desk.newPage();
      look(page, summit.https() + "/en" + link, 620);
      page.locator("[id='caption:words']").fill("We hear every voice in this room.");
      page.keyboard().press("Enter");
      page.locator(".caption-lines li:not([data-waiting])").waitFor();
      for (String language : LANGUAGES) {
        look(page, summit.https() + "/" + language + link, 620);
        page.locator(".caption-lines li").waitFor();
        take(page, language, "captioner");
      }
    }
  }

  /** Somebody who agreed to a page of their own, as everyone sees them. */
  private static void person(RunningSummit summit) throws IOException {
    try (BrowserContext reader = summit.visitor()) {
      Page page = reader.newPage();
      for (String language : LANGUAGES) {
        look(page, summit.https() + "/" + language + "/people/jana-koubkova", 620);
        take(page, language, "public-person");
      }
    }
  }

  private static void door(RunningSummit summit) throws IOException {
    Clerk officer = Clerk.organiser(summit);
    officer.open("/en/desk/door");
    officer.open(officer.find("a:contains(Spare phone)").absUrl("href"));
    officer.press("Show a pairing code");
    String code = officer.find(".pairing-code").text();
    try (BrowserContext phone = summit.visitor()) {
      Page page = phone.newPage();
      page.setViewportSize(PHONE_WIDTH, 700);
      page.navigate(summit.https() + "/en/door/" + code);
      page.locator("[id='pair:pair']").click();
      for (String language : LANGUAGES) {
        page.navigate(summit.https() + "/" + language + "/door");
        page.locator(".net[data-state=on][data-roster=true]").waitFor();
        take(page, language, "door-ready");
        enter(page, "Koubkov", "ADMITTED");
        take(page, language, "door-welcome");
        page.locator("[data-part=undo]").click();
        page.locator(".result[data-verdict=UNDONE]").waitFor();
        page.locator("[data-part=next]").click();
        enter(page, "Kuo Yen", "WRONG_ZONE");
        take(page, language, "door-refused");
      }
    }
  }

  private static void enter(Page page, String name, String verdict) {
    page.locator("#entry").fill(name);
    page.locator(".find button").click();
    page.locator(".found button").first().click();
    page.locator(".result[data-verdict=" + verdict + "]").waitFor();
  }

  private static void delegation(RunningSummit summit) throws IOException {
    List<String> invitations =
        summit.welcome().stream()
            .filter(line -> line.contains("/invitation/"))
            .map(line -> line.replaceAll(".*(/invitation/\\S+).*", "$1"))
            .toList();
    try (BrowserContext phone = summit.visitor()) {
      Page page = phone.newPage();
      page.setViewportSize(PHONE_WIDTH, 760);
      for (String language : LANGUAGES) {
        page.navigate(summit.https() + "/" + language + invitations.get(0));
        take(page, language, "invitation");
      }
      page.navigate(summit.https() + "/en" + invitations.get(1));
      Locator title = page.locator("[data-field=title] [lang=en] input");
      if (title.count() > 0) {
        page.locator("[id$='latin-given']").fill("Yi-ting");
        page.locator("[id$='latin-family']").fill("Pan");
        page.locator("[id$='native-name']").fill("潘怡廷");
        title.fill("Deputy Magistrate");
        page.locator("[data-field=title] [lang=zh-Hant] input").fill("副縣長");
        page.locator("form input[type=submit].primary").first().click();
      }
      for (String language : LANGUAGES) {
        page.navigate(summit.https() + "/" + language + invitations.get(1));
        page.locator(".placecard").waitFor();
        take(page, language, "own-page");
      }
    }
  }

  private static void look(Page page, String address, int height) {
    page.setViewportSize(DESK_WIDTH, height);
    page.navigate(address);
  }

  private static void take(Page page, String language, String name) throws IOException {
    page.evaluate("() => document.fonts.ready.then(() => true)");
    Path folder = Files.createDirectories(FOLDER.resolve(language));
    Path file = folder.resolve(name + ".png");
    page.screenshot(new Page.ScreenshotOptions().setPath(file));
    SmallPicture.shrink(file);
  }

  private static Set<String> taken(String language) throws IOException {
    try (var files = Files.list(FOLDER.resolve(language))) {
      return files.map(file -> file.getFileName().toString()).collect(toCollection(TreeSet::new));
    }
  }

  private static Set<String> named(String language) throws IOException {
    Pattern picture = Pattern.compile("\\(\\.\\./pictures/" + language + "/([^)]+)\\)");
    Set<String> named = new TreeSet<>();
    try (var guides = Files.list(GUIDES.resolve(language))) {
      for (Path guide : guides.toList())
        picture.matcher(Files.readString(guide)).results().forEach(it -> named.add(it.group(1)));
    }
    return named;
  }
}
