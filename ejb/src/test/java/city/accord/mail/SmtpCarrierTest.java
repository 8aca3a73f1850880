package city.accord.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import city.accord.mail.Undelivered.Kind;
import city.accord.text.Language;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
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
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.subethamail.smtp.MessageContext;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** What a mail server's answer says about a letter: a real conversation (RFC 5321). */
class SmtpCarrierTest {

  private static final Sender SENDER = new Sender("2016 高峰會", "#1f6f5c", new byte[] {1, 2});

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

  /** Of two names, that of the setting counts. */
  @Test
  void aLetterComesInTheNameOfTheSummitUnlessTheSettingHasAnother() throws Exception {
    send("jana@pisek.example", "智慧城市");
    System.setProperty("accord.mail.from", "Protocol <summit@taipei.example>");
    try {
      send("jana@pisek.example", "智慧城市");
    } finally {
      System.clearProperty("accord.mail.from");
    }
    assertEquals(List.of("2016 高峰會", "Protocol"), taken.stream().map(this::sender).toList());
  }

  /** The same words twice: as they are, and as a page that loads nothing. */
  @Test
  void aLetterIsAPageUnderTheHeadOfTheSummitAsWell() throws Exception {
    Mail mail =
        new Mail(
            "jana@pisek.example",
            Language.of("he"),
            "Rivers",
            "Dear <Jana>,\n\nread https://summit.example/a?b=1&c=2.\nYours",
            null,
            Instant.now());
    new SmtpCarrier().carry(mail, SENDER);
    Multipart words =
        (Multipart)
            new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(taken.get(0).getBytes(US_ASCII)))
                .getContent();
    assertEquals(mail.body(), ((String) words.getBodyPart(0).getContent()).replace("\r", ""));
    Multipart page = (Multipart) words.getBodyPart(1).getContent();
    String html = ((String) page.getBodyPart(0).getContent()).replace("\r", "");
    assertTrue(html.contains("<html lang=\"he\" dir=\"rtl\">"), html);
    assertTrue(html.contains("solid #1f6f5c"), html);
    assertTrue(html.contains("<p dir=\"auto\">Dear &lt;Jana&gt;,</p>"), html);
    assertTrue(html.contains("overflow-wrap:anywhere"), "a long link fits on a phone: " + html);
    String link = "<a href=\"https://summit.example/a?b=1&amp;c=2\">";
    assertTrue(html.contains(link + "https://summit.example/a?b=1&amp;c=2</a>.<br>\nYours"), html);
    assertEquals(List.of("cid:emblem"), sources(html));
    assertTrue(page.getBodyPart(1).isMimeType("image/png"));
  }

  private static List<String> sources(String html) {
    return Pattern.compile("src=\"([^\"]*)\"|url\\(")
        .matcher(html)
        .results()
        .map(found -> found.group(1))
        .toList();
  }

  private String sender(String letter) {
    try {
      InternetAddress from =
          (InternetAddress)
              new MimeMessage(
                      Session.getInstance(new Properties()),
                      new ByteArrayInputStream(letter.getBytes(US_ASCII)))
                  .getFrom()[0];
      return from.getPersonal();
    } catch (MessagingException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void whatGoesWithALetterStandsBehindItsTextAsFilesOfTheirOwn() throws Exception {
    byte[] pdf = {'%', 'P', 'D', 'F', 0, -1};
    Mail mail = mail("jana@pisek.example", "智慧城市");
    mail.enclose(Enclosure.calendar("meeting.ics", "SUMMARY:會談\r\n"));
    mail.enclose(Enclosure.pdf("invitation.pdf", pdf));
    new SmtpCarrier().carry(mail, SENDER);
    MimeMessage read =
        new MimeMessage(
            Session.getInstance(new Properties()),
            new ByteArrayInputStream(taken.get(0).getBytes(US_ASCII)));
    Multipart parts = (Multipart) read.getContent();
    assertEquals(3, parts.getCount());
    Multipart words = (Multipart) parts.getBodyPart(0).getContent();
    assertEquals("請蒞臨。", words.getBodyPart(0).getContent());
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
    new SmtpCarrier().carry(mail(recipient, subject), SENDER);
  }

  private static Mail mail(String recipient, String subject) {
    Instant noon = Instant.parse("2016-03-22T12:00:00Z");
    return new Mail(recipient, Language.ZH_HANT, subject, "請蒞臨。", null, noon);
  }
}
