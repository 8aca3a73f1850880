package city.accord.ui.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import city.accord.testing.Clerk;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RunningSummit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Pages that follow what others do. */
@ExtendWith(OnRunningSummit.class)
class LiveUiIT {

  @Test
  void whatAnActionSaysIsNotLostToALiveUpdateThatComesFirst(RunningSummit summit) {
    Clerk officer = Clerk.organiser(summit);
    officer.open("/en/desk/day");
    String next = officer.leadsTo(officer.find("[id=screens-form:reload]"));
    officer.hear("programmeday");
    officer.open(next);
    assertEquals("All screens reload within seconds.", officer.find(".message").text());
  }
}
