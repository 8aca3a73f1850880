package city.accord.ui.desk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import city.accord.ui.page.Backstage;
import city.accord.ui.page.Console;
import city.accord.ui.page.PreparedCeremony;
import city.accord.ui.page.Tablet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A whole short ceremony, called by GO alone. */
@ExtendWith(OnRunningSummit.class)
class RunSheetUiIT {

  @Test
  void anOfficerRunsACeremonyByGoAloneAndTheScreensBackstageFollow(RunningSummit summit) {
    long ceremony = PreparedCeremony.forOne(summit, "Ferry Pledge " + System.nanoTime()).id();
    try (Console console = new Console(summit, ceremony);
        Tablet tablet = new Tablet(summit, summit.https(), console.issueCodes().get(1));
        Backstage crew = console.pair(new Backstage(summit, "backstage", ceremony));
        Backstage speaker = console.pair(new Backstage(summit, "timer", ceremony))) {
      console.approveProof();
      tablet.awaitConnected();
      console.cues().pressSpace();
      console.cues().go("Signatories take their places");
      console.isAt("ready");
      console.cues().armSpace();
      crew.shows("Signatories take their places");
      console.cues().goByKey("The declaration is read");
      console.cues().say("Two minutes, please");
      speaker.shows("Two minutes, please");
      assertThat(speaker.countdown()).hasText(Pattern.compile("[34]:\\d\\d"));

      console.cues().goByKey("Pens open");
      console.isAt("open");
      tablet.awaitOpen();
      tablet.write(240, 0.1, 0.6);
      console.cues().goForGood("Pens open");
      console.cues().isTold("Still to sign: 1");
      tablet.confirm();
      console.cues().goForGood("Seal");
      console.isAt("sealed");
      crew.shows("Seal");
      console.cues().goForGood("Publish");
      console.isAt("published");
      console.cues().go("Group photograph");
      crew.shows("Group photograph");
      speaker.shows("Group photograph");
    }
  }

  @Test
  void ofTwoOfficersTheSecondSeesWhatTheFirstCalledAndPensOpenWithoutTabletsOnlyWhenAsked(
      RunningSummit summit) {
    long ceremony = PreparedCeremony.forOne(summit, "Pilot Pledge " + System.nanoTime()).id();
    try (Console one = new Console(summit, ceremony);
        Console other = new Console(summit, ceremony)) {
      one.approveProof();
      one.cues().go("Signatories take their places");
      other.cues().runs("Signatories take their places");
      other.cues().armSpace();
      other.cues().goByKey("The declaration is read");
      one.cues().runs("The declaration is read");
      one.cues().goWithoutConfirming();
      assertThat(one.page().locator(".ask:popover-open")).containsText("Port Amberley");
      // a question stays open while another officer works
      other.cues().say("Please wait for the photograph");
      one.cues().showsMessage("Please wait for the photograph");
      one.cues().isAsked();
      one.cues().confirm("Pens open");
      other.cues().runs("Pens open");
    }
  }

  @Test
  void whatAnOfficerDoesByHandCountsWhileGoRests(RunningSummit summit) {
    long ceremony = PreparedCeremony.forOne(summit, "Tram Pledge " + System.nanoTime()).id();
    try (Console console = new Console(summit, ceremony)) {
      console.approveProof();
      console.cues().goWithoutRest("Signatories take their places");
      console.openPens();
    }
  }
}
