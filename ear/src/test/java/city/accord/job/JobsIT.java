package city.accord.job;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.NotThere;
import city.accord.Right;
import city.accord.Settings;
import city.accord.testing.AsAccount;
import city.accord.testing.AtOnce;
import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Jobs of two servers on one database, and what operators see of them. */
@ArquillianTest
class JobsIT {

  private static final int TIMES = 40;

  @Inject private JobLeases leases;
  @Inject private Jobs jobs;
  @Inject private AsAccount account;

  @Resource(lookup = "java:jboss/datasources/accord")
  private DataSource database;

  private final String name = "test-" + UUID.randomUUID();
  private final AtomicInteger times = new AtomicInteger();

  @Test
  void ofTwoServersOneDoesAJobAndItIsDoneOnce() throws Exception {
    List<JobRounds> servers = List.of(server("one", Runnable::run), server("two", Runnable::run));
    leases.know(List.of(name));
    for (int i = 1; i <= TIMES; i++) {
      leases.ask(name);
      AtOnce.done(servers.stream().<Runnable>map(server -> server::make).toList());
      assertEquals(i, times.get());
      assertEquals(i, known().run());
    }
  }

  @Test
  void aServerThatIsGoneIsReplacedOnceItsLeaseEndsAndChangesNothingAfterwards() throws Exception {
    leases.know(List.of(name));
    JobRounds other = server("other", Runnable::run);
    assertTrue(leases.claim(name, 0, "gone"));
    assertFalse(leases.claim(name, 0, "second"), "it has begun since");
    assertFalse(leases.claim(name, 1, "second"), "it is being done");
    other.make();
    assertEquals(0, times.get());
    assertEquals(JobState.RUNNING, known().state());

    leaseFor(-1);
    assertEquals(JobState.BROKEN_OFF, known().state());
    other.make();
    assertEquals(1, times.get());
    assertEquals("other", known().node());
    leases.end(name, 1, "too late");
    assertFalse(leases.extend(name, 1));
    assertEquals(JobState.DONE, known().state());
  }

  @Test
  void aJobThatTakesLongKeepsItsLease() throws Exception {
    leases.know(List.of(name));
    leases.ask(name);
    AtomicReference<Runnable> begun = new AtomicReference<>();
    JobRounds server = server("slow", begun::set);
    server.make();
    assertTrue(server.isRunning(name));
    leaseFor(20);
    server.make();
    assertTrue(known().leasedUntil().isAfter(known().now().plusSeconds(50)));
    begun.get().run();
    assertFalse(server.isRunning(name));
    assertEquals(1, times.get());
    assertEquals(JobState.DONE, known().state());
  }

  @Test
  void whoAsksWhileAJobIsBeingDoneGetsItOnceMore() {
    leases.know(List.of(name));
    leases.ask(name);
    AtomicReference<Runnable> begun = new AtomicReference<>();
    JobRounds server = server("busy", begun::set);
    server.make();
    leases.ask(name);
    leases.ask(name);
    server.make();
    begun.getAndSet(null).run();
    server.make();
    begun.getAndSet(null).run();
    server.make();
    assertEquals(2, times.get());
    assertEquals(null, begun.get());
  }

  @Test
  void aFailureIsKeptInItsWordsUntilAJobEndsWell() {
    leases.know(List.of(name));
    AtomicReference<RuntimeException> failure =
        new AtomicReference<>(
            new IllegalStateException(new IllegalArgumentException("The disk is full")));
    Runnable work =
        () -> {
          if (failure.get() != null) throw failure.get();
        };
    JobRounds server =
        new JobRounds(
            List.of(new TimedJob(name, later(), work)),
            leases,
            "x",
            Runnable::run,
            (job, well) -> {});
    leases.ask(name);
    server.make();
    assertEquals("The disk is full", known().failure());
    assertEquals(JobState.FAILED, known().state());
    failure.set(null);
    leases.ask(name);
    server.make();
    assertEquals(JobState.DONE, known().state());
    assertEquals(null, known().failure());
  }

  @Test
  void anOperatorSeesEveryJobAndRunsOneOnRecord() {
    account.run(
        "operator@staff.example",
        Set.of(Right.OPERATE),
        () -> {
          List<String> names = jobs.all().stream().map(JobRow::name).toList();
          assertTrue(
              names.containsAll(List.of("mail", "purge", "reminders", "timestamps")), "" + names);
          assertFalse(names.contains(name));
          long before = asked();
          Instant begun = row("table-uploads").begunAt();
          jobs.runNow("table-uploads");
          assertEquals(before + 1, asked());
          await(() -> !Objects.equals(begun, row("table-uploads").begunAt()));
          await(() -> row("table-uploads").state() == JobState.DONE);
          assertEquals(Settings.get("accord.node", "accord"), row("table-uploads").node());
          assertThrows(NotThere.class, () -> jobs.runNow("no-such-job"));
        });
  }

  @Test
  void whoMayOnlyLookRunsNone() {
    account.run(
        "reader@staff.example",
        Set.of(Right.READ),
        () -> {
          assertFalse(jobs.all().isEmpty());
          assertThrows(EJBAccessException.class, () -> jobs.runNow("table-uploads"));
        });
  }

  private JobRounds server(String node, Executor workers) {
    TimedJob job = new TimedJob(name, later(), times::incrementAndGet);
    return new JobRounds(List.of(job), leases, node, workers, (ended, well) -> {});
  }

  /** Nearly a day from now, so that only who asks makes it due. */
  private static Timetable later() {
    return new Timetable(0, 0, LocalTime.now(Settings.timeZone()).minusHours(1));
  }

  private JobRecord known() {
    return leases.all().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
  }

  private JobRow row(String job) {
    return jobs.all().stream().filter(it -> it.name().equals(job)).findFirst().orElseThrow();
  }

  private void leaseFor(int seconds) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "update job set leased_until = utc_timestamp(6) + interval ? second"
                    + " where name = ?")) {
      update.setInt(1, seconds);
      update.setString(2, name);
      assertEquals(1, update.executeUpdate());
    }
  }

  private long asked() {
    try (Connection connection = database.getConnection();
        PreparedStatement query =
            connection.prepareStatement(
                "select count(*) from audit_entry where event = 'job.asked'"
                    + " and subject = 'table-uploads'");
        ResultSet row = query.executeQuery()) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + 20_000_000_000L;
    while (!condition.getAsBoolean()) {
      assertTrue(System.nanoTime() < end);
      LockSupport.parkNanos(20_000_000);
    }
  }
}
