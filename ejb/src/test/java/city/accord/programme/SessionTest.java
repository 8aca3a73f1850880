package city.accord.programme;

import static city.accord.programme.TwoDays.at;
import static city.accord.programme.TwoDays.kinds;
import static city.accord.programme.TwoDays.released;
import static city.accord.programme.TwoDays.session;
import static city.accord.programme.TwoDays.slugs;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import city.accord.summit.Hue;
import city.accord.text.LocalizedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionTest {

  private final TwoDays days = new TwoDays();

  @Test
  void aRemovedSessionComesBackAsItWas() {
    Session talk = session("talk", SessionKind.TALK, days.hall, at(9, 0), 30);
    talk.remove(at(7, 0));
    assertEquals(List.of(), slugs(released(talk)));
    talk.bringBack();
    assertEquals(List.of("talk"), slugs(released(talk)));
  }

  @Test
  void anUnscheduledSessionConflictsWithNothingAndIsInNoRelease() {
    Session open = session("open", SessionKind.TALK, days.hall, null, 30, days.mayor);
    Session talk = session("talk", SessionKind.TALK, days.hall, at(9, 0), 30, days.mayor);
    assertEquals(List.of(), kinds(open, talk));
    assertEquals(List.of("talk"), slugs(released(open, talk)));
  }

  @Test
  void aTrackAndARoomNeedAName() {
    assertThrows(
        Track.TrackWithoutName.class, () -> new Track(1, "t", 0, LocalizedText.EMPTY, Hue.TEAL));
    assertThrows(VenueRoom.RoomWithoutName.class, () -> new VenueRoom(1, 0, LocalizedText.EMPTY));
  }

  @Test
  void aSessionLastsFiveMinutesAtLeast() {
    assertThrows(
        Session.SessionTooShortOrLong.class,
        () -> session("blink", SessionKind.TALK, days.hall, at(9, 0), 4));
  }
}
