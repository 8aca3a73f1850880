package city.accord.ui.tablet;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Console;
import city.accord.ui.page.OpenCeremony;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a signatory may do at a tablet beside writing, and what a code does not open. */
@ExtendWith(OnRunningSummit.class)
class TabletUiIT {

  @Test
  void aSignatoryMayDeclineWithAReason(RunningSummit summit) {
    OpenCeremony ceremony = open(summit, "Ferry");
    try (Console console = new Console(summit, ceremony.id());
        Tablet tablet = ceremony.tablet(1)) {
      tablet.awaitOpen();
      tablet.decline("The council has not voted yet.");
      assertThat(console.page().locator(".slot-DECLINED")).hasCount(1);
    }
  }

  @Test
  void anOpenTabletShowsTheAssistantAndTheProxy(RunningSummit summit) {
    OpenCeremony ceremony = open(summit, "Tender");
    try (Console console = new Console(summit, ceremony.id());
        Tablet tablet = ceremony.tablet(1)) {
      tablet.awaitOpen();
      tablet.askForHelp();
      console.sendHost(1, "Lin Hsiao-wen");
      assertThat(tablet.page().locator(".beside")).containsText("Assisted by Lin Hsiao-wen");
      assertThat(tablet.page().locator(".bar .asked")).hasCount(0);
      console.entrust(1, "Jan Novák", "Letter of 12 March");
      assertThat(tablet.page().locator(".slot-head h1")).hasText("Jan Novák");
      assertThat(tablet.page().locator(".beside")).containsText("on behalf of Ada Quayle");
      tablet.write(120, 0.2, 0.6);
      tablet.confirm();
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
    long ceremony = prepare(summit, "Buoy").id();
    try (Console console = new Console(summit, ceremony);
        BrowserContext stranger = summit.visitor()) {
      String code = console.issueCodes().get(1);
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
