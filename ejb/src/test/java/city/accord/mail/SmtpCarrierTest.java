package city.accord.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.mail.Undelivered.Kind;
import city.accord.text.Language;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** What a mail server's answer says about a letter: a real conversation (RFC 5321). */
class SmtpCarrierTest {

  private final List<String> taken = new ArrayList<>();
  private boolean locked;
  private boolean stranger;
  private final SMTPServer server =
      SMTPServer.port(0)
          .bindAddress(InetAddress.getLoopbackAddress())
          .messageHandlerFactory(context -> new Desk(context))
          .build();

  /** Takes letters, but for recipients whose names say how they are refused. */
  private final class Desk implements MessageHandler {

    Desk(MessageContext context) {}

    @Override
    public void from(String sender) throws RejectException {
      if (locked) throw new RejectException(530, "5.7.0 Authentication required");
      if (stranger) throw new RejectException(550, "5.1.0 sender rejected");
    }

    @Override
    public void recipient(String recipient) throws RejectException {
      if (recipient.startsWith("grey")) throw new RejectException(451, "4.7.1 Greylisted");
      if (recipient.startsWith("nobody")) throw new RejectException(550, "5.1.1 no such user");
      if (recipient.startsWith("relay"))
        throw new RejectException(554, "5.7.1 Relay access denied");
      if (recipient.startsWith("closing")) throw new RejectException(421, "4.3.2 shutting down");
    }

    @Override
    public String data(InputStream letter) throws RejectException, IOException {
      String text = new String(letter.readAllBytes(), StandardCharsets.UTF_8);
      if (text.contains("spam")) throw new RejectException(550, "5.6.0 content refused");
      if (text.contains("full")) throw new RejectException(452, "4.3.1 mailbox full");
      taken.add(text);
      return "250 2.0.0 taken";
    }

    @Override
    public void done() {}
  }

  @BeforeEach
  void aMailServerListens() {
    server.start();
    System.setProperty("accord.mail.host", "127.0.0.1");
    System.setProperty("accord.mail.port", String.valueOf(server.getPortAllocated()));
  }

  @AfterEach
  void theMailServerCloses() {
    server.stop();
    System.clearProperty("accord.mail.host");
    System.clearProperty("accord.mail.port");
  }

  @Test
  void aLetterArrivesWithItsLanguageAndItsDomainInAscii() throws Exception {
    send("info@münchen.example", "智慧城市");
    assertEquals(1, taken.size());
    assertTrue(taken.get(0).contains("To: info@xn--mnchen-3ya.example"), taken.get(0));
    assertTrue(taken.get(0).contains("Content-Language: zh-Hant"), taken.get(0));
  }

  @Test
  void whatGoesWithALetterStandsBehindItsTextAsFilesOfTheirOwn() throws Exception {
    byte[] pdf = {'%', 'P', 'D', 'F', 0, -1};
    Mail mail = mail("jana@pisek.example", "智慧城市");
    mail.enclose(Enclosure.calendar("meeting.ics", "SUMMARY:會談\r\n"));
    mail.enclose(Enclosure.pdf("invitation.pdf", pdf));
    new SmtpCarrier().carry(mail);
    MimeMessage read =
        new MimeMessage(
            Session.getInstance(new Properties()),
            new ByteArrayInputStream(taken.get(0).getBytes(US_ASCII)));
    Multipart parts = (Multipart) read.getContent();
    assertEquals(3, parts.getCount());
    assertEquals("請蒞臨。", parts.getBodyPart(0).getContent());
    assertEquals("meeting.ics", parts.getBodyPart(1).getFileName());
    assertTrue(parts.getBodyPart(1).getContentType().contains("method=PUBLISH"));
    assertEquals(
        "SUMMARY:會談\r\n",
        new String(parts.getBodyPart(1).getInputStream().readAllBytes(), StandardCharsets.UTF_8));
    assertEquals("invitation.pdf", parts.getBodyPart(2).getFileName());
    assertArrayEquals(pdf, parts.getBodyPart(2).getInputStream().readAllBytes());
  }

  @Test
  void greylistingIsATransientFailure() {
    Undelivered refused = refused("grey@grey.example", "Hello");
    assertEquals(Kind.TRANSIENT, refused.kind());
    assertEquals("451 4.7.1 Greylisted", refused.getMessage());
  }

  @Test
  void aFullMailboxIsATransientFailure() {
    assertEquals(Kind.TRANSIENT, refused("jana@pisek.example", "full").kind());
  }

  @Test
  void anUnknownRecipientIsAPermanentFailure() {
    Undelivered refused = refused("nobody@pisek.example", "Hello");
    assertEquals(Kind.PERMANENT, refused.kind());
    assertEquals("550 5.1.1 no such user", refused.getMessage());
  }

  /** The sender is the same in every letter: it is set by whoever operates the server. */
  @Test
  void aRefusedSenderConcernsEveryLetter() {
    stranger = true;
    Undelivered refused = refused("jana@pisek.example", "Hello");
    assertEquals(Kind.SERVER, refused.kind());
    assertEquals("550 5.1.0 sender rejected", refused.getMessage());
  }

  @Test
  void aPolicyNamedAtTheRecipientIsATransientFailure() {
    assertEquals(Kind.TRANSIENT, refused("relay@pisek.example", "Hello").kind());
  }

  @Test
  void aRefusedTextIsAPermanentFailure() {
    assertEquals(Kind.PERMANENT, refused("jana@pisek.example", "spam").kind());
  }

  @Test
  void anInvalidAddressIsAPermanentFailure() {
    assertEquals(Kind.PERMANENT, refused("a..b@example.org", "Hello").kind());
  }

  @Test
  void aConnectionClosedDuringALetterIsATransientFailure() {
    Undelivered refused = refused("closing@pisek.example", "Hello");
    assertEquals(Kind.TRANSIENT, refused.kind());
    assertEquals("421 4.3.2 shutting down", refused.getMessage());
  }

  @Test
  void aConnectionLostDuringALetterIsATransientFailure() throws Exception {
    try (ServerSocket rude = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      System.setProperty("accord.mail.port", String.valueOf(rude.getLocalPort()));
      CompletableFuture<Void> greeted =
          CompletableFuture.runAsync(() -> greetAndHangUpAtMailFrom(rude));
      assertEquals(Kind.TRANSIENT, refused("jana@pisek.example", "Hello").kind());
      greeted.join();
    }
  }

  @Test
  void aServerThatRequiresAuthenticationConcernsEveryLetter() {
    locked = true;
    Undelivered refused = refused("jana@pisek.example", "Hello");
    assertEquals(Kind.SERVER, refused.kind());
    assertEquals("530 5.7.0 Authentication required", refused.getMessage());
  }

  @Test
  void whereTlsIsRequiredAServerWithoutItGetsNoLetter() {
    System.setProperty("accord.mail.require.tls", "true");
    try {
      Undelivered refused = refused("jana@pisek.example", "Hello");
      assertEquals(Kind.SERVER, refused.kind());
      assertEquals(List.of(), taken);
    } finally {
      System.clearProperty("accord.mail.require.tls");
    }
  }

  @Test
  void aMisconfiguredSenderConcernsEveryLetter() {
    System.setProperty("accord.mail.from", "no address");
    try {
      Undelivered refused = refused("jana@pisek.example", "Hello");
      assertEquals(Kind.SERVER, refused.kind());
      assertTrue(refused.getMessage().contains("accord.mail.from"), refused.getMessage());
    } finally {
      System.clearProperty("accord.mail.from");
    }
  }

  @Test
  void aRefusedConnectionConcernsEveryLetter() throws IOException {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      System.setProperty("accord.mail.port", String.valueOf(free.getLocalPort()));
    }
    assertEquals(Kind.SERVER, refused("jana@pisek.example", "Hello").kind());
  }

  private static void greetAndHangUpAtMailFrom(ServerSocket listening) {
    try (Socket caller = listening.accept();
        BufferedReader commands =
            new BufferedReader(new InputStreamReader(caller.getInputStream(), US_ASCII))) {
      caller.getOutputStream().write("220 hello\r\n".getBytes(US_ASCII));
      commands.readLine();
      caller.getOutputStream().write("250 hello\r\n".getBytes(US_ASCII));
      commands.readLine();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Undelivered refused(String recipient, String subject) {
    return assertThrows(Undelivered.class, () -> send(recipient, subject));
  }

  private static void send(String recipient, String subject) throws Undelivered {
    new SmtpCarrier().carry(mail(recipient, subject));
  }

  private static Mail mail(String recipient, String subject) {
    Instant noon = Instant.parse("2016-03-22T12:00:00Z");
    return new Mail(recipient, Language.ZH_HANT, subject, "請蒞臨。", null, noon);
  }
}
