package city.accord.mail;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.NotThere;
import city.accord.Role;
import city.accord.account.OpenAccount;
import city.accord.account.StaffAccount;
import city.accord.account.StaffAccounts;
import city.accord.delegation.Invitations;
import city.accord.delegation.OneDelegation;
import city.accord.testing.AsOrganiser;
import city.accord.text.Language;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** How letters leave: in order, each by its own schedule, whatever the mail server does. */
@ArquillianTest
class PostmanIT {

  @Inject private AsOrganiser organiser;
  @Inject private Outbox outbox;
  @Inject private Postman postman;
  @Inject private OneDelegation delegation;
  @Inject private Invitations invitations;
  @Inject private StaffAccounts staff;

  @Resource(lookup = "java:jboss/datasources/accord")
  private DataSource database;

  private final String batch = UUID.randomUUID().toString().substring(0, 8);
  private final List<String> taken = Collections.synchronizedList(new ArrayList<>());
  private volatile boolean greylists = true;
  private volatile String last = "";
  private int port;
  private SMTPServer server;

  @BeforeEach
  void aMailServerIsSetThatDoesNotListenYet() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      port = free.getLocalPort();
    }
    System.setProperty("accord.mail.port", String.valueOf(port));
    System.setProperty("accord.mail.host", "127.0.0.1");
    // a round that began with the folder would still put letters into it: this one comes after it
    postman.carry();
  }

  @AfterEach
  void lettersLieInAFolderAgain() {
    System.clearProperty("accord.mail.host");
    System.clearProperty("accord.mail.port");
    postman.carry();
    if (server != null) server.stop();
  }

  @Test
  void lettersWrittenWhileTheServerIsAwayAllArriveInTheirOrder() {
    List<Long> written = IntStream.range(0, 12).mapToObj(i -> write(i + ".pisek.example")).toList();
    postman.carry();
    postman.carry();
    for (long id : written) {
      assertEquals(MailState.WAITING, letter(id).state());
      assertEquals(0, letter(id).attempts());
    }
    assertTrue(
        letter(written.get(0)).failure().contains("onnect"), letter(written.get(0)).failure());
    listen();
    postman.carry();
    written.forEach(id -> assertEquals(MailState.SENT, letter(id).state()));
    assertEquals(
        IntStream.range(0, 12).mapToObj(i -> address(i + ".pisek.example")).toList(),
        List.copyOf(taken));
  }

  @Test
  void aGreylistedLetterIsNotTriedBecauseOfLaterOnesAndArrivesWhenItsTimeHasCome()
      throws Exception {
    listen();
    long grey = write("grey.example");
    postman.carry();
    for (int i = 0; i < 7; i++) {
      write(i + ".orlando.example");
      postman.carry();
    }
    MailRow waiting = letter(grey);
    assertEquals(1, waiting.attempts());
    assertEquals("451 4.7.1 Greylisted", waiting.failure());
    assertEquals(Duration.ofSeconds(30), Duration.between(waiting.triedAt(), waiting.nextTryAt()));
    greylists = false;
    postman.carry();
    assertEquals(MailState.WAITING, letter(grey).state());
    letItsTimeCome(grey);
    postman.carry();
    assertEquals(MailState.SENT, letter(grey).state());
    assertEquals(2, letter(grey).attempts());
  }

  @Test
  void aLetterThatIsRefusedForGoodHoldsNoOtherUpAndIsSentAgainByHand() {
    listen();
    long nobody = write("nobody.example");
    long somebody = write("pisek.example");
    postman.carry();
    assertEquals(MailState.GIVEN_UP, letter(nobody).state());
    assertEquals("550 5.1.1 no such user", letter(nobody).failure());
    assertEquals(MailState.SENT, letter(somebody).state());
    assertTrue(
        organiser.get(() -> outbox.newest(MailState.GIVEN_UP, 50)).stream()
            .anyMatch(row -> row.id() == nobody));
    greylists = false;
    organiser.run(() -> outbox.sendAgain(nobody));
    assertNotEquals(MailState.SENT, letter(nobody).state());
    assertThrows(Mail.AlreadySent.class, () -> organiser.run(() -> outbox.sendAgain(somebody)));
  }

  @Test
  void aLetterOverWhichTheServerAlwaysClosesHoldsNoOtherUp() {
    listen();
    long closing = write("closing.example");
    long other = write("pisek.example");
    postman.carry();
    assertEquals(MailState.WAITING, letter(closing).state());
    assertEquals("421 4.3.2 closing", letter(closing).failure());
    assertEquals(MailState.SENT, letter(other).state());
  }

  @Test
  void aLetterThatAnotherHasReplacedIsNotSentAndEachKeepsItsTries() {
    long older = write("pisek.example");
    postman.carry();
    long newer = write("orlando.example");
    outbox.withdraw(older);
    listen();
    postman.carry();
    assertEquals(MailState.WITHDRAWN, letter(older).state());
    assertEquals(1, letter(older).tries().size());
    assertTrue(letter(older).tries().get(0).answer().contains("onnect"));
    assertEquals(MailState.SENT, letter(newer).state());
    assertNull(letter(newer).tries().get(letter(newer).tries().size() - 1).answer());
    assertEquals(List.of(address("orlando.example")), List.copyOf(taken));
    assertTrue(
        organiser.get(() -> outbox.newest(MailState.WITHDRAWN, 50)).stream()
            .anyMatch(row -> row.id() == older && row.tries().size() == 1));
    assertThrows(Mail.LetterWithdrawn.class, () -> organiser.run(() -> outbox.sendAgain(older)));
  }

  @Test
  void anInvitationThatIsReplacedWhileItsLetterWaitsIsNotSent() {
    long id = delegation.created();
    delegation.invite(id);
    long first = invitationOf(id);
    delegation.invite(id);
    long second = invitationOf(id);
    listen();
    postman.carry();
    assertEquals(MailState.WITHDRAWN, letter(first).state());
    assertEquals(MailState.SENT, letter(second).state());
    delegation.invite(id);
    assertEquals(MailState.SENT, letter(second).state());
  }

  @Test
  void aLinkToAPasswordThatIsReplacedWhileItsLetterWaitsIsNotSent() {
    String email = address("staff.example");
    OpenAccount account = new OpenAccount(email, "Bo", Set.of(Role.PRESS), Language.EN);
    organiser.run(() -> staff.open(account));
    long id =
        organiser.get(() -> staff.all()).stream()
            .filter(one -> one.email().equals(email))
            .map(StaffAccount::id)
            .findFirst()
            .orElseThrow();
    organiser.run(() -> staff.sendAgain(id, Language.EN));
    listen();
    postman.carry();
    assertEquals(List.of(email), List.copyOf(taken));
    organiser.run(() -> staff.close(id));
  }

  @Test
  void aLetterIsSentOnce() {
    listen();
    long id = write("pisek.example");
    postman.carry();
    postman.carry();
    assertNull(letter(id).failure());
    assertEquals(List.of(address("pisek.example")), List.copyOf(taken));
  }

  @Test
  void lettersAreFoundByAddressAndSubjectWithoutAccentsAndNeverByTheirLinks() {
    String secret = "s" + batch;
    String text = "https://summit.example/" + secret;
    long id = outbox.send(address("pisek.example"), Language.EN, "Pozvánka 邀請函", text, secret);
    long other = write("orlando.example");
    assertEquals(List.of(id), found(batch + " pozvanka"));
    assertEquals(List.of(id), found("邀請函\u3000" + batch.toUpperCase()));
    assertEquals(List.of(other, id), found(batch));
    assertEquals(List.of(), found(batch + " %"));
    assertEquals(List.of(), found(secret));
    assertEquals(
        2L,
        organiser.get(() -> outbox.counts(new MailSearch(batch))).values().stream()
            .mapToLong(Long::longValue)
            .sum());
  }

  @Test
  void whatGoesWithALetterArrivesAndLiesInTheOutboxUntilTheLetterIsForgotten() {
    byte[] pdf = "%PDF-1.7 邀請函".getBytes(StandardCharsets.UTF_8);
    listen();
    long id =
        outbox.post(
            address("pisek.example"),
            Language.ZH_HANT,
            "Approved",
            "請蒞臨。",
            null,
            Posting.AT_ONCE,
            List.of(
                Enclosure.calendar("sessions.ics", "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n"),
                Enclosure.pdf("invitation.pdf", pdf)));
    long without = write("orlando.example");
    postman.carry();
    assertEquals(MailState.SENT, letter(id).state());
    assertTrue(last.contains("BEGIN:VCALENDAR"), last);
    assertTrue(last.contains("invitation.pdf"), last);
    assertTrue(last.contains(Base64.getEncoder().encodeToString(pdf)), last);
    List<EnclosureRow> files = organiser.get(() -> outbox.enclosures(List.of(id, without))).get(id);
    assertEquals(
        List.of("sessions.ics", "invitation.pdf"),
        files.stream().map(EnclosureRow::fileName).toList());
    long second = files.get(1).id();
    assertArrayEquals(pdf, organiser.get(() -> outbox.enclosure(id, second)).content());
    assertThrows(NotThere.class, () -> organiser.get(() -> outbox.enclosure(without, second)));
    outbox.forget(address("pisek.example"), Set.of());
    assertEquals(Map.of(), organiser.get(() -> outbox.enclosures(List.of(id, without))));
  }

  private List<Long> found(String typed) {
    return organiser.get(() -> outbox.newest(null, new MailSearch(typed), 50)).stream()
        .map(MailRow::id)
        .toList();
  }

  private void listen() {
    // a server that begins to listen while a round is under way may take a letter that was
    // withdrawn meanwhile: this round comes after it
    postman.carry();
    server =
        SMTPServer.port(port)
            .bindAddress(InetAddress.getLoopbackAddress())
            .messageHandlerFactory(context -> new MailServer(context))
            .build();
    server.start();
  }

  /** Remembers whom letters of this test were for; refuses some by the domain's name. */
  private final class MailServer implements MessageHandler {

    private String recipient;

    MailServer(MessageContext context) {}

    @Override
    public void from(String sender) {}

    @Override
    public void recipient(String address) throws RejectException {
      if (address.endsWith("grey.example") && greylists)
        throw new RejectException(451, "4.7.1 Greylisted");
      if (address.endsWith("closing.example")) throw new RejectException(421, "4.3.2 closing");
      if (address.endsWith("nobody.example")) throw new RejectException(550, "5.1.1 no such user");
      recipient = address;
    }

    @Override
    public String data(InputStream letter) throws IOException {
      String text = new String(letter.readAllBytes(), StandardCharsets.UTF_8);
      if (text.contains("multipart/mixed")) last = text;
      if (recipient.startsWith(batch)) taken.add(recipient);
      return "250 2.0.0 taken";
    }

    @Override
    public void done() {}
  }

  private String address(String domain) {
    return batch + "@" + domain;
  }

  private long write(String domain) {
    return outbox.send(address(domain), Language.EN, "An invitation", "Please come.", null);
  }

  private long invitationOf(long delegationId) {
    return organiser.get(() -> invitations.letters()).get(delegationId).id();
  }

  private MailRow letter(long id) {
    return organiser.get(() -> outbox.of(List.of(id))).get(id);
  }

  /** Half a minute passes for one letter. */
  private void letItsTimeCome(long id) throws Exception {
    try (Connection connection = database.getConnection();
        var update =
            connection.prepareStatement("update mail set next_try_at = tried_at where id = ?")) {
      update.setLong(1, id);
      update.executeUpdate();
    }
  }
}
