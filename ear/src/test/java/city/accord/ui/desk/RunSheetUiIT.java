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
      console.pressSpace();
      console.go("Signatories take their places");
      console.isAt("ready");
      console.armSpace();
      crew.shows("Signatories take their places");
      console.goByKey("The declaration is read");
      console.say("Two minutes, please");
      speaker.shows("Two minutes, please");
      assertThat(speaker.countdown()).hasText(Pattern.compile("[34]:\\d\\d"));

      console.goByKey("Pens open");
      console.isAt("open");
      tablet.awaitOpen();
      tablet.write(240, 0.1, 0.6);
      console.goForGood("Pens open");
      console.isTold("Still to sign: 1");
      tablet.confirm();
      console.goForGood("Seal");
      console.isAt("sealed");
      crew.shows("Seal");
      console.goForGood("Publish");
      console.isAt("published");
      console.go("Group photograph");
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
      one.go("Signatories take their places");
      other.runs("Signatories take their places");
      other.armSpace();
      other.goByKey("The declaration is read");
      one.runs("The declaration is read");
      one.goAndThink();
      assertThat(one.page().locator(".ask:popover-open")).containsText("Port Amberley");
      one.answer("Pens open");
      other.runs("Pens open");
    }
  }

  @Test
  void aQuestionStaysOpenWhileAnotherOfficerWorks(RunningSummit summit) {
    long ceremony = PreparedCeremony.forOne(summit, "Quay Pledge " + System.nanoTime()).id();
    try (Console one = new Console(summit, ceremony);
        Tablet tablet = new Tablet(summit, summit.https(), one.issueCodes().get(1));
        Console other = new Console(summit, ceremony)) {
      tablet.awaitConnected();
      one.approveProof();
      one.go("Signatories take their places");
      one.go("The declaration is read");
      one.go("Pens open");
      tablet.awaitOpen();
      tablet.write(240, 0.1, 0.6);
      tablet.confirm();
      one.goAndThink();
      other.say("Please wait for the photograph");
      one.hears("Please wait for the photograph");
      one.isAsked();
      one.answer("Seal");
      one.isAt("sealed");
    }
  }
}
