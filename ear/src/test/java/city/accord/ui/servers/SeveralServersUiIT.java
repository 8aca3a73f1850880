package city.accord.ui.servers;

import static city.accord.ui.servers.WatchedCeremony.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import city.accord.testing.Dashboard;
import city.accord.testing.OnRunningSummit;
import city.accord.testing.RawHttp;
import city.accord.testing.RunningSummit;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * One ceremony at several servers; docs/scale.md. Pens write at both, whoever has the room, and an
 * officer works at the one that dies.
 */
@ExtendWith(OnRunningSummit.class)
class SeveralServersUiIT {

  /** As a reason of REFUSED. */
  private static final int MOVED = 11;

  @Test
  void aCeremonyAndTheDeskGoOnWhicheverOfThemFreezesOrDies(RunningSummit summit) throws Exception {
    assumeTrue(NatsServer.isKnown(), "there is no nats-server, and it cannot be got");
    try (WatchedCeremony ceremony = new WatchedCeremony(summit, 2);
        JoinedServers servers = new JoinedServers(summit).start()) {
      assertShowsAlone(servers.shows());
      OneServer a = servers.a();
      OneServer b = servers.b();
      WritingPen first = ceremony.pen(a, b);
      await("a has the room", () -> first.isWelcome() && ceremony.holder().equals("a"));
      // b passes a pen on as soon as it follows the room; before, it sends the pen to a
      try (WatchingProgram early = ceremony.watching(b)) {
        await("b follows", () -> early.epoch() != 0);
        ceremony.pen(b, a);
      }
      try (SharedHall hall = ceremony.hall(a, b)) {
        hall.assertCaptions();
        hall.assertOutputs();
        hall.assertCues();
      }
      try (WatchingProgram atB = ceremony.watching(b);
          WatchingProgram atShows = ceremony.watching(servers.shows())) {
        ceremony.write(4);
        ceremony.awaitDurable();
        ceremony.awaitSeen(atB, atShows);
        assertMonitored(a, b);
        long epoch = atB.epoch();
        assertEquals(epoch, atShows.epoch());

        servers.nats().freeze();
        ceremony.write(2);
        ceremony.awaitDurable(first);
        servers.nats().thaw();
        ceremony.awaitDurable();
        ceremony.awaitSeen(atB, atShows);

        a.freeze();
        ceremony.write(4);
        ceremony.awaitDurable();
        assertEquals("b", ceremony.holder());
        ceremony.awaitSeen(atB, atShows);
        assertNotEquals(epoch, atB.epoch(), "it is another room");
        a.thaw();
        try (WatchingProgram atA = ceremony.watching(a);
            OfficerAtDesk officer = new OfficerAtDesk(summit, b)) {
          ceremony.awaitSeen(atA);
          b.kill();
          officer.goOnAt(a);
          officer.signOut();
          ceremony.write(4);
          ceremony.awaitDurable();
          ceremony.awaitSeen(atA, atShows);
        }
        assertEquals("a", ceremony.holder());
      }
      ceremony.assertStored();
      assertFalse(servers.nats().said().contains("Violation"), servers.nats().said());
      ceremony.giveAway(first);
      await("the tablet is told", () -> first.refused().startsWith(" " + MOVED));
    }
  }

  /** The room of one, the pen that the other passes on, and all that the dashboard asks of NATS. */
  private static void assertMonitored(OneServer holder, OneServer other) throws IOException {
    String figures = new RawHttp(holder.management()).get("/metrics").body();
    assertTrue(figures.contains("\naccord_rooms 1.0\n"), figures);
    for (String name : Dashboard.shown())
      if (name.startsWith("accord_nats_")) assertTrue(figures.contains("\n" + name + " "), name);
    String passedOn = new RawHttp(other.management()).get("/metrics").body();
    assertTrue(passedOn.contains("\naccord_pens_relayed 1.0\n"), passedOn);
  }

  /** A server without the database is well, shows ceremonies, and has nothing else. */
  private static void assertShowsAlone(OneServer shows) {
    RawHttp http = new RawHttp(shows.address());
    await("it is well", () -> http.get("/health").status() == 200);
    String health = http.get("/health").body();
    assertTrue(health.contains("\"parts\":{\"nats\":\"up\"}"), health);
    assertEquals(503, http.get("/en").status());
    assertEquals(503, http.get("/wall").status());
    assertEquals(426, http.get("/watch/0").status());
  }
}
