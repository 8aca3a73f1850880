package city.accord.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.signing.ink.InkRooms;
import city.accord.signing.ink.store.Chunk;
import city.accord.signing.ink.store.DatabaseInkStore;
import city.accord.signing.ink.store.InkPosition;
import city.accord.signing.ink.store.LeaseLost;
import city.accord.signing.ink.store.RoomLease;
import city.accord.signing.ink.store.RoomLeases;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A ceremony's room is at one server, and nobody else stores ink. */
@ArquillianTest
class RoomLeasesIT {

  private static final String TO_ANOTHER =
      "update ink_lease set term = term + 1, holder = 'another server',"
          + " leased_until = utc_timestamp(6) + interval 1 hour where ceremony_id = ?";

  @Resource(lookup = "java:jboss/datasources/accord")
  private DataSource database;

  @Inject private SmallCeremony ceremony;
  @Inject private RoomLeases leases;
  @Inject private DatabaseInkStore store;
  @Inject private InkRooms rooms;

  @BeforeEach
  void aCeremony() {
    ceremony.prepare("Northhaven", "Southport");
  }

  @Test
  void aRoomIsTakenByAnotherServerOnlyWhenItsLeaseIsOver() throws Exception {
    RoomLease first = leases.take(id(), "a").orElseThrow();
    assertEquals(Optional.empty(), leases.take(id(), "b"));
    assertTrue(leases.renew(first));
    change("update ink_lease set leased_until = utc_timestamp(6) where ceremony_id = ?");
    assertEquals(new RoomLease(id(), 2), leases.take(id(), "b").orElseThrow());
    assertFalse(leases.renew(first));
    leases.release(first);
    assertEquals(Optional.empty(), leases.take(id(), "a"), "b has it all the same");
  }

  @Test
  void aServerThatStartsAgainHasItsRoomAtOnceAndOneThatStopsLeavesIt() {
    leases.take(id(), "a");
    RoomLease again = leases.take(id(), "a").orElseThrow();
    assertEquals(2, again.term());
    leases.release(again);
    assertEquals(3, leases.take(id(), "b").orElseThrow().term());
  }

  @Test
  void whoLostTheRoomNeitherStoresInkNorBeginsASheet() throws Exception {
    RoomLease lost = leases.take(id(), "a").orElseThrow();
    int round = store.past(lost, false).round();
    change(TO_ANOTHER);
    Chunk late =
        new Chunk(
            1, slot(), new InkPosition(round, 1, 0, 0), Chunk.Kind.TYPED, new byte[] {'A', 'd'});
    assertThrows(LeaseLost.class, () -> store.store(lost, List.of(late)));
    assertThrows(LeaseLost.class, () -> store.round(lost, true));
    assertThrows(LeaseLost.class, () -> store.past(lost, true));
    assertEquals(List.of(), store.chunks(id(), slot(), round));
    assertEquals(round, rounds());
  }

  @Test
  void aRoomThatIsTakenSendsItsPensOnAndWhatTheyWriteIsStoredOnce() throws Exception {
    ceremony.open();
    SilentPen pen = ceremony.write(ceremony.pair(0), 0);
    change(TO_ANOTHER);
    SmallCeremony.await(pen::movedOn);
    pen.write(rooms, id(), ceremony.slot(1).id(), 1);
    change("update ink_lease set leased_until = null where ceremony_id = ?");
    // both come again, and say again what they have
    String second = ceremony.pair(1);
    ceremony.write(second, 1).write(rooms, id(), slot(), 1);
    ceremony.confirm(second);
    assertEquals(1, store.chunks(id(), slot(), 1).size());
    assertEquals(1, store.chunks(id(), ceremony.slot(1).id(), 1).size());
  }

  private long id() {
    return ceremony.id();
  }

  private long slot() {
    return ceremony.slot(0).id();
  }

  private int rounds() throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement("select round from ink_room where ceremony_id = ?")) {
      query.setLong(1, id());
      try (ResultSet rows = query.executeQuery()) {
        rows.next();
        return rows.getInt(1);
      }
    }
  }

  private void change(String statement) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement update = connection.prepareStatement(statement)) {
      update.setLong(1, id());
      update.executeUpdate();
    }
  }
}
