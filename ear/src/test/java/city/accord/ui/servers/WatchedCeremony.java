package city.accord.ui.servers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.testing.RunningSummit;
import city.accord.ui.page.OpenCeremony;
import city.accord.ui.page.PreparedCeremony;
import city.accord.ui.page.StoredInk;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/** A ceremony whose pens write at several servers, each of them the same. */
final class WatchedCeremony implements AutoCloseable {

  private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);

  /** Where the ceremony is kept. */
  interface Database {
    Connection connect() throws SQLException;
  }

  private final RunningSummit summit;
  private final String title = "Several servers " + System.nanoTime();
  private Database database;
  private final OpenCeremony ceremony;
  private final List<Long> slots = new ArrayList<>();
  private final List<WritingPen> pens = new ArrayList<>();

  /** How many strokes each pen has written. */
  private int written;

  WatchedCeremony(RunningSummit summit, int signatories) throws SQLException {
    database = summit::database;
    this.summit = summit;
    ceremony = PreparedCeremony.forHeads(summit, title, signatories).open();
    for (String id : column("SELECT id FROM slot WHERE ceremony_id = ? ORDER BY position"))
      slots.add(Long.parseLong(id));
  }

  /** From now on it is kept elsewhere. */
  void isIn(Database other) {
    database = other;
  }

  /** One more pen, which tries these servers, the first one first. */
  WritingPen pen(OneServer... servers) {
    int place = pens.size();
    List<String> addresses = Stream.of(servers).map(OneServer::address).toList();
    WritingPen pen = new WritingPen(addresses, ceremony.tokens().get(place), slots.get(place));
    pens.add(pen);
    return pen;
  }

  /** So many more pens, each of which tries one full server first or the other. */
  void pens(int count, JoinedServers servers, Random chance) {
    for (int i = 0; i < count; i++)
      if (chance.nextBoolean()) pen(servers.a(), servers.b());
      else pen(servers.b(), servers.a());
  }

  /** The hall of the ceremony, in which people are at either server. */
  SharedHall hall(OneServer a, OneServer b) {
    return new SharedHall(summit, ceremony.id(), title, a, b);
  }

  WatchingProgram watching(OneServer server) {
    return new WatchingProgram(server.address(), ceremony.id());
  }

  /** Every pen writes so many more strokes, whether anybody hears it or not. */
  void write(int strokes) {
    written += strokes;
    pens.forEach(pen -> pen.write(strokes));
  }

  /** Waits until a pen was told that all it wrote is stored. */
  void awaitDurable(WritingPen pen) {
    await("ink is stored", () -> pen.isDurable(written));
    assertEquals("", pen.refused());
  }

  void awaitDurable() {
    pens.forEach(this::awaitDurable);
  }

  /** Whoever watches sees all that was written, and once. */
  void awaitSeen(WatchingProgram... viewers) {
    for (WatchingProgram viewer : viewers) {
      for (int place = 0; place < pens.size(); place++) {
        long slot = slots.get(place);
        await(
            "the picture is whole", () -> viewer.strokes(slot).equals(WritingPen.strokes(written)));
      }
      assertEquals(List.of(), viewer.faults());
    }
  }

  /** So does whoever comes to a full server now, and who has watched all the while. */
  void awaitSeenEverywhere(JoinedServers servers, WatchingProgram allTheWhile) throws Exception {
    try (WatchingProgram atA = watching(servers.a());
        WatchingProgram atB = watching(servers.b())) {
      awaitSeen(allTheWhile, atA, atB);
    }
  }

  /** The database has what the pens wrote, and nothing twice. */
  void assertStored() throws SQLException {
    try (Connection connection = database.connect()) {
      for (int position = 1; position <= pens.size(); position++) {
        List<List<Integer>> strokes = new ArrayList<>();
        for (List<List<Integer>> stroke : StoredInk.of(connection, ceremony.id(), position))
          strokes.add(stroke.stream().flatMap(point -> point.subList(0, 2).stream()).toList());
        assertEquals(WritingPen.strokes(written), strokes);
      }
    }
  }

  /** Gives a pen's slot to another tablet, and tells no server. */
  void giveAway(WritingPen pen) throws SQLException {
    try (var connection = database.connect();
        var update =
            connection.prepareStatement("UPDATE slot SET tablet_token_hash = ? WHERE id = ?")) {
      update.setString(1, "%064d".formatted(System.nanoTime()));
      update.setLong(2, slots.get(pens.indexOf(pen)));
      update.executeUpdate();
    }
  }

  /** Which server has the room, by its name. */
  String holder() throws SQLException {
    String holder = String.join("", column("SELECT holder FROM ink_lease WHERE ceremony_id = ?"));
    return holder.replaceFirst(" .*", "");
  }

  /** Which of the room's terms it is. */
  long term() throws SQLException {
    return Long.parseLong(
        column("SELECT term FROM ink_lease WHERE ceremony_id = ?").stream()
            .findFirst()
            .orElse("0"));
  }

  /** How many points all pens together were told are stored. */
  long durable() {
    return pens.stream().mapToLong(WritingPen::durable).sum();
  }

  private List<String> column(String question) throws SQLException {
    List<String> values = new ArrayList<>();
    try (var connection = database.connect();
        var query = connection.prepareStatement(question)) {
      query.setLong(1, ceremony.id());
      try (var rows = query.executeQuery()) {
        while (rows.next()) values.add(rows.getString(1));
      }
    }
    return values;
  }

  static void await(String what, Callable<Boolean> condition) {
    long end = System.nanoTime() + PATIENCE_NANOS;
    try {
      while (!condition.call()) {
        assertTrue(System.nanoTime() < end, what);
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
      }
    } catch (Exception e) {
      throw new IllegalStateException(what, e);
    }
  }

  @Override
  public void close() {
    pens.forEach(WritingPen::close);
  }
}
