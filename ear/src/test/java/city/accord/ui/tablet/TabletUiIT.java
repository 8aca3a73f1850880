package city.accord.ui.tablet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Console;
import city.accord.ui.page.OpenCeremony;
import city.accord.ui.page.OpenPad;
import city.accord.ui.page.PreparedCeremony;
import city.accord.ui.page.StoredInk;
import city.accord.ui.page.Tablet;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a signatory may do at a tablet beside writing, and what a code does not open. */
@ExtendWith(OnRunningSummit.class)
class TabletUiIT {

  @Test
  void aSignatoryMayDeclineWithAReason(RunningSummit summit) {
    try (OpenPad pad = new OpenPad(summit);
        Console console = new Console(summit, pad.ceremony())) {
      pad.tablet().decline("The council has not voted yet.");
      assertThat(console.page().locator("#board .slot").nth(pad.position() - 1))
          .hasClass(Pattern.compile("\\bslot-DECLINED\\b"));
    }
  }

  @Test
  void anOpenTabletShowsTheAssistantAndTheProxy(RunningSummit summit) {
    try (OpenPad pad = new OpenPad(summit);
        Console console = new Console(summit, pad.ceremony())) {
      Page page = pad.page();
      String signatory = page.locator(".slot-head h1").innerText();
      pad.tablet().askForHelp();
      console.sendHost(pad.position(), "Lin Hsiao-wen");
      assertThat(page.locator(".beside")).containsText("Assisted by Lin Hsiao-wen");
      assertThat(page.locator(".bar .asked")).hasCount(0);
      console.entrust(pad.position(), "Jan Novák", "Letter of 12 March");
      assertThat(page.locator(".slot-head h1")).hasText("Jan Novák");
      assertThat(page.locator(".beside")).containsText("on behalf of " + signatory);
      pad.tablet().write(120, 0.2, 0.6);
      pad.tablet().confirm();
    }
  }

  @Test
  void anOpenTabletShowsTheNewSignatoryOfItsSlot(RunningSummit summit) throws Exception {
    long ceremony = PreparedCeremony.forHeads(summit, "Lock Pledge " + System.nanoTime(), 1).id();
    try (Console console = new Console(summit, ceremony);
        Tablet tablet = new Tablet(summit, summit.https(), console.issueCodes().get(1))) {
      console.makeReady();
      String before = rename(summit, ceremony, "Nováková-Black");
      try {
        console.takeSignatoryOver();
        assertThat(tablet.page().locator(".slot-head h1")).containsText("Nováková-Black");
        assertThat(tablet.page().locator(".paper .line")).containsText("Nováková-Black");
        // the proof that was approved shows the name of before
        console.approveProof();
        console.openPens();
        tablet.awaitOpen();
        tablet.write(120, 0.2, 0.6);
        tablet.confirm();
      } finally {
        rename(summit, ceremony, before);
      }
    }
  }

  /** Gives the head in the ceremony's first slot another family name; answers the one before. */
  private static String rename(RunningSummit summit, long ceremony, String family)
      throws SQLException {
    String head = " WHERE id = (SELECT attendee_id FROM slot WHERE position = 1 AND ceremony_id = ";
    try (Connection database = summit.database();
        Statement statement = database.createStatement()) {
      ResultSet found =
          statement.executeQuery("SELECT latin_family FROM attendee" + head + ceremony + ")");
      found.next();
      String before = found.getString(1);
      statement.executeUpdate(
          "UPDATE attendee SET latin_family = '" + family + "'" + head + ceremony + ")");
      return before;
    }
  }

  @Test
  void whoHasNoPenTypesTheirName(RunningSummit summit) throws Exception {
    OpenCeremony ceremony = open(summit, "Pilot");
    try (Console console = new Console(summit, ceremony.id());
        Tablet tablet = ceremony.tablet(1)) {
      tablet.awaitOpen();
      tablet.typeName();
      tablet.confirm();
      assertEquals(List.of(), StoredInk.of(summit, ceremony.id(), 1));
      console.seal();
    }
  }

  @Test
  void aCodeOpensOneTabletAndThatGoesOnWithItAndWithBack(RunningSummit summit) {
    try (BrowserContext stranger = summit.visitor()) {
      String code = prepare(summit, "Buoy").codes().get(0);
      try (Tablet tablet = new Tablet(summit, summit.https(), code)) {
        tablet.page().goBack();
        tablet.awaitSlot();
        tablet.page().navigate(summit.https() + "/sign/" + code);
        tablet.awaitSlot();
      }
      Page page = stranger.newPage();
      page.navigate(summit.https() + "/sign");
      page.locator("[id$=':code']").fill(code);
      page.locator("[id$=':open']").click();
      assertThat(page.locator(".message.error")).isVisible();
      assertThat(page.locator("canvas.wet")).hasCount(0);
    }
  }

  private static OpenCeremony open(RunningSummit summit, String name) {
    return prepare(summit, name).open();
  }

  private static PreparedCeremony prepare(RunningSummit summit, String name) {
    return PreparedCeremony.forOne(summit, name + " Pledge " + System.nanoTime());
  }
}
